import { SegmentedControl, Tabs } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useState } from 'react';
import { formatCountry, formatNumber } from '../../../../app/format.ts';
import { t } from '../../../../app/i18n/t.ts';
import {
  csvOf,
  DataTable,
  EmptyState,
  LinkSample,
  Panel,
  PanelHead,
} from '../../../../ui/index.ts';
import type { Asked } from '../address.ts';
import { type Corridor, keyOf, type Overview } from '../queries.ts';
import { SaveFigure } from '../tables/save-figure.tsx';
import { corridorColumns, countryColumns, placeColumns } from './columns.tsx';
import { type DiscsBy, mostArcs, WhereMap } from './map.tsx';
import { corridorsOf, isPair, pairOf } from './pairs.ts';

interface Props {
  asked: Asked;
  /** By all filters; and by all but the country, so that others are there to be chosen. */
  here: Overview;
  everywhere: Overview;
  onCountry: (code: string | undefined) => void;
  onCorridor: (pair: string | undefined) => void;
}

const tables = ['corridors', 'countries', 'places'] as const;
type TableName = (typeof tables)[number];

/** The map, and below it the same in tables: corridors, countries, places. */
export function Where({ asked, here, everywhere, onCountry, onCorridor }: Props) {
  const [by, setBy] = useState<DiscsBy>('country');
  const { country, corridor } = asked;
  const toggleCountry = (code: string) => onCountry(code === country ? undefined : code);
  const choose = (one: Corridor) => onCorridor(pairOf(one));
  if (everywhere.countries.length === 0 && here.places.length === 0) return <Nowhere />;
  return (
    <Panel label={t('overview.where')} className="tl-overview-where">
      <PanelHead title={t('overview.where')} note={<MapNote />}>
        <SegmentedControl
          size="xs"
          aria-label={t('overview.mapBy')}
          value={by}
          onChange={(value) => setBy(value === 'place' ? 'place' : 'country')}
          data={[
            { value: 'country', label: t('overview.byCountry') },
            { value: 'place', label: t('overview.byPlace') },
          ]}
        />
      </PanelHead>
      <WhereMap
        {...{ by, everywhere, here, country, corridor }}
        onCountry={toggleCountry}
        onCorridor={choose}
      />
      <Key by={by} everywhere={everywhere} here={here} />
      <WhereTables {...{ asked, here, everywhere, choose, toggleCountry }} />
    </Panel>
  );
}

/** A map, a key and tables of nothing would be empty frames. */
const Nowhere = () => (
  <Panel label={t('overview.where')} className="tl-overview-where">
    <PanelHead title={t('overview.where')} />
    <EmptyState text={t('overview.noPlaces')} />
  </Panel>
);

interface TablesProps extends Pick<Props, 'asked' | 'here' | 'everywhere'> {
  choose: (corridor: Corridor) => void;
  toggleCountry: (code: string) => void;
}

/** What the map shows, in tables, each with its file. */
function WhereTables({ asked, here, everywhere, choose, toggleCountry }: TablesProps) {
  const { country } = asked;
  const corridors = corridorsOf(everywhere, country);
  const [table, setTable] = useState<TableName>(
    everywhere.corridors.length > 0 ? 'corridors' : 'countries',
  );
  const csv = {
    corridors: () => csvOf(corridors, corridorColumns(choose)),
    countries: () => csvOf(everywhere.countries, countryColumns(country, toggleCountry)),
    places: () => csvOf(here.places, placeColumns),
  };
  const counts = {
    corridors: corridors.length,
    countries: everywhere.countries.length,
    places: here.places.length,
  };
  return (
    <Tabs
      value={table}
      onChange={(value) => setTable(tables.find((one) => one === value) ?? 'corridors')}
      className="tl-tabs tl-overview-tabs"
      keepMounted={false}
    >
      <div className="tl-overview-tabs-head">
        <Tabs.List>
          {tables.map((name) => (
            <Tabs.Tab key={name} value={name}>
              {t(`overview.${name}`)}{' '}
              <span className="tl-tab-count">{formatNumber(counts[name])}</span>
            </Tabs.Tab>
          ))}
        </Tabs.List>
        {counts[table] > 0 ? (
          <div className="tl-end">
            <SaveFigure name={t(`overview.${table}`)} file={table} rows={csv[table]} />
          </div>
        ) : null}
      </div>
      <Tabs.Panel value="corridors">
        <Corridors {...{ asked, corridors, choose }} />
      </Tabs.Panel>
      <Tabs.Panel value="countries">
        <DataTable
          sorts
          label={t('overview.countries')}
          rows={everywhere.countries}
          columns={countryColumns(country, toggleCountry)}
          keyOf={(row) => row.country.id}
          isChosen={(row) => keyOf(row.country.id) === country}
        />
      </Tabs.Panel>
      <Tabs.Panel value="places">
        <DataTable
          sorts
          label={t('overview.places')}
          rows={here.places}
          columns={placeColumns}
          keyOf={(row) => row.place.id}
        />
      </Tabs.Panel>
    </Tabs>
  );
}

interface CorridorsProps extends Pick<TablesProps, 'asked' | 'choose'> {
  corridors: readonly Corridor[];
}

function Corridors({ asked: { country, corridor }, corridors, choose }: CorridorsProps) {
  if (corridors.length === 0)
    return (
      <p className="tl-overview-words">
        {country
          ? t('overview.noCorridorsOf', { country: formatCountry(country) })
          : t('overview.noCorridors')}
      </p>
    );
  return (
    <DataTable
      sorts
      label={t('overview.corridors')}
      rows={corridors}
      columns={corridorColumns(choose)}
      keyOf={pairOf}
      isChosen={(one) => isPair(one, corridor)}
    />
  );
}

const MapNote = () => (
  <span className="tl-said tl-caution">
    <IconAlertTriangle size={14} aria-hidden="true" />
    {t('overview.mapNote')}
  </span>
);

function Key({ by, everywhere, here }: { by: DiscsBy } & Pick<Props, 'everywhere' | 'here'>) {
  const arcsLeft = everywhere.corridors.length - mostArcs;
  return (
    <p className="tl-key">
      {by === 'country' && everywhere.corridors.length > 0 ? (
        <>
          <span>
            <LinkSample kind="observed" />
            {t('overview.keyObserved')}
          </span>
          <span>{t('overview.keyArrow')}</span>
          {everywhere.corridors.some(({ identifiers }) => identifiers === 0) ? (
            <span>
              <LinkSample kind="inferred" />
              {t('overview.keyInferred')}
            </span>
          ) : null}
          {arcsLeft > 0 ? <span>{t('overview.arcsLeft', { count: arcsLeft })}</span> : null}
        </>
      ) : null}
      {by === 'place' && here.morePlaces > 0 ? (
        <span>{t('overview.discsLeft', { count: here.morePlaces })}</span>
      ) : null}
    </p>
  );
}
