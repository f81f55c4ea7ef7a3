import { MultiSelect, Stack, TextInput } from '@mantine/core';
import { formatCountry } from '../../app/format.ts';
import { t } from '../../app/i18n/t.ts';
import { useGraph, useSettledChart } from '../../graph/store.ts';
import type { Chart } from '../../graph/types.ts';
import { remember } from '../../graph/visible.ts';
import { SectionLabel } from '../../ui/index.ts';
import { change } from './change.ts';

/** Countries, platforms and days of the ads on the chart, hidden or not. */
const adsOf = remember(({ nodes }: Chart) => {
  const ads = Object.values(nodes).filter(({ kind }) => kind === 'ad');
  const sorted = (values: (string | null)[]) =>
    [...new Set(values.filter((value) => value !== null && value !== ''))] as string[];
  const days = ads.flatMap(({ firstSeen }) => firstSeen?.slice(0, 10) ?? []).sort();
  return {
    countries: sorted(ads.map(({ country }) => country)).sort(),
    platforms: sorted(ads.map(({ platform }) => platform)).sort(),
    days: { from: days[0] ?? '', to: days.at(-1) ?? '' },
  };
});

/** Shows only ads of some countries, platforms or days, and what they hold. */
export function OnlyAds() {
  const { countries, platforms, days } = useGraph(({ log }) => log.present.filters);
  const all = adsOf(useSettledChart());
  if (all.platforms.length === 0) return null;
  const range = days ?? all.days;
  const setDays = (part: Partial<typeof range>) => {
    const next = { ...range, ...part };
    const isAll = next.from <= all.days.from && next.to >= all.days.to;
    if (next.from && next.to && next.from <= next.to) change({ days: isAll ? null : next });
  };
  return (
    <>
      <SectionLabel title={t('only.title')} />
      <Stack gap={8}>
        <MultiSelect
          size="xs"
          label={t('only.countries')}
          placeholder={countries.length === 0 ? t('only.any') : undefined}
          value={[...countries]}
          data={all.countries.map((value) => ({ value, label: formatCountry(value) }))}
          onChange={(next) => change({ countries: next })}
        />
        <MultiSelect
          size="xs"
          label={t('only.platforms')}
          placeholder={platforms.length === 0 ? t('only.any') : undefined}
          value={[...platforms]}
          data={all.platforms}
          onChange={(next) => change({ platforms: next })}
        />
        <Stack gap={8}>
          <TextInput
            size="xs"
            type="date"
            label={t('only.from')}
            value={range.from}
            min={all.days.from}
            max={range.to}
            onChange={(event) => setDays({ from: event.currentTarget.value })}
          />
          <TextInput
            size="xs"
            type="date"
            label={t('only.to')}
            value={range.to}
            min={range.from}
            max={all.days.to}
            onChange={(event) => setDays({ to: event.currentTarget.value })}
          />
        </Stack>
      </Stack>
    </>
  );
}
