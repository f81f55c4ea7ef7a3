import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import {
  searched,
  sectionsOf,
  wordsIn,
  wordsOf,
} from '../../../client/src/app/help/guide-sections.ts';

const glossaryAt = (path: string) => wordsOf({ path, text: readFileSync(`docs/${path}`, 'utf8') });
const glossary = glossaryAt('reference/glossary.md');
const sections = readdirSync('docs/guide', { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.md'))
  .sort()
  .flatMap((name) =>
    sectionsOf({ path: `guide/${name}`, text: readFileSync(`docs/guide/${name}`, 'utf8') }),
  );

it('cuts every guide at its headings, without pictures that are not there', () => {
  expect(new Set(sections.map(({ id }) => id)).size).toBe(sections.length);
  expect(sections[0]).toMatchObject({ guide: 'For the analyst', title: 'For the analyst' });
  expect(sections.map(({ title }) => title)).toContain('Ask why two things are linked');
  for (const { text, id } of sections) {
    expect(text, id).not.toBe('');
    expect(text, id).not.toMatch(/^!\[|^## /m);
  }
});

it('explains the longest words that stand in a text, in singular or plural', () => {
  const named = (text: string) => wordsIn(text, glossary).map(({ word }) => word);
  expect(named('Near matches')).toEqual(['near match']);
  expect(named('3 reassigned numbers in 2 operations')).toEqual(['reassigned number', 'operation']);
  expect(named('Judged shared by AB')).toEqual(['judged shared']);
  expect(named('Keep apart')).toEqual(['together, apart']);
  expect(named('Address')).toEqual([]);
});

it('finds what holds all words, first what is called so', () => {
  const titles = (typed: string) =>
    searched(typed, sections, ({ title, text }) => [title, text]).map(({ title }) => title);
  expect(titles('two things linked')[0]).toBe('Ask why two things are linked');
  expect(titles('sha-256 quokka')).toEqual([]);
  expect(titles('  ')).toEqual([]);
  expect(searched('hub', glossary, ({ word, meaning }) => [word, meaning])[0]?.word).toBe('hub');
});

it('reads a glossary in another language, whatever its columns are called', () => {
  const words = glossaryAt('reference/ru/glossary.md');
  expect(words.length).toBe(glossary.length);
  expect(wordsIn('Сеть', words).map(({ word }) => word)).toEqual(['сеть']);
});
