import type { CsvValue } from '../../../../app/csv.ts';
import { formatCountry, formatNumber, formatShare } from '../../../../app/format.ts';
import { t } from '../../../../app/i18n/t.ts';
import { type Corridor, keyOf, type Overview } from '../queries.ts';

/** What a cell says, and how dark it is: 0..1. */
export interface MatrixCell {
  text: string;
  shade: number;
  label: string;
}

export const measures = ['ads', 'networks', 'several'] as const;
export type Measure = (typeof measures)[number];

/** More would be no table that is seen at once; the file has all. */
export const mostRows = 20;
export const mostColumns = 14;

type Cell = Overview['cells'][number];

const measured = ({ ads, networks, severalPlatforms }: Cell, measure: Measure): number =>
  measure === 'several' ? severalPlatforms / ads : measure === 'networks' ? networks : ads;

const between = (one: string, other: string): string => `${one} ${other}`;

/** What the cell of a country (row) and a platform (column) says, by their ids. */
export function platformCells(cells: readonly Cell[], measure: Measure) {
  const found = new Map(cells.map((cell) => [between(cell.country.id, cell.platform.id), cell]));
  const most = Math.max(1e-9, ...cells.map((cell) => measured(cell, measure)));
  return (country: string, platform: string): MatrixCell | undefined => {
    const cell = found.get(between(country, platform));
    if (!cell) return undefined;
    const value = measured(cell, measure);
    const text = measure === 'several' ? formatShare(value) : formatNumber(value);
    return {
      ...{ text, shade: Math.sqrt(value / most) },
      label: t('overview.cell', {
        ...{ row: formatCountry(keyOf(country)), column: keyOf(platform) },
        value:
          measure === 'several'
            ? text
            : t(`networks.${measure === 'ads' ? 'ads' : 'count'}`, { count: value }),
      }),
    };
  };
}

/** What two countries share, either way round, by their ids. */
export function corridorCells(corridors: readonly Corridor[]) {
  const found = new Map(
    corridors.flatMap((corridor) => [
      [between(corridor.from.id, corridor.to.id), corridor] as const,
      [between(corridor.to.id, corridor.from.id), corridor] as const,
    ]),
  );
  const most = Math.max(1, ...corridors.map(({ identifiers }) => identifiers));
  return (one: string, other: string): MatrixCell | undefined => {
    const corridor = found.get(between(one, other));
    if (!corridor) return undefined;
    return {
      text: formatNumber(corridor.identifiers),
      shade: Math.sqrt(corridor.identifiers / most),
      label: t('overview.cell', {
        ...{ row: formatCountry(keyOf(one)), column: formatCountry(keyOf(other)) },
        value: `${t('overview.identifierCount', { count: corridor.identifiers })}, ${t('overview.networkCount', { count: corridor.networks })}`,
      }),
    };
  };
}

/** All cells of countries by platforms, a line each. */
export const platformCsv = (cells: readonly Cell[]): CsvValue[][] => [
  [
    t('overview.country'),
    t('overview.platform'),
    t('overview.ads'),
    t('overview.networks'),
    t('overview.severalPlatforms'),
  ],
  ...cells.map(({ country, platform, ads, networks, severalPlatforms }) => [
    ...[formatCountry(keyOf(country.id)), keyOf(platform.id)],
    ...[ads, networks, severalPlatforms],
  ]),
];
