import { serviceOf, services } from '../model/index.ts';

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

/** Whether a service's name of two words may begin with this one. */
export const beginsServiceName = (word: string): boolean =>
  word.length < 8 && phraseStarts.has(word.toLowerCase());

/** The service that a word names, with an ending or article of its language, or inside a run without gaps. */
export const serviceNamed = (word: string): string | undefined =>
  serviceOf(word) ?? declined(word) ?? gluedService(word);

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
