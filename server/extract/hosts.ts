import { parse } from 'tldts';
import { readSite } from '../model/index.ts';
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
  ['ドットコム', 'com'],
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

/** A text with none of these words holds no address that is written out. */
export const couldSpellHost =
  /(?<![A-Za-z0-9])(?:com|net|org|info|biz|xyz|online|site|shop|club|io|cc|app|asia|ru|kz|kg|uz|tj|tm|af|th|jp|kr|tr|ae|uk|au|fr|ua|pk|cn|example|test|ком|ру|орг|нет|нэт|кз|кг|уз|كوم|کام|コム|คอม|컴|dotcom|дотком|точкаком|точкару|ดอทคอม|ดอตคอม|ドットコム|닷컴|닷넷)(?![A-Za-z0-9])/iu;
