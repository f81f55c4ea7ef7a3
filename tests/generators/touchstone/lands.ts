import { type CountryCode, countryCodes } from '../../../seed-data/places.ts';
import { type Language, languages } from '../../../seed-data/words/types.ts';

/** How numbers are made: code, what is dialled before a number at home, blocks of 10,000 that nobody has, grouping. */
export interface Plan {
  readonly code: string;
  readonly trunk: string;
  readonly blocks: readonly string[];
  readonly groups: readonly number[];
}

export interface Land {
  readonly plan: Plan;
  /** Of ads there, the commonest first. */
  readonly languages: readonly Language[];
  /** Chat services beside WhatsApp. */
  readonly chats: readonly string[];
  /** What an hour is asked for, and how money is written. */
  readonly money: readonly [low: number, high: number, step: number, sign: string];
  /** Where people go from there. */
  readonly routes: readonly CountryCode[];
  /** How many owners begin there. */
  readonly weight: number;
}

/** Code, trunk, prefixes, what follows them, groups; languages, chats, money, routes, weight; lists by commas. */
const table = `
KZ 7 8 700,701,702,705,707,747 000 3,3,2,2 ru,ru,kk telegram,telegram,instagram 15000,60000,1000,₸ AE,TR,RU,KG,KR 18
KG 996 0 700,701,702,500,550 00 3,3,3 ru,ky telegram,instagram 2500,12000,100,сом KZ,RU,TR,AE 12
UZ 998 - 90,91,93,94,97 000 2,3,2,2 uz,ru telegram 300000,1500000,10000,so'm TR,KZ,AE,RU,TH 18
TJ 992 - 90,91,92,93 000 2,3,2,2 tg,ru telegram,instagram 200,1200,10,сомонӣ RU,UZ,AE,TR 8
TM 993 8 65,61,62,63 00 2,2,2,2 tk,ru telegram,line 200,1500,10,manat TR,AE,RU 6
RU 7 8 900,901,902,903,904 000 3,3,2,2 ru telegram 3000,15000,500,₽ TR,AE,KZ,TH 12
TR 90 0 500,501,530,531 000 3,3,2,2 tr,tr,ru,en telegram,instagram 1500,9000,100,TL AE,RU 10
AE 971 0 50,52,54,55 000 2,3,4 en,en,ar,ru telegram,wechat,instagram 200,1200,10,AED TR,TH 8
KR 82 0 100000,108000 - 2,4,4 ko,ko,ru,en kakaotalk,line,telegram 50000,250000,1000,원 JP,TH 4
JP 81 0 800000 - 2,4,4 ja,ja,en line,instagram 5000,30000,500,円 KR,TH 3
TH 66 0 80,81,89 000 2,3,4 th,en,ru line,wechat,telegram 800,5000,100,฿ AE,JP,KR 4`;

const isLanguage = (text: string): text is Language => languages.some((one) => one === text);
const isCountry = (text: string): text is CountryCode => countryCodes.some((one) => one === text);

function landOf(row: string): [string, Land] {
  const cells = row.split(' ').map((cell) => (cell === '-' ? '' : cell));
  const [name = '', code = '', trunk = '', prefixes = '', zeros = '', groups = ''] = cells;
  const [spoken = '', chats = '', money = '', routes = '', weight = ''] = cells.slice(6);
  const [low, high, step, sign = ''] = money.split(',');
  const blocks = prefixes.split(',').map((prefix) => prefix + zeros);
  return [
    name,
    {
      plan: { code, trunk, blocks, groups: groups.split(',').map(Number) },
      languages: spoken.split(',').filter(isLanguage),
      chats: chats.split(','),
      money: [Number(low), Number(high), Number(step), sign],
      routes: routes.split(',').filter(isCountry),
      weight: Number(weight),
    },
  ];
}

export const lands = Object.fromEntries(table.trim().split('\n').map(landOf)) as Readonly<
  Record<CountryCode, Land>
>;

/** A country as often as its weight says. */
export const weightedLands: readonly CountryCode[] = countryCodes.flatMap((country) =>
  Array.from({ length: lands[country].weight }, () => country),
);
