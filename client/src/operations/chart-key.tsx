import { formatCountry } from '../app/format.ts';
import { t } from '../app/i18n/t.ts';
import { hueOf } from '../theme/hues.ts';
import { LinkSample } from '../ui/index.ts';
import { countryColours, type OperationChart } from './chart.ts';
import './operations.css';

interface Props {
  chart: OperationChart;
  mode: 'light' | 'dark';
  unnamed: number;
}

/** What colours and lines of the drawing mean. */
export function ChartKey({ chart, mode, unnamed }: Props) {
  const others = chart.nodes.some(({ colour }) => colour === countryColours);
  const swatch = (at: number, name: string) => (
    <span key={name}>
      <span className="tl-swatch" style={{ background: hueOf(at, mode).fill }} />
      {name}
    </span>
  );
  return (
    <p className="tl-tree-key">
      {chart.edges.length > 0 ? (
        <span>
          <LinkSample kind="inferred" />
          {t(chart.numbered ? 'operations.keyLine' : 'operations.keyLines')}
        </span>
      ) : null}
      {chart.countries.map((country, at) => swatch(at, formatCountry(country)))}
      {others ? swatch(countryColours, t('operations.otherCountry')) : null}
      <span className="tl-note">
        {t('operations.key')}
        {unnamed > 0 ? ` ${t('operations.unnamed', { count: unnamed })}` : ''}
      </span>
    </p>
  );
}
