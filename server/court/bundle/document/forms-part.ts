import { exhibitRanges, type Snapshot, snapshotSha256 } from '../../snapshot/index.ts';
import type { Exhibit } from '../package/exhibits.ts';
import { type Run, visible } from './visible.ts';
import { type Language, wordsFor } from './words/index.ts';

/** A piece of a form as it is printed: words, a line to fill in, or where to sign. */
export interface FormBlock {
  readonly kind: 'words' | 'line' | 'sign';
  readonly runs: readonly Run[];
}

interface PrintedForm {
  readonly title: readonly Run[];
  readonly language: string;
  readonly blocks: readonly FormBlock[];
}

/**
 * The forms of a snapshot, with what the case says filled in, and what a person has to say left blank. The English
 * edition has all; another leaves out what there is in its own language, too.
 */
export function printedForms(
  snapshot: Snapshot,
  exhibits: readonly Exhibit[],
  language: Language,
): PrintedForm[] {
  const { software, frozenAt, title, forms } = snapshot;
  const values: Readonly<Record<string, string>> = {
    program: software.name,
    version: software.version,
    frozenAt: `${frozenAt.slice(0, 19).replace('T', ' ')} UTC`,
    snapshot: snapshotSha256(snapshot),
    title,
    exhibits: exhibitRanges(exhibits.map(({ number }) => number))
      .map(wordsFor(language).exhibits.range)
      .join(', '),
  };
  return printedIn(forms, language).map(({ name, text }) => {
    const [head = '', ...rest] = text.split(/\n\s*\n/);
    const lines = rest.flatMap((block) => (/^\[/m.test(block) ? block.split('\n') : [block]));
    return {
      title: visible(head.replace(/^#\s*/, '')),
      language: languageOf(name),
      blocks: lines
        .filter((line) => line.trim() !== '')
        .map((line) => blockOf(line.trim(), values)),
    };
  });
}

const languageOf = (name: string): string => /\.([a-z]{2})\.md$/.exec(name)?.[1] ?? 'en';
const withoutLanguage = (name: string): string => name.replace(/\.[a-z]{2}\.md$/, '');

function printedIn(forms: Snapshot['forms'], language: Language): Snapshot['forms'] {
  if (language === 'en') return forms;
  const own = new Set(
    forms
      .filter(({ name }) => languageOf(name) === language)
      .map(({ name }) => withoutLanguage(name)),
  );
  return forms.filter(
    ({ name }) => languageOf(name) === language || !own.has(withoutLanguage(name)),
  );
}

function blockOf(line: string, values: Readonly<Record<string, string>>): FormBlock {
  if (line === '[sign]') return { kind: 'sign', runs: [] };
  const filled = (words: string) =>
    visible(words.replace(/\{\{([^}]*)\}\}/g, (_, name: string) => values[name.trim()] ?? ''));
  return line.startsWith('[ ]')
    ? { kind: 'line', runs: filled(line.slice(3).trim()) }
    : { kind: 'words', runs: filled(line) };
}
