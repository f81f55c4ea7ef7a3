import { touches } from './names.ts';
import { lineEnd } from './plain-words.ts';
import type { Named } from './services.ts';
import type { Token } from './tokens.ts';
import { isPhoneWord, isUnitWord } from './words.ts';

/** What stands further off than so many characters is not looked at. */
const far = 90;
/**
 * Up to a name in the path of a link. “sample.example / @name” says two things, as does “info@sample.example/@name”;
 * “t . me / name” has gaps everywhere.
 */
const path =
  /(?:(?<!@[\w.-]*)[a-z0-9]\s?\.\s?[a-z]{2,}\s?\/|[a-z0-9]\s\.\s[a-z]{2,}\s\/\s)(?:[\w~@-]+\/){0,3}[~@]?$/i;
const longestPath = 60;
const account = /@|[a-z0-9]\.[a-z]{2,}\//i;
/** As many digits, or number words, in a row as numbers have and prices have not. */
const fewestDigits = 7;

/** “t.me/name”, “tiktok.com/@name”: a name at this place is an account of the link's own host. */
export const isOfPath = (text: string, start: number): boolean =>
  path.test(text.slice(Math.max(0, start - longestPath), start));

/** “instagram.com/name” names the account of its path, and none that stands beside it. */
export function isOfHost(tokens: readonly Token[], { next }: Named): boolean {
  const [last, dot, label, slash] = [-1, 0, 1, 2].map((n) => tokens[next + n]);
  const joined = touches(last, dot) && touches(dot, label) && touches(label, slash);
  return joined && dot?.text === '.' && slash?.text === '/';
}

interface Name {
  readonly start: number;
  readonly end: number;
  /** With an @ of its own. */
  readonly at: boolean;
}

/**
 * Whether a name beside a service belongs to something else, since the service has a value of its own: “@name”, and
 * on the next line “WhatsApp +7 …”. A service's own line goes before the lines around it, and WhatsApp's accounts are
 * phone numbers.
 */
export function isAnothers(
  text: string,
  tokens: readonly Token[],
  { service, from, next }: Named,
  name: Pick<Name, 'start' | 'end'>,
): boolean {
  const start = tokens[from]?.start ?? 0;
  const end = tokens[next - 1]?.end ?? start;
  const inFront = name.end <= start;
  const behind = lineBehind(text, end, inFront ? text.length : name.start);
  const call = service === 'whatsapp' ? undefined : callBehind(tokens, next);
  const to = Math.min(end + behind.length, call?.start ?? text.length);
  const number = digitsIn(tokens, next, 1, ({ start: at }) => at < to);
  const own = number >= fewestDigits;
  const sameLine = !lineEnd.test(
    inFront ? text.slice(name.end, start) : text.slice(end, name.start),
  );
  if (sameLine) return own && service === 'whatsapp';
  if (own || inFront) return own || account.test(behind);
  const before = Math.max(0, start - far);
  const line = start - (text.slice(before, start).split(lineEnd).at(-1)?.length ?? 0);
  const inLine = ({ start: at }: Token) => at >= line;
  return service === 'whatsapp' && digitsIn(tokens, from - 1, -1, inLine) >= fewestDigits;
}

/** “@name – telegram\n@other – …”: what stands on the service's line goes before what stands on the next. */
export function isOnOwnLine(
  text: string,
  tokens: readonly Token[],
  { from, next }: Named,
  before: Name,
  after: Name | undefined,
): boolean {
  const near = text.slice(before.end, tokens[from]?.start);
  const far = text.slice(tokens[next - 1]?.end, after?.start);
  return before.at && after !== undefined && !lineEnd.test(near) && lineEnd.test(far);
}

/** What stands behind a place on its line, up to another place. */
function lineBehind(text: string, from: number, to: number): string {
  const near = text.slice(from, Math.min(to, from + far));
  const end = near.search(lineEnd);
  return end === -1 ? near : near.slice(0, end);
}

/** “telegram, call +7 …”: where a comma and a word for a call stand behind a service, the number is no account of it. */
function callBehind(tokens: readonly Token[], next: number): Token | undefined {
  const call = tokens[next + 1];
  const calls = tokens[next]?.text === ',' && call !== undefined && isPhoneWord(call.text);
  return calls && call.term.service === undefined ? call : undefined;
}

/** The most digits of one run; a number word counts as one, and an amount with its unit is none. */
function digitsIn(
  tokens: readonly Token[],
  from: number,
  step: 1 | -1,
  isNear: (token: Token) => boolean,
): number {
  let most = 0;
  let run = 0;
  let unit = false;
  for (let i = from; ; i += step) {
    const token = tokens[i];
    const others = token?.term.service && most + run > 0 && !isAmount(token);
    if (!token || !isNear(token) || others) return Math.max(most, run);
    const digits = token.text.replace(/\D/g, '').length + (token.term.inNumber?.atoms.length ?? 0);
    if (digits > 0) run += unit ? 0 : digits;
    else if (run === 0 && step === 1) continue;
    else if (isAmount(token)) {
      if (step === 1) run = 0;
      unit = step === -1;
    } else if (token.term.inNumber || parts(token, tokens[i + 1])) {
      most = Math.max(most, run);
      run = 0;
      unit = false;
    }
  }
}

/** “25 000, 40 000”: the next amount begins. */
const parts = ({ text }: Token, next: Token | undefined) =>
  /^[,;]$/.test(text) && /^\d/.test(next?.text ?? '');
const isAmount = ({ text }: Token) => isUnitWord(text) || /^[$€£¥₸₽₩฿₺₴]$/u.test(text);
