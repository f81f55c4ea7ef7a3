import { serviceOf, services } from '../model/index.ts';
import { remembered } from './memo.ts';
import type { Token } from './tokens.ts';

/** A service named by one or two tokens. */
export interface Named {
  readonly service: string;
  readonly word: string;
  readonly from: number;
  readonly next: number;
}

const gluedAliases = Object.entries(services)
  .flatMap(([service, { aliases }]) => aliases.map((alias) => ({ service, alias })))
  .filter(({ alias }) =>
    /[\p{Script=Thai}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u.test(
      alias,
    ),
  )
  .sort((a, b) => b.alias.length - a.alias.length);
const gluedScript = /[\u0e00-\u0e7f\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7af]/;

const phraseStarts = new Set(
  Object.values(services).flatMap(({ aliases }) =>
    aliases.flatMap((alias) => (alias.includes(' ') ? [alias.split(' ')[0] ?? ''] : [])),
  ),
);
const beginsPhrase = (word: string) => word.length < 8 && phraseStarts.has(word.toLowerCase());

const serviceNamed = remembered((word) => serviceOf(word) ?? declined(word) ?? gluedService(word));

/** Every service that a text names, in order. */
export function servicesIn(tokens: readonly Token[]): Named[] {
  const named: Named[] = [];
  for (let i = 0; i < tokens.length; i += 1) {
    const token = tokens[i];
    if (!token || token.text.length > 40) continue;
    const two = beginsPhrase(token.text)
      ? serviceOf(`${token.text} ${tokens[i + 1]?.text ?? ''}`)
      : undefined;
    const one = serviceNamed(token.text);
    if (two) named.push({ service: two, word: token.text, from: i, next: i + 2 });
    else if (one) named.push({ service: one, word: token.text, from: i, next: i + 1 });
    i = Math.max(i, (named.at(-1)?.next ?? 0) - 1);
  }
  return named;
}

/** “وتلغرام”, “بالتلغرام”: and, in, the. */
const articles = /^(?:و|ب|ال|بال|وال|عال|ع)(.{3,})$/u;
/** Endings that languages here hang on a service's name: “telegramda”, “инсте”, “тгдан”. */
const endings =
  /^(.{2,}?)'?(?:дағы|дегі|тағы|тегі|дагы|деги|ndaki|daki|da|de|ta|te|dan|den|tan|ten|ga|ge|ka|ke|im|ım|um|my|da:|да|де|та|те|дан|ден|тан|тен|ға|ге|қа|ка|ке|га|е|у|ом|ам|ым|им|м|и|ы|а|ка|ку|кой|ке)$/u;

function declined(word: string): string | undefined {
  if (word.length > 18) return undefined;
  const lower = word.toLowerCase();
  const [, stem] = endings.exec(lower) ?? [];
  const [, linked] = articles.exec(lower) ?? [];
  return (stem && serviceOf(stem)) ?? (linked && serviceOf(linked));
}

/** In scripts without gaps a service's name may stand inside a longer run: the last one before the name counts. */
function gluedService(run: string): string | undefined {
  if (!gluedScript.test(run)) return undefined;
  let best: { service: string; at: number } | undefined;
  for (const { service, alias } of gluedAliases) {
    const at = run.lastIndexOf(alias);
    if (at !== -1 && (!best || at + alias.length > best.at))
      best = { service, at: at + alias.length };
  }
  return best?.service;
}
