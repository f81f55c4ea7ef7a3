import { SegmentedControl } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import { formatCountry } from '../../../../app/format.ts';
import { t } from '../../../../app/i18n/t.ts';
import { csvOf, Panel, PanelHead } from '../../../../ui/index.ts';
import type { Asked } from '../address.ts';
import { type Corridor, keyOf, type Overview } from '../queries.ts';
import { corridorColumns } from '../where/columns.tsx';
import { isPair } from '../where/pairs.ts';
import {
  corridorCells,
  type Measure,
  measures,
  mostColumns,
  mostRows,
  platformCells,
  platformCsv,
} from './cells.ts';
import { leftOut, Matrix } from './matrix.tsx';
import { SaveFigure } from './save-figure.tsx';

const namedCountry = ({ country }: { country: { id: string } }) => ({
  id: country.id,
  name: formatCountry(keyOf(country.id)),
});

/** Countries by platforms: each cell leads to the networks with ads in both. */
export function ByPlatform({ overview }: { overview: Overview }) {
  const [measure, setMeasure] = useState<Measure>('ads');
  const { cells, countries, platforms } = overview;
  const cell = useMemo(() => platformCells(cells, measure), [cells, measure]);
  if (countries.length === 0)
    return <Nothing name={t('overview.byPlatform')} text={t('overview.byPlatformNone')} />;
  const rows = countries.slice(0, mostRows).map(namedCountry);
  const columns = platforms
    .slice(0, mostColumns)
    .map(({ platform }) => ({ id: platform.id, name: keyOf(platform.id) }));
  return (
    <Panel label={t('overview.byPlatform')} className="tl-overview-figure">
      <PanelHead title={t('overview.byPlatform')}>
        <SegmentedControl
          size="xs"
          aria-label={t('overview.measure')}
          value={measure}
          onChange={(value) => setMeasure(measures.find((one) => one === value) ?? 'ads')}
          data={measures.map((value) => ({ value, label: t(`overview.measure.${value}`) }))}
        />
        <SaveFigure
          name={t('overview.byPlatform')}
          file="countries-platforms"
          rows={() => platformCsv(cells)}
        />
      </PanelHead>
      <div className="tl-matrix-frame">
        <Matrix
          label={t('overview.byPlatformLabel')}
          corner={t('overview.country')}
          rows={rows}
          columns={columns}
          cell={cell}
          door={(country, platform, text, stop) => (
            <Link
              to="/networks"
              search={{ by: 'network', country: keyOf(country), platform: keyOf(platform) }}
              {...stop}
            >
              {text}
            </Link>
          )}
        />
      </div>
      <p className="tl-note tl-overview-words">
        {t(`overview.measureNote.${measure}`)} {t('overview.matrixKeys')}{' '}
        {leftOut('overview.rowsLeft', countries.length - mostRows)}{' '}
        {leftOut('overview.columnsLeft', platforms.length - mostColumns)}
      </p>
    </Panel>
  );
}

/** Heads without a row say nothing. */
const Nothing = ({ name, text }: { name: string; text: string }) => (
  <Panel label={name} className="tl-overview-figure">
    <PanelHead title={name} />
    <p className="tl-overview-words">{text}</p>
  </Panel>
);

interface ByOtherProps {
  everywhere: Overview;
  corridor: Asked['corridor'];
  onCorridor: (corridor: Corridor) => void;
}

/** Countries by countries: what they share, each cell a corridor. */
export function ByOther({ everywhere, corridor, onCorridor }: ByOtherProps) {
  const { corridors, countries } = everywhere;
  const cell = useMemo(() => corridorCells(corridors), [corridors]);
  const sharing = useMemo(
    () => new Set(corridors.flatMap(({ from, to }) => [from.id, to.id])),
    [corridors],
  );
  const all = countries.filter(({ country }) => sharing.has(country.id));
  const shown = all.slice(0, mostColumns).map(namedCountry);
  const corridorOf = (one: string, other: string) =>
    corridors.find((found) => isPair(found, [keyOf(one), keyOf(other)]));
  if (shown.length === 0)
    return <Nothing name={t('overview.byOther')} text={t('overview.noCorridors')} />;
  return (
    <Panel label={t('overview.byOther')} className="tl-overview-figure">
      <PanelHead title={t('overview.byOther')}>
        <SaveFigure
          name={t('overview.byOther')}
          file="countries-countries"
          rows={() => csvOf(corridors, corridorColumns(onCorridor))}
        />
      </PanelHead>
      <div className="tl-matrix-frame">
        <Matrix
          label={t('overview.byOtherLabel')}
          corner={t('overview.country')}
          rows={shown}
          columns={shown}
          cell={cell}
          isChosen={(one, other) =>
            corridor?.includes(keyOf(one)) === true && corridor.includes(keyOf(other))
          }
          door={(one, other, text, stop) => (
            <button
              type="button"
              onClick={() => {
                const found = corridorOf(one, other);
                if (found) onCorridor(found);
              }}
              {...stop}
            >
              {text}
            </button>
          )}
        />
      </div>
      <p className="tl-note tl-overview-words">
        {t('overview.byOtherNote')} {t('overview.matrixKeys')}{' '}
        {leftOut('overview.rowsLeft', all.length - mostColumns)}
      </p>
    </Panel>
  );
}
