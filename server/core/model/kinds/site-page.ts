import { parse } from 'tldts';
import { toUrl } from './site.ts';

/**
 * Which page of a website an address names. A website is read as its registrable domain; where it is shared by
 * strangers, whose it is stands in what goes before the domain and behind it.
 */

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Hosts before a domain, and first parts of a path, that show the same in another form or language. */
const forms = words(
  'www m mobile wap amp en eng ru rus kk kz ky kg uz tg tk fa ar tr uk ua de fr zh cn jp ja kr ko th vi',
);
/** Parts that lead to accounts: whose page it is stands behind them. */
const leads = words(
  'view show user users u profile profiles p id page pages m member members people person persons model models girl girls lady ladies cast staff ad ads item items post posts listing listings anketa ankety profil c channel shop store company firm a o e i in d blog site sites',
);
/** Parts that say what stands on a page and not whose it is. */
const sections = words(
  'index home main price prices pricelist price-list rates tariffs menu contact contacts contact-us about about-us gallery photo photos video videos service services booking book order reviews faq news schedule access map system recruit rules terms privacy login register search category sitemap ceny tseny kontakty uslugi otzyvy o-nas foto цены контакты услуги отзывы фото о-нас ราคา ติดต่อ รีวิว 料金 아이디 가격 예약',
);
/** Parameters that name what is shown; all others track the visitor. */
const named = ['id', 'uid', 'user', 'profile'];
const mostParts = 6;
/** What stands behind so many characters is left out. */
const longest = 2000;

/**
 * What an address says beyond the domain of its website, in lower case, part by part: hosts before the domain, then its
 * path, with the parameter that names what is shown. Empty for the website itself, and where it cannot be read.
 */
export function pageParts(raw: string): string[] {
  const plain = raw
    .trim()
    .slice(0, longest)
    .replace(/^h(?:xx|\*\*)p/i, 'http');
  const url = toUrl(plain.replace(/\s*\[?([.:/])\]?\s*/g, '$1'));
  if (!url) return [];
  const { subdomain } = parse(url.hostname, { allowPrivateDomains: true });
  const hosts = (subdomain ?? '').split('.').reverse();
  // Pages of one script: `#/anna`, `#!/anna`.
  const path = `${url.pathname}/${/^#!?\/(.*)/.exec(url.hash)?.[1] ?? ''}`.split('/').map(written);
  const parts = [...hosts, ...path].filter((part) => part !== '' && !forms.has(part));
  const id = named.map((name) => url.searchParams.get(name)).find(Boolean);
  if (id) parts.push(`${parts.pop() ?? ''}?${written(id)}`);
  return parts.slice(0, mostParts);
}

/**
 * A part as it is meant: decoded, in one spelling, without the ending of a file and what stands before accounts. Signs
 * that are not seen, such as those that turn the direction of a line, are none of a name.
 */
function written(part: string): string {
  const seen = decoded(part).replace(/[\p{Cc}\p{Cf}]/gu, '');
  const name = seen.normalize('NFKC').toLowerCase().trim();
  return name.replace(/^[@~]/, '').replace(/\.(?:html?|php|aspx?)$/, '');
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/**
 * The page that parts of an address name, as far as it says whose it is: `view/anna`, `anna` for `anna/photos`, and
 * nothing for the website itself, its prices, or what only leads to pages.
 * @param branches whether what stands behind such a beginning is known to be many
 */
export function pageOf(
  parts: readonly string[],
  branches: (beginning: string) => boolean = () => false,
): string {
  const kept: string[] = [];
  let telling = false;
  for (const part of parts) {
    if (sections.has(part)) break;
    kept.push(part);
    telling = !leads.has(part) && !branches(kept.join('/'));
    if (telling) break;
  }
  return telling ? kept.join('/') : '';
}

/** From so many pages behind one beginning on, it leads to them and is nobody's. */
const manyPages = 5;

/** Which beginnings of these addresses of one website have many different pages behind them; see `pageOf`. */
export function branchesOf(addresses: Iterable<readonly string[]>): (beginning: string) => boolean {
  const behind = new Map<string, Set<string>>();
  for (const parts of addresses)
    for (let i = 1; i < parts.length; i += 1) {
      // What leads to accounts there is none itself: `almaty/view/anna`.
      const end = parts.findIndex((part, at) => at >= i && !leads.has(part));
      if (end < 0 || sections.has(parts[end] as string)) continue;
      const beginning = parts.slice(0, i).join('/');
      const name = parts.slice(i, end + 1).join('/');
      behind.set(beginning, (behind.get(beginning) ?? new Set()).add(name));
    }
  return (beginning) => (behind.get(beginning)?.size ?? 0) >= manyPages;
}
