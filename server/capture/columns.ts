import { contactLists } from './capture.ts';

/** Columns that hold several values, separated by `|`. */
const lists = new Set<string>([...contactLists, 'images']);

const fields = new Set<string>([
  'platform',
  'url',
  'adId',
  'capturedAt',
  'postedAt',
  'status',
  'title',
  'text',
  'language',
  'country',
  'city',
  'lat',
  'lon',
  'price',
  'collector',
  'tool',
  'page',
  ...lists,
]);

/** Other names under which partners send the same column; compared without case, spaces, dots, dashes, underscores. */
const aliases: Readonly<Record<string, string>> = {
  site: 'platform',
  website: 'platform',
  source: 'platform',
  host: 'platform',
  платформа: 'platform',
  сайт: 'platform',
  link: 'url',
  adurl: 'url',
  address: 'url',
  ссылка: 'url',
  id: 'adId',
  listingid: 'adId',
  postid: 'adId',
  captured: 'capturedAt',
  capturetime: 'capturedAt',
  scrapedat: 'capturedAt',
  collectedat: 'capturedAt',
  timestamp: 'capturedAt',
  posted: 'postedAt',
  date: 'postedAt',
  postdate: 'postedAt',
  дата: 'postedAt',
  headline: 'title',
  subject: 'title',
  заголовок: 'title',
  description: 'text',
  body: 'text',
  content: 'text',
  текст: 'text',
  описание: 'text',
  lang: 'language',
  язык: 'language',
  countrycode: 'country',
  страна: 'country',
  город: 'city',
  location: 'city',
  latitude: 'lat',
  longitude: 'lon',
  lng: 'lon',
  cost: 'price',
  цена: 'price',
  phone: 'phones',
  phonenumber: 'phones',
  tel: 'phones',
  телефон: 'phones',
  телефоны: 'phones',
  email: 'emails',
  mail: 'emails',
  почта: 'emails',
  handle: 'handles',
  username: 'handles',
  usernames: 'handles',
  payment: 'payments',
  wallet: 'payments',
  wallets: 'payments',
  websites: 'websites',
  image: 'images',
  photos: 'images',
  фото: 'images',
};

const fold = (name: string) =>
  name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s._-]/g, '');
const byFold = new Map([...fields].map((field) => [fold(field), field]));

/** The capture field that a column holds; undefined when nothing is known of it. */
export function fieldOfColumn(
  column: string,
  map: Readonly<Record<string, string>> = {},
): string | undefined {
  const chosen = map[column] ?? map[column.trim()];
  if (chosen !== undefined) return fields.has(chosen) ? chosen : undefined;
  return byFold.get(fold(column)) ?? aliases[fold(column)];
}

/** One row as a record of the capture format. `columns` holds the field, or the column's own name when unknown. */
export function recordOfRow(
  columns: readonly (string | { readonly unknown: string })[],
  row: readonly string[],
): unknown {
  const record: Record<string, unknown> = {};
  const contacts: Record<string, string[]> = {};
  const extra: Record<string, string> = {};
  for (const [i, column] of columns.entries()) {
    const value = row[i] ?? '';
    if (value === '') continue;
    if (typeof column !== 'string') extra[column.unknown] = value;
    else if (column === 'page') record.page = { path: value };
    else if (column === 'images') record.images = split(value);
    else if (lists.has(column)) contacts[column] = [...(contacts[column] ?? []), ...split(value)];
    else record[column] = value;
  }
  return { ...record, contacts, extra };
}

const split = (value: string) =>
  value
    .split('|')
    .map((part) => part.trim())
    .filter((part) => part !== '');
