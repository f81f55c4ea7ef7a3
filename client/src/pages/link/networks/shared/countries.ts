import { formatCountry } from '../../../../app/format.ts';
import { t } from '../../../../app/i18n/t.ts';

const mostCodes = 4;

/** One by name; several by their codes, of many the first ones. */
export function countriesOf(countries: readonly string[]): string {
  if (countries.length === 0) return t('networks.noCountry');
  const [first = '', ...others] = countries;
  if (others.length === 0) return formatCountry(first);
  const named = countries.slice(0, mostCodes).join(', ');
  const count = countries.length - mostCodes;
  return count > 0 ? t('networks.andMore', { named, count }) : named;
}

/** All by name: what a tooltip says of the codes. */
export const countryNames = (countries: readonly string[]): string =>
  countries.map(formatCountry).join(', ');
