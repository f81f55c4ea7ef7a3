import { formatCountry } from '../../../../app/format.ts';
import { t } from '../../../../app/i18n/t.ts';
import { type Column, LinkChip } from '../../../../ui/index.ts';
import { type Corridor, keyOf, type Overview } from '../queries.ts';
import { Press } from '../tables/press.tsx';

const nameOf = ({ id }: { id: string }): string => formatCountry(keyOf(id));

export const corridorColumns = (choose: (corridor: Corridor) => void): Column<Corridor>[] => [
  {
    title: t('overview.from'),
    isName: true,
    value: ({ from }) => nameOf(from),
    cell: (row) => (
      <Press
        label={t('overview.corridorChoose', { from: nameOf(row.from), to: nameOf(row.to) })}
        onPress={() => choose(row)}
      >
        {nameOf(row.from)}
      </Press>
    ),
  },
  { title: t('overview.to'), value: ({ to }) => nameOf(to) },
  { title: t('overview.identifiers'), value: ({ identifiers }) => identifiers },
  { title: t('overview.first'), value: ({ firstInFrom }) => firstInFrom },
  { title: t('overview.second'), value: ({ firstInTo }) => firstInTo },
  { title: t('overview.networks'), value: ({ networks }) => networks },
  {
    title: t('overview.link'),
    value: ({ identifiers }) => t(identifiers > 0 ? 'link.observed' : 'link.inferred'),
    cell: ({ identifiers }) => <LinkChip kind={identifiers > 0 ? 'observed' : 'inferred'} />,
  },
];

type Country = Overview['countries'][number];

export const countryColumns = (
  chosen: string | undefined,
  choose: (code: string) => void,
): Column<Country>[] => [
  {
    title: t('overview.country'),
    value: ({ country }) => nameOf(country),
    isName: true,
    cell: ({ country }) => (
      <Press pressed={keyOf(country.id) === chosen} onPress={() => choose(keyOf(country.id))}>
        {nameOf(country)}
      </Press>
    ),
  },
  { title: t('overview.ads'), value: ({ ads }) => ads },
  { title: t('overview.networks'), value: ({ networks }) => networks },
  { title: t('overview.fresh'), value: ({ fresh }) => fresh },
  { title: t('overview.freshBefore'), value: ({ before }) => before },
];

export const placeColumns: Column<Overview['places'][number]>[] = [
  { isName: true, title: t('overview.place'), value: ({ place }) => place.caption },
  {
    title: t('overview.country'),
    value: ({ place }) => formatCountry(place.country ?? keyOf(place.id)),
  },
  { title: t('overview.ads'), value: ({ ads }) => ads },
];
