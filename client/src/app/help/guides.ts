import { type Section, searched, sectionsOf, type Word, wordsOf } from './guide-sections.ts';

/** The guides as the repository holds them: what the help says is what they say. */
const guides = import.meta.glob<string>(
  ['../../../../docs/guide/*.md', '../../../../docs/explanation/how-*.md'],
  { query: '?raw', import: 'default', eager: true },
);
const glossary = import.meta.glob<string>('../../../../docs/reference/glossary.md', {
  query: '?raw',
  import: 'default',
  eager: true,
});

const inDocs = (files: Record<string, string>) =>
  Object.entries(files).map(([file, text]) => ({ path: file.replace(/^.*\/docs\//, ''), text }));

/** Who reads first comes first. */
const order = ['investigator', 'analyst', 'case-officer', 'server', 'how-'];
const placeOf = (path: string) => order.findIndex((name) => path.includes(name));

export const sections: readonly Section[] = inDocs(guides)
  .sort((a, b) => placeOf(a.path) - placeOf(b.path))
  .flatMap(sectionsOf);

export const words: readonly Word[] = inDocs(glossary).flatMap(wordsOf);

const mostCalled = 3;

/** Words of the glossary and sections of the guides whose names hold what was typed, a few of each. */
export function called(typed: string): { id: string; caption: string; note: string }[] {
  const named = searched(typed, words, ({ word }) => [word]).slice(0, mostCalled);
  const titled = searched(typed, sections, ({ title }) => [title]).slice(0, mostCalled);
  return [
    ...named.map(({ word, meaning }) => ({ id: word, caption: word, note: meaning })),
    ...titled.map(({ id, title, guide }) => ({ id, caption: title, note: guide })),
  ];
}
