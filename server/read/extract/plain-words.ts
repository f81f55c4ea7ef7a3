import { touches } from './names.ts';
import type { Spans } from './observation.ts';
import type { Named } from './services.ts';
import type { Token } from './tokens.ts';

/** Names of services that are words, or parts of words, of a language as well. */
const words = new Set(
  'line лайн لاین لاين ライン 라인 ไลน์ ไลน signal sinyal сигнал سیگنال シグナル 시그널 snap снап gram kakao какао カカオ 카카오 کاکائو'.split(
    ' ',
  ),
);
/** “line dance”, “лайн ап”, “signal word”: behind these it is no service. */
const compounds = new Set(
  'up ups dance dancing dancer work worker workers man men manager cook art of break breaker backer item items height width length number level light lights strength tower код ап ман менеджер up-а'.split(
    ' ',
  ),
);
/** What an English line, signal or gram is of: in front of it stands the thing, and no account behind it. */
const owners = new Set(
  `a the this that next last first front finish straight clothing fashion product production assembly bus metro tram
  train subway railway power phone pick-up pickup punch dead tan jaw hair waist traffic radio wifi tv smoke hand main red
  green blue yellow orange pipe fishing wait waiting checkout conga chorus story time per half each of in`.split(
    /\s+/,
  ),
);
/** Amounts have at most so many digits, phone numbers more. */
const longestAmount = 7;

/** “15 000 тг” is tenge; “8 701 000 12 34 тг” and “тг @name” are not. */
function isTenge(tokens: readonly Token[], { from, next, word }: Named): boolean {
  if (!/^(?:тг|tg)$/i.test(word) || /^[@:]$/.test(tokens[next]?.text ?? '')) return false;
  let digits = 0;
  for (let i = from - 1; i >= 0 && digits <= longestAmount; i -= 1) {
    const token = tokens[i];
    const behind = tokens[i + 1];
    if (!token || !behind || behind.start - token.end > 1) break;
    if (/^\d+$/.test(token.text)) digits += token.text.length;
    else if (/^[)/-]$/.test(token.text)) return false;
    else if (!/^[.,]$/.test(token.text)) return digits > 0 && !touches(token, behind);
  }
  return digits > 0 && digits <= longestAmount;
}

/** Whether a name of a service is a word of the sentence and names none: “15 000 тг”, “line dance”. */
export function isNoService(tokens: readonly Token[], named: Named): boolean {
  if (isTenge(tokens, named) || isScheme(tokens, named)) return true;
  return isWord(named) && compounds.has(tokens[named.next]?.text.toLowerCase() ?? '');
}

/** “tg://resolve?domain=…”: what follows is an address of the service's program. */
const isScheme = (tokens: readonly Token[], { next }: Named): boolean =>
  tokens[next]?.text === ':' &&
  tokens[next + 1]?.text === '/' &&
  touches(tokens[next - 1], tokens[next]) &&
  touches(tokens[next], tokens[next + 1]);

export const isWord = ({ word }: Named): boolean => words.has(word.toLowerCase());

/** “clothing line winter2024”: an English word in front of it, and nothing between it and the name. */
export function isSaid(tokens: readonly Token[], named: Named): boolean {
  if (!isWord(named)) return false;
  const before = tokens[named.from - 1];
  const own = tokens[named.from];
  if (!before || !own) return false;
  const hyphen = before.text === '-' && touches(before, own);
  return (
    hyphen || owners.has(before.text.toLowerCase()) || (isGram(named) && /\d$/.test(before.text))
  );
}

/** “my gram is …”: Instagram, if it is no weight. */
const isGram = ({ word }: Named) => /^grams?$/i.test(word);

/** Letters of the scripts that Latin names of accounts stand out from. */
export const foreign =
  /[\p{Script=Cyrillic}\p{Script=Arabic}\p{Script=Thai}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
/** What stands so many tokens off says nothing of the sentence. */
const around = 60;
export const lineEnd = /[\n\r]/;

/**
 * Whether a word behind a service, without digit, sign or @, is a word of the sentence: “WhatsApp till late”,
 * “qolgani telegramda\n- Pasport …”. An account's name is set off from what stands around it, by a colon, by “ID”,
 * by the script of the service's name or of the words in front (“тг orchid”), and the sentence ends with it.
 */
export function isOfSentence(
  text: string,
  tokens: readonly Token[],
  service: Named,
  name: { readonly from: number; readonly next: number; readonly colon: boolean },
  taken: Spans,
): boolean {
  // Accounts of WhatsApp are phone numbers, and a picture (“✈”) may as well begin a line.
  if (service.service === 'whatsapp' || (!name.colon && !/\p{L}/u.test(service.word))) return true;
  const gap = (from: number, to: number) => text.slice(tokens[from]?.end, tokens[to]?.start);
  const goesOn =
    isLatinWord(tokens, name.next) &&
    /^\p{Ll}/u.test(tokens[name.next]?.text ?? '') &&
    !lineEnd.test(gap(name.next - 1, name.next));
  if (goesOn) return true;
  if (name.colon) return false;
  if (lineEnd.test(gap(service.next - 1, name.from))) return true;
  if (foreign.test(service.word) || /^id$/i.test(tokens[name.from - 1]?.text ?? '')) return false;
  for (let i = service.from - 1; i >= Math.max(0, service.from - around); i -= 1) {
    const { text: word = '', start = 0, end = 0 } = tokens[i] ?? {};
    if (foreign.test(word)) return false;
    if (isLatinWord(tokens, i) && !taken.overlaps(start, end)) return true;
  }
  return isLatinWord(tokens, name.next);
}

/** A word in Latin letters that is no part of an address. */
function isLatinWord(tokens: readonly Token[], i: number): boolean {
  const [before2, before, token, behind, behind2] = [-2, -1, 0, 1, 2].map((n) => tokens[i + n]);
  const joined = (a: Token | undefined, b: Token | undefined, c: Token | undefined) =>
    /^[./:@]$/.test(b?.text ?? '') && touches(a, b) && touches(b, c);
  return (
    /^[\p{Script=Latin}\p{M}'-]+$/u.test(token?.text ?? '') &&
    !joined(before2, before, token) &&
    !joined(token, behind, behind2)
  );
}
