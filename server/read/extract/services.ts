import { wholeServiceNamed } from './service-words.ts';
import type { Token } from './tokens.ts';

/** A service named by one word, or by two that make one name. */
export interface Named {
  readonly service: string;
  readonly word: string;
  readonly from: number;
  readonly next: number;
}

const longestName = 40;
/** “加V”, “v信”: one letter is enough beside a Han sign. */
const words = /^(?:[\p{L}\p{M}']{2,}|[Vv信])$/u;

/** Every service that a text names, in order. */
export function servicesIn(tokens: readonly Token[]): Named[] {
  const named: Named[] = [];
  for (let i = 0; i < tokens.length; i += 1) {
    const token = tokens[i];
    if (!token || token.text.length > longestName) continue;
    const { beginsService, service } = token.term;
    const two = beginsService
      ? inTwo(tokens, i)
      : shortened.has(token.text)
        ? inLetters(tokens, i)
        : undefined;
    if (two) named.push(two);
    else if (service) named.push({ service, word: token.text, from: i, next: i + 1 });
    i = Math.max(i, (named.at(-1)?.next ?? 0) - 1);
  }
  return named;
}

/** “теле грам”, “тик-ток”: one gap or one hyphen between. */
function inTwo(tokens: readonly Token[], i: number): Named | undefined {
  const first = tokens[i];
  const hyphen = tokens[i + 1]?.text === '-' ? 1 : 0;
  const second = tokens[i + 1 + hyphen];
  if (!first || !second || second.start - first.end > 1 || !words.test(second.text))
    return undefined;
  const service = wholeServiceNamed(first.text + second.text);
  if (!service || (service === 'wechat' && isSentence(tokens[i + 2 + hyphen]))) return undefined;
  const word = `${first.text}${hyphen ? '-' : ' '}${second.text}`;
  return { service, word, from: i, next: i + 2 + hyphen };
}

const shortened: ReadonlySet<string> = new Set('тТtT');

/** “т/г @name”, “т.г.: name”: not the year of “15 мая т.г.”. */
function inLetters(tokens: readonly Token[], i: number): Named | undefined {
  const [first, sign, second] = tokens.slice(i, i + 3);
  if (!first || !sign || !second || !/^[тt]$/i.test(first.text) || !/^[гg]$/i.test(second.text))
    return undefined;
  if (!/^[/.]$/.test(sign.text) || second.end - first.start !== 3) return undefined;
  const next = tokens[i + 3]?.text === '.' ? i + 4 : i + 3;
  if (!/^[@:=→-]$/.test(tokens[next]?.text ?? '')) return undefined;
  return { service: 'telegram', word: `${first.text}${sign.text}${second.text}`, from: i, next };
}

/** “we chat with …”: English, where the name of a service is followed by a sign, by “id” or by an account. */
const isSentence = (next: Token | undefined): boolean =>
  next !== undefined && /^[a-z]+$/.test(next.text) && !/^(?:id|is)$/.test(next.text);
