import type { CountryCode } from '../../../seed-data/places.ts';
import type { Contact } from './contacts.ts';

/** Where ads stand, and what such a page tells of them. Rates are shares of its ads. */
export interface Platform {
  readonly host: string;
  readonly path: string;
  /** Empty: everywhere. */
  readonly countries: readonly CountryCode[];
  readonly weight: number;
  readonly field: number;
  readonly place: number;
  readonly date: number;
  readonly pictures: number;
  /** How it names its ads. */
  readonly ids: 'number' | 'hex' | 'post';
  /** Removes numbers from texts. */
  readonly masks?: boolean;
  /** Its own line for visitors, printed under ads. */
  readonly support?: Contact;
}

type Row = [string, string, string, number, number, number, number, number, Platform['ids']];
const rows: Row[] = [
  ['bazar-kz.example', '/a/', 'KZ', 18, 0.95, 1, 0.98, 0.6, 'number'],
  ['doska-bishkek.example', '/ad/', 'KG', 15, 0.9, 0.97, 0.95, 0.5, 'number'],
  ['elon-uz.example', '/e/', 'UZ', 18, 0.93, 1, 1, 0.55, 'number'],
  ['bozor-tj.example', '/item/', 'TJ', 12, 0.85, 0.9, 0.9, 0.4, 'number'],
  ['bildirish-tm.example', '/b/', 'TM', 9, 0.7, 0.85, 0.8, 0.3, 'number'],
  ['rabota-obmen.example', '/vac/', 'RU KZ KG UZ TJ', 5, 0.9, 0.95, 1, 0.1, 'number'],
  ['doska-ru.example', '/o/', 'RU', 15, 0.8, 1, 0.97, 0.6, 'number'],
  ['ilan-tr.example', '/ilan/', 'TR', 14, 0.85, 1, 0.95, 0.6, 'number'],
  ['gulf-list.example', '/l/', 'AE', 13, 0.8, 0.95, 0.9, 0.6, 'hex'],
  ['seoul-board.example', '/view/', 'KR', 12, 0.4, 0.8, 0.95, 0.5, 'number'],
  ['tokyo-navi.example', '/p/', 'JP', 12, 0.5, 0.9, 0.9, 0.6, 'number'],
  ['siam-post.example', '/t/', 'TH', 12, 0.5, 0.85, 0.9, 0.7, 'number'],
  ['channel-archive.example', '/c/', '', 7, 0, 0.08, 1, 0.5, 'post'],
  ['groups-mirror.example', '/g/', '', 5, 0, 0.25, 0.7, 0.45, 'post'],
  ['nightguide.example', '/profile/', '', 6, 0.85, 0.97, 0.1, 0.9, 'hex'],
  ['forum-otzyv.example', '/thread/', 'KZ KG UZ RU', 3, 0, 0.3, 0.9, 0.15, 'number'],
  ['photo-wall.example', '/u/', '', 2, 0.35, 0.15, 0.6, 1, 'hex'],
  ['world-classified.example', '/x/', '', 4, 0.1, 0.9, 0.85, 0.5, 'hex'],
  ['allads-copy.example', '/m/', '', 0, 0.05, 0.6, 0.2, 0.4, 'hex'],
];

const support: Record<string, Contact> = {
  'bazar-kz.example': { kind: 'phone', value: '+77750009001' },
  'elon-uz.example': { kind: 'email', value: 'yordam@elon-uz.example' },
  'nightguide.example': { kind: 'handle', value: 'telegram:nightguide_help_xmpl' },
  'doska-ru.example': { kind: 'email', value: 'help@doska-ru.example' },
  'gulf-list.example': { kind: 'phone', value: '+971580009001' },
};

export const platforms: readonly Platform[] = rows.map(
  ([host, path, where, weight, field, place, date, pictures, ids]) => ({
    ...{ host, path, weight, field, place, date, ids },
    pictures: Math.min(1, pictures * 1.35),
    countries: where === '' ? [] : (where.split(' ') as CountryCode[]),
    masks: host === 'world-classified.example',
    ...(support[host] ? { support: support[host] } : {}),
  }),
);

/** Takes other boards' ads without asking. */
export const copyist = platforms.at(-1) as Platform;
