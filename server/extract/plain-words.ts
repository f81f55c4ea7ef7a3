import { touches } from './names.ts';
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
  if (isTenge(tokens, named)) return true;
  return isWord(named) && compounds.has(tokens[named.next]?.text.toLowerCase() ?? '');
}

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
