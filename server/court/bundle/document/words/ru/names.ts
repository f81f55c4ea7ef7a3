import countries from 'i18n-iso-countries';
import russian from 'i18n-iso-countries/langs/ru.json' with { type: 'json' };
import { kinds, parseEntityId, type RelationshipType } from '../../../../../core/model/index.ts';
import type { names as en } from '../en/names.ts';
import { capital, plain, strong } from '../phrase.ts';
import { counted, digits } from './common.ts';

countries.registerLocale(russian);

const links: Readonly<Record<RelationshipType, string>> = {
  LISTS: 'содержит:',
  SHOWS: 'показывает:',
  IN_CLUSTER: 'сходно с другими, входит в:',
  USES_TEMPLATE: 'составлено по образцу:',
  POSTED_ON: 'размещено на площадке',
  LOCATED_IN: 'называет место:',
  PART_OF: 'находится в стране:',
  MEMBER_OF: 'входит в сеть:',
};

const LONGEST_KEY = 24;

export const names: typeof en = {
  entity: 'объект',
  kind: (kind) => kinds[kind].russian.title,
  legend: (kind, n) => (n === 1 ? capital(kinds[kind].russian.title) : kinds[kind].russian.plural),
  counted: (kind, n) => counted(n, kinds[kind].russian.forms),
  link: (type) => links[type],
  caption: (kind, caption, id) => {
    const { family, title, russian } = kinds[kind];
    // The program writes the captions of what was captured itself.
    if (family === 'source' && caption.startsWith(`${title} `))
      return `${capital(russian.title)}${caption.slice(title.length)}`;
    if (kind !== 'country') return caption;
    return countries.getName(parseEntityId(id)?.key ?? '', 'ru') ?? caption;
  },
  labelled: (kind, n) => `${capital(kinds[kind].russian.title)} ${n}`,
  network: (no) => `сеть ${no}`,
  operation: (no) => `операция ${no}`,
  advertisement: (caption) => `объявление ${caption.replace(/^(ad:|Объявление )/, '')}`,
  captioned: (caption) => `${caption.charAt(0).toLowerCase()}${caption.slice(1)}`,
  item: 'элемент, не включённый в комплект',
  outOfScope: (id) => {
    const parsed = parseEntityId(id);
    if (!parsed) return id;
    const { kind, key } = parsed;
    const isHash = /^[0-9a-f]{64}$/.test(key);
    const short = isHash
      ? key.slice(0, 8)
      : key.length > LONGEST_KEY
        ? `${key.slice(0, LONGEST_KEY)}…`
        : key;
    return `${kinds[kind].russian.title} ${short}`;
  },
  named: (title, caption, first) => [
    plain(caption.toLowerCase().startsWith(title) ? '' : `${first ? capital(title) : title} `),
    strong(caption),
  ],
  page: (name, more) => {
    if (name === null) return 'сам сайт';
    return more === 0 ? `«${name}»` : `«${name}» и ещё ${digits(more)}`;
  },
  pageAt: (page, site) => `${page} на сайте ${site}`,
};
