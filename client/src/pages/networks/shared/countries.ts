import { formatCountry } from '../../../app/format.ts';
import { t } from '../../../app/i18n/t.ts';

/** One by name, the others by number. */
export function countriesOf(countries: readonly string[]): string {
  if (countries.length === 0) return t('networks.noCountry');
  const [first = ''] = countries;
  const named = formatCountry(first);
  return countries.length > 1
    ? t('networks.andMore', { named, count: countries.length - 1 })
    : named;
}
