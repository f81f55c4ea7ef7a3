import { parse } from 'tldts';
import { readSite } from '../../core/model/index.ts';
import { remembered } from './memo.ts';

/** Top-level domains as they are said or written in other alphabets. */
const spoken: ReadonlyMap<string, string> = new Map([
  ['ком', 'com'],
  ['ру', 'ru'],
  ['орг', 'org'],
  ['нет', 'net'],
  ['нэт', 'net'],
  ['кз', 'kz'],
  ['кг', 'kg'],
  ['уз', 'uz'],
  ['كوم', 'com'],
  ['کام', 'com'],
  ['コム', 'com'],
  ['คอม', 'com'],
  ['컴', 'com'],
  ['kom', 'com'],
  ['نت', 'net'],
  ['نټ', 'net'],
  ['ネット', 'net'],
  ['เน็ต', 'net'],
  ['เนต', 'net'],
  ['넷', 'net'],
  ['네트', 'net'],
  ['اورغ', 'org'],
  ['أورغ', 'org'],
  ['اورج', 'org'],
  ['ارگ', 'org'],
  ['オルグ', 'org'],
  ['ออร์ก', 'org'],
  ['오알지', 'org'],
]);
const reserved = new Set(['example', 'test', 'invalid']);

export const spokenDomain = (word: string): string | undefined => spoken.get(word.toLowerCase());

/** The dot and the domain in one word. */
const spokenEndings: ReadonlyMap<string, string> = new Map([
  ['dotcom', 'com'],
  ['доткомом', 'com'],
  ['дотком', 'com'],
  ['точкаком', 'com'],
  ['точкару', 'ru'],
  ['ดอทคอม', 'com'],
  ['ดอตคอม', 'com'],
  ['ดอทเน็ต', 'net'],
  ['จุดคอม', 'com'],
  ['จุดเน็ต', 'net'],
  ['точканет', 'net'],
  ['точкаорг', 'org'],
  ['точкакз', 'kz'],
  ['дотнет', 'net'],
  ['nuqtakom', 'com'],
  ['noktakom', 'com'],
  ['nüktekom', 'com'],
  ['ドットコム', 'com'],
  ['ドットネット', 'net'],
  ['닷컴', 'com'],
  ['닷넷', 'net'],
]);

export const spokenEnding = (word: string): string | undefined =>
  spokenEndings.get(word.toLowerCase());

/** The id of a host's site; a platform is asked for ad after ad. */
export const siteOf = remembered((host) => readSite(host)?.entity.id);

/** Whether a host ends in a top-level domain that exists, or one reserved for examples. */
export function isKnownHost(host: string): boolean {
  const last = host.slice(host.lastIndexOf('.') + 1).toLowerCase();
  if (reserved.has(last)) return true;
  const { domain, isIcann } = parse(host, { extractHostname: false });
  return domain !== null && isIcann === true;
}

/** Endings that are no words: behind them a host that was written with gaps has ended. */
const sureEnding = /\.(?:com|net|org|info|biz|ru|kz|kg|uz|tj|tm|jp|kr|ua|example|test)$/;
export const endsLikeHost = (host: string): boolean => sureEnding.test(host);

/** Hosts behind an @ that are no account's name. */
export const hostOnly =
  /\.(?:com|net|org|example|test)$|^(?:mail|bk|list|inbox|yandex|ya|rambler)\.ru$/i;

/** A text with none of these words holds no address that is written out. */
const plainEndings =
  'com net org info biz xyz online site shop club io cc app asia ru kz kg uz tj tm af th jp kr tr ae uk au fr ua pk cn me example test';
export const couldSpellHost = new RegExp(
  `(?<![A-Za-z0-9])(?:${[...plainEndings.split(' '), ...spoken.keys(), ...spokenEndings.keys()].join('|')})(?![A-Za-z0-9])`,
  'iu',
);
