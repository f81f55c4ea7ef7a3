import { t } from '../app/i18n/t.ts';
import { hueOf } from '../theme/hues.ts';
import { LinkSample } from '../ui/index.ts';
import { keyOf, noCountry, type OperationChart } from './chart.ts';
import './operations.css';

interface Props {
  chart: OperationChart;
  mode: 'light' | 'dark';
  unnamed: number;
}

/** What colours and lines of the drawing mean. */
export function ChartKey({ chart, mode, unnamed }: Props) {
  const unplaced = chart.nodes.some(({ colour }) => colour === noCountry);
  const swatch = (at: number, name: string) => (
    <span key={name}>
      <span className="tl-swatch" style={{ background: hueOf(at, mode).fill }} />
      {name}
    </span>
  );
  return (
    <p className="tl-key">
      {chart.edges.length > 0 ? (
        <span>
          <LinkSample kind="inferred" />
          {t(chart.numbered ? 'operations.keyLine' : 'operations.keyLines')}
        </span>
      ) : null}
      {[...keyOf(chart.countries)].map(([hue, named]) => swatch(hue, named.join(', ')))}
      {unplaced ? swatch(noCountry, t('operations.noCountry')) : null}
      <span className="tl-note">
        {t('operations.key')}
        {unnamed > 0 ? ` ${t('operations.unnamed', { count: unnamed })}` : ''}
      </span>
    </p>
  );
}
