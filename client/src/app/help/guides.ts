import { language } from '../i18n/language.ts';
import { type Section, searched, sectionsOf, type Word, wordsOf } from './guide-sections.ts';

/** The guides as the repository holds them: what the help says is what they say. */
const guides = import.meta.glob<string>(
  ['../../../../docs/guide/**/*.md', '../../../../docs/explanation/how-*.md'],
  { query: '?raw', import: 'default', eager: true },
);
const glossary = import.meta.glob<string>('../../../../docs/reference/**/glossary.md', {
  query: '?raw',
  import: 'default',
  eager: true,
});

const folder = (id: string) => new RegExp(`/${id}/(?=[^/]+$)`);

/** Each document in the language of the workspace, or in that to which it falls back; else in English. */
function inDocs(files: Record<string, string>): { path: string; text: string }[] {
  const { id, fallback } = language();
  const own = [id, ...fallback].map(folder);
  const said = new Map<string, { path: string; text: string }>();
  for (const [file, text] of Object.entries(files)) {
    const path = file.replace(/^.*\/docs\//, '');
    const english = own.reduce((name, tag) => name.replace(tag, '/'), path);
    const isForeign = english === path && /\/[a-z]{2}(-[A-Z]+)?\/[^/]+$/.test(path);
    if (!isForeign && (english !== path || !said.has(english))) said.set(english, { path, text });
  }
  return [...said.values()];
}

/** Who reads first comes first. */
const order = ['investigator', 'analyst', 'case-officer', 'server', 'how-'];
const placeOf = (path: string) => {
  const place = order.findIndex((name) => path.includes(name));
  return place < 0 ? order.length : place;
};

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
