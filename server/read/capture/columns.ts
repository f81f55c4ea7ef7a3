import { contactLists } from './contacts.ts';
import type { FieldProblem } from './problems.ts';

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
  'toolSettings',
  'vantage',
  'authority',
  'collectorHash',
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
  ссылка: 'url',
  id: 'adId',
  listingid: 'adId',
  postid: 'adId',
  captured: 'capturedAt',
  capturetime: 'capturedAt',
  scrapedat: 'capturedAt',
  collectedat: 'capturedAt',
  legalbasis: 'authority',
  legalauthority: 'authority',
  vantagepoint: 'vantage',
  collectorsha256: 'collectorHash',
  pagesha256: 'collectorHash',
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
  image: 'images',
  photos: 'images',
  фото: 'images',
  // Kazakh, Uzbek, Turkish
  мәтін: 'text',
  тақырып: 'title',
  қала: 'city',
  ел: 'country',
  баға: 'price',
  сілтеме: 'url',
  matn: 'text',
  sarlavha: 'title',
  shahar: 'city',
  narx: 'price',
  metin: 'text',
  başlık: 'title',
  açıklama: 'text',
  şehir: 'city',
  ülke: 'country',
  fiyat: 'price',
  tarih: 'postedAt',
  telefon: 'phones',
  // Persian, Arabic
  تلفن: 'phones',
  متن: 'text',
  عنوان: 'title',
  شهر: 'city',
  کشور: 'country',
  قیمت: 'price',
  هاتف: 'phones',
  نص: 'text',
  مدينة: 'city',
  سعر: 'price',
  // Thai, Korean, Japanese
  เบอร์โทร: 'phones',
  โทรศัพท์: 'phones',
  ข้อความ: 'text',
  หัวข้อ: 'title',
  เมือง: 'city',
  ประเทศ: 'country',
  ราคา: 'price',
  전화: 'phones',
  전화번호: 'phones',
  제목: 'title',
  내용: 'text',
  도시: 'city',
  국가: 'country',
  가격: 'price',
  電話: 'phones',
  電話番号: 'phones',
  タイトル: 'title',
  本文: 'text',
  都市: 'city',
  国: 'country',
  価格: 'price',
};

const fold = (name: string) =>
  name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s._-]/g, '');
const byFold = new Map(
  [...Object.entries(aliases), ...[...fields].map((field) => [field, field] as const)].map(
    ([name, field]) => [fold(name), field],
  ),
);

/** A column of a file: the capture field it holds, or its own name where no field is known for it. */
export type Column = string | { readonly unknown: string };

/** The capture field that a column holds; undefined when nothing is known of it. */
export function fieldOfColumn(
  column: string,
  map: Readonly<Record<string, string>> = {},
): string | undefined {
  const chosen = Object.hasOwn(map, column) ? map[column] : undefined;
  if (chosen !== undefined) return fields.has(chosen) ? chosen : undefined;
  return byFold.get(fold(column));
}

/**
 * The columns of a header row, and what there is to say about them.
 * No value is lost: of two columns for one field the second is kept under its own name, and every
 * name is made unique.
 */
export function columnsOf(
  names: readonly string[],
  map: Readonly<Record<string, string>> = {},
): { columns: Column[]; notices: FieldProblem[] } {
  const notices: FieldProblem[] = [];
  const taken = new Set<string>();
  const ownNames = new Set<string>();
  const columns = names.map((written, i): Column => {
    const field = fieldOfColumn(written, map);
    if (field !== undefined && (lists.has(field) || !taken.has(field))) {
      taken.add(field);
      return field;
    }
    let name = written === '' ? `column ${i + 1}` : written;
    if (ownNames.has(name)) name = `${name} (column ${i + 1})`;
    ownNames.add(name);
    notices.push({
      field: name,
      reason: field
        ? `is a second column for ${field}; its values are kept under extra`
        : 'is a column that no field is known for; its values are kept under extra',
      remedy: `Give the column the name of its field, or say it on the command line: --map "${name}=FIELD".`,
    });
    return { unknown: name };
  });
  for (const [column, field] of Object.entries(map)) {
    if (!names.includes(column))
      notices.push({
        field: column,
        reason: 'is named by --map and is no column of the file',
        remedy: `The columns are ${names.join(', ')}.`,
      });
    else if (!fields.has(field))
      notices.push({
        field: column,
        reason: `is mapped to ${field}, which is no field of a capture`,
        remedy: `The fields are ${[...fields].join(', ')}.`,
      });
  }
  return { columns, notices };
}

/** One row as a record of the capture format. */
export function recordOfRow(columns: readonly Column[], row: readonly string[]): unknown {
  const record: Record<string, unknown> = {};
  const contacts: Record<string, string[]> = {};
  const images: string[] = [];
  const extra = new Map<string, string>();
  for (const [i, column] of columns.entries()) {
    const value = row[i] ?? '';
    if (value === '') continue;
    if (typeof column !== 'string') extra.set(column.unknown, value);
    else if (column === 'page') record.page = { path: value };
    else if (column === 'images') images.push(...split(value));
    else if (lists.has(column)) contacts[column] = [...(contacts[column] ?? []), ...split(value)];
    else record[column] = value;
  }
  return {
    ...record,
    ...(images.length > 0 ? { images } : {}),
    contacts,
    // Not by assignment: a column may be called __proto__.
    extra: Object.fromEntries(extra),
  };
}

const split = (value: string) =>
  value
    .split('|')
    .map((part) => part.trim())
    .filter((part) => part !== '');
