import { markerAt } from './markers.ts';
import { touches } from './names.ts';
import type { Spans } from './observation.ts';
import type { Token } from './tokens.ts';
import { isPhoneWord, wordKey } from './words.ts';

const keys = (list: string) => new Set(list.split(' ').map(wordKey));

/** Words for an email address; with the endings of a language they are known by their beginning. */
const mailWords =
  /^(?:e-?mail|email|g?mail$|po[csşçt]{1,2}h?t|po[şç]t|pochta|e-?posta|имейл|имэйл|емейл|мейл|мэйл|мыло|почт|пошт|электронк|ایمیل|ايميل|الایمیل|الايميل|بريد|برید|البريد|برېښنالیک|メール|めーる|이메일|메일|อีเมล|เมล)/u;
const siteWords =
  /^(?:site|web|www|url|link|page|sayt|site|sahifa|sahypa|saıt|сайт|ссылк|ссылка|вебсайт|сылк|страниц|سایت|سايت|وب|موقع|لینک|サイト|ホームページ|사이트|홈페이지|เว็บ)/u;
/** Latin words that stand in front of an address and are no part of it. */
const ordinary = keys(
  'at on to my me or the is and for by via in id us e mail write contact here address addr name nick na v i ili da ve va veya yoki',
);

/** So far around an address its text is looked at: the time stays linear. */
const looked = 80;

const isForeign =
  /[\p{Script=Cyrillic}\p{Script=Arabic}\p{Script=Thai}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
const isCyrillic = /\p{Script=Cyrillic}/u;
/** A word of small Latin letters that may be part of a name; what follows an @, a dot or a slash is another's. */
function isPart(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  return (
    token !== undefined &&
    /^[a-z]+$/.test(token.text) &&
    token.term.service === undefined &&
    tokens[i - 1]?.term.service === undefined &&
    !ordinary.has(token.text) &&
    !mailWords.test(token.text) &&
    !isPhoneWord(token.text) &&
    !(touches(tokens[i - 1], token) && !/\p{L}/u.test(tokens[i - 1]?.text ?? ''))
  );
}

/** Nothing but such words from a word for mail or a site up to a token: “почта sam ple @ …”. */
function followsWord(tokens: readonly Token[], last: number): boolean {
  let i = last;
  while (last - i < mostPieces && isPart(tokens, i)) i -= 1;
  if (i === last) return false;
  if (/^[:：=—–-]$/.test(tokens[i]?.text ?? '')) i -= 1;
  const key = tokens[i]?.term.key ?? '';
  return mailWords.test(key) || siteWords.test(key);
}
const mostPieces = 4;

/**
 * Whether a name that begins at a token may have begun further left: “demo - aisha @ …”, “sam ple @ …”. A name that
 * is cut short is another person's, so it is better not read.
 * @param gaps whether the address itself has gaps, so that its front may have some too
 */
export function mayBeginEarlier(
  tokens: readonly Token[],
  from: number,
  text: string,
  gaps: boolean,
): boolean {
  const first = tokens[from];
  const before = tokens[from - 1];
  if (!first || !before) return false;
  const further = tokens[from - 2];
  if (touches(before, first)) {
    const word = joint.test(before.text) ? further : before;
    if (announces(word) && !first.text.startsWith('_')) return false;
    return isCyrillic.test(before.text) || (joint.test(before.text) && isWordAt(further, before));
  }
  if (!gaps || /[\n\r]/.test(text.slice(before.end, first.start))) return false;
  if (before.text === '-' || before.text === '_') return isPart(tokens, from - 2);
  // Among Latin words nothing tells a word from a part of a name; in a text of another script they stand out.
  const around = text.slice(Math.max(0, first.start - looked), first.end + looked);
  return isForeign.test(around) && followsWord(tokens, before.text === '.' ? from - 2 : from - 1);
}

/** “почта-name@…”: a word for mail in letters of its own says what follows, and is no part of it. */
const announces = (word: Token | undefined): boolean =>
  word !== undefined && isForeign.test(word.text) && mailWords.test(word.term.key);

const joint = /^[._-]$/;
const isWordAt = (word: Token | undefined, next: Token) =>
  touches(word, next) && /[\p{Script=Latin}\p{Script=Cyrillic}\d]/u.test(word?.text ?? '');

const furthest = 8;

/**
 * Whether the host at a token may be the rest of an address whose name or @ was not understood: an @ in words or
 * as a sign, or a word for mail and a name, stand before it.
 * @param taken what was read already: an @ in it is understood
 */
export function mayBeMail(
  tokens: readonly Token[],
  host: number,
  text: string,
  taken: Spans,
): boolean {
  let names = 0;
  for (let i = host - 1; i >= 0 && host - i <= furthest; i -= 1) {
    const token = tokens[i];
    if (!token || /[!?;|\n]/.test(text.slice(token.start, tokens[i + 1]?.start))) return false;
    const { key, label } = token.term;
    if (siteWords.test(key) || (names > 0 && token.text === ',')) return false;
    if (mailWords.test(key)) return names > 0;
    if (!taken.has(token.start) && isAt(tokens, i)) return true;
    if (label && !ordinary.has(token.text)) names += 1;
  }
  return false;
}

/** An @, or a word for it that means nothing else: “собака”, “골뱅이”, and not “at”. */
function isAt(tokens: readonly Token[], i: number): boolean {
  const { text, term } = tokens[i] ?? {};
  if (text === '@') return true;
  return markerAt(tokens, i)?.role === 'at' && (term?.key.length ?? 0) > 3;
}

/** A word for mail of another language than English, whose words are too often beside a site: “email or visit …”. */
const ownMailWord =
  /(?<![\p{L}\p{M}])(?:po[csşçt]{1,2}h?t|po[şç]t|pochta|имейл|почт|пошт|ایمیل|ايميل|الایمیل|الايميل|برېښنالیک)\p{L}{0,6}[^\p{L}\p{N}]{1,3}[A-Za-z0-9._-]+ [\p{L}\p{M}'-]+(?: [\p{L}\p{M}'-]+)? $/u;

/** Whether a site is the host of an address whose @ is said in a word that is not known: “пошта aru лақ mail.test”. */
export function followsMailName(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - looked), start).toLowerCase();
  const words = ownMailWord.exec(before)?.[0].split(/[^\p{L}\p{M}]+/u) ?? [];
  return words.length > 0 && !words.some((word) => siteWords.test(word));
}
