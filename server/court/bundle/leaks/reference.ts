import type { Snapshot } from '../../snapshot/index.ts';
import { documentContent } from '../document/content.ts';
import type { Language } from '../document/words/index.ts';
import type { CaseCustody } from '../package/custody-files.ts';
import { readExhibits } from '../package/exhibits.ts';
import type { SigningState } from '../package/signing.ts';
import { bagInfo, dataFiles } from '../package/stage.ts';
import { type Field, fieldsOf } from './fields.ts';
import { frame } from './frame.ts';

/**
 * What a redacted version is without any value of the case: everything that the program makes of the redacted snapshot
 * alone, in which each value is replaced. What stands both here and in the package is the program's own.
 */
export interface Reference {
  /** What the redacted snapshot says in words, the places where names would stand. */
  readonly fields: readonly Field[];
  /** By its name, what a file says that follows from the snapshot. */
  readonly files: ReadonlyMap<string, string>;
  /** What the document says, sentence by sentence, and what bags and PDF files say of themselves. */
  readonly said: readonly string[];
}

/** @param redacted the snapshot that the package holds, with its custody as it leaves */
export async function referenceOf(
  redacted: Snapshot,
  custody: CaseCustody,
  state: SigningState,
  language: Language | undefined,
): Promise<Reference> {
  const exhibits = await readExhibits(redacted, async () => undefined);
  const content = documentContent({
    ...{ snapshot: redacted, exhibits, custody, printed: new Set<string>(), state, language },
  });
  const files = new Map<string, string>();
  for await (const [name, text] of dataFiles(redacted, custody, state, language))
    files.set(name, text);
  const info = bagInfo(redacted, state, language).map(([name, value]) => `${name}: ${value}`);
  // Places in the document are called as its parts, and manifests name its files.
  const called = [...Object.keys(content.titles), ...files.keys()];
  const said = [...sentencesIn(content), ...info, ...called, ...frame];
  return { fields: [...fieldsOf(redacted)], files, said };
}

/** Texts of the document in its order; stretches of one line are one text, without the breaks inside of words. */
function sentencesIn(value: unknown): string[] {
  if (typeof value === 'string') return value === '' ? [] : [value.replaceAll('\u200b', '')];
  if (typeof value !== 'object' || value === null) return [];
  const within = Object.values(value);
  const runs = within.map((one) => runOf(one));
  if (Array.isArray(value) && within.length > 0 && runs.every((one) => one !== undefined))
    return [runs.join('').replaceAll('\u200b', '')];
  return within.flatMap(sentencesIn);
}

/** A stretch of a line, or lines of stretches: what it says. */
function runOf(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  if ('s' in value && typeof value.s === 'string') return value.s;
  if (!('runs' in value) || !Array.isArray(value.runs)) return undefined;
  return value.runs.map((one: unknown) => runOf(one) ?? '').join('');
}
