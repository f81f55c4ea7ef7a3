import countries from 'i18n-iso-countries';
import russian from 'i18n-iso-countries/langs/ru.json' with { type: 'json' };
import { type KindName, parseEntityId, type RelationshipType } from '../../../../model/index.ts';
import type { names as en } from '../en/names.ts';
import { capital, plain, strong } from '../phrase.ts';
import { counted, digits, type Forms } from './common.ts';

countries.registerLocale(russian);

const kinds: Readonly<Record<KindName, { readonly title: string; readonly forms: Forms }>> = {
  ad: { title: 'объявление', forms: ['объявление', 'объявления', 'объявлений'] },
  phone: {
    title: 'телефон',
    forms: ['номер телефона', 'номера телефонов', 'номеров телефонов'],
  },
  email: {
    title: 'адрес электронной почты',
    forms: ['адрес электронной почты', 'адреса электронной почты', 'адресов электронной почты'],
  },
  payment: {
    title: 'платёжный реквизит',
    forms: ['платёжный реквизит', 'платёжных реквизита', 'платёжных реквизитов'],
  },
  handle: {
    title: 'учётная запись',
    forms: ['учётная запись', 'учётные записи', 'учётных записей'],
  },
  site: { title: 'сайт', forms: ['сайт', 'сайта', 'сайтов'] },
  image: { title: 'изображение', forms: ['изображение', 'изображения', 'изображений'] },
  cluster: {
    title: 'группа сходных изображений',
    forms: [
      'группа сходных изображений',
      'группы сходных изображений',
      'групп сходных изображений',
    ],
  },
  template: {
    title: 'шаблон текста',
    forms: ['шаблон текста', 'шаблона текста', 'шаблонов текста'],
  },
  platform: { title: 'площадка', forms: ['площадка', 'площадки', 'площадок'] },
  place: { title: 'место', forms: ['место', 'места', 'мест'] },
  country: { title: 'страна', forms: ['страна', 'страны', 'стран'] },
  network: { title: 'сеть', forms: ['сеть', 'сети', 'сетей'] },
};

const several: Readonly<Record<KindName, string>> = {
  ad: 'Объявления',
  phone: 'Телефоны',
  email: 'Адреса электронной почты',
  payment: 'Платёжные реквизиты',
  handle: 'Учётные записи',
  site: 'Сайты',
  image: 'Изображения',
  cluster: 'Группы сходных изображений',
  template: 'Шаблоны текста',
  platform: 'Площадки',
  place: 'Места',
  country: 'Страны',
  network: 'Сети',
};

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

/** Captions that the program writes itself, by their first words. */
const written: Readonly<Partial<Record<KindName, string>>> = {
  ad: 'Ad',
  image: 'Image',
  cluster: 'Image cluster',
  template: 'Template',
};

const LONGEST_KEY = 24;

export const names: typeof en = {
  entity: 'объект',
  kind: (kind) => kinds[kind].title,
  legend: (kind, n) => (n === 1 ? capital(kinds[kind].title) : several[kind]),
  counted: (kind, n) => counted(n, kinds[kind].forms),
  link: (type) => links[type],
  caption: (kind, caption, id) => {
    const own = written[kind];
    if (own && caption.startsWith(`${own} `))
      return `${capital(kinds[kind].title)}${caption.slice(own.length)}`;
    if (kind !== 'country') return caption;
    return countries.getName(parseEntityId(id)?.key ?? '', 'ru') ?? caption;
  },
  labelled: (kind, n) => `${capital(kinds[kind].title)} ${n}`,
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
    return `${kinds[kind].title} ${short}`;
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
