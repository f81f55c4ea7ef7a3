import { t } from '../../../../app/i18n/t.ts';
import { networkName } from '../../../../app/network-name.ts';

/** More names than this nobody reads. */
const mostNamed = 6;

/** Of one run by their numbers there, which it gave to the largest first. */
const numbers = new Intl.Collator('en', { numeric: true });

/**
 * "Network 1/3, Network 1/7 and 2 ads alone (…)"; of very many networks the first, and how many more.
 * @param alone how many ads stand alone, and the first of them by id
 */
export function partsOf(
  ids: readonly string[],
  alone: number,
  namedAlone: readonly string[],
): string {
  const named = ids.length > mostNamed ? mostNamed - 1 : ids.length;
  const names = ids
    .toSorted(numbers.compare)
    .slice(0, named)
    .map((id) => networkName(id));
  if (ids.length > named) names.push(t('inspector.networksMore', { count: ids.length - named }));
  if (alone > 0)
    names.push(`${t('networks.alone', { count: alone })} (${adsOf(alone, namedAlone)})`);
  const last = names.pop() ?? '';
  return names.length > 0 ? `${names.join(', ')} ${t('networks.and')} ${last}` : last;
}

function adsOf(alone: number, named: readonly string[]): string {
  const ads = named.map((id) => id.replace(/^ad:/, ''));
  const more = alone - named.length;
  return [...ads, ...(more > 0 ? [t('networks.aloneMore', { count: more })] : [])].join(', ');
}
