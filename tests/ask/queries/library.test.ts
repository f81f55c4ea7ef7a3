import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import {
  ParameterError,
  QueryHeaderError,
  readLibrary,
  type SavedQuery,
  savedQuery,
} from '../../../server/ask/queries/index.ts';
import { testConfig } from '../../support/config.ts';

/** A data folder without questions. */
const nowhere = join(tmpdir(), 'no-such-data-folder');
const library = [...readLibrary(testConfig().library, nowhere).queries.values()];

const codeOf = (cypher: string) => cypher.replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');

/** The Cypher without its comments, and without what stands in brackets of any kind. */
function outermost(cypher: string): string {
  let text = codeOf(cypher).replace(/'[^']*'|"[^"]*"/g, "''");
  for (let before = ''; before !== text; ) {
    before = text;
    text = text.replace(/\([^(){}[\]]*\)|\{[^(){}[\]]*\}|\[[^(){}[\]]*\]/g, ' ');
  }
  return text;
}

function returned({ cypher }: SavedQuery): string[] {
  const [last = ''] = outermost(cypher)
    .split(/\bRETURN\b/)
    .slice(-1);
  const [items = ''] = last.split(/\b(?:ORDER\s+BY|SKIP|LIMIT)\b/);
  return items.split(',').map((item) => (item.split(/\bAS\b/).at(-1) ?? '').trim());
}

function used({ cypher }: SavedQuery): string[] {
  return [...new Set([...codeOf(cypher).matchAll(/\$(\w+)/g)].map(([, name = '']) => name))].sort();
}

test('a bad file takes no other away and is named; a file that is put there or mended counts at once', () => {
  const folder = mkdtempSync(join(tmpdir(), 'library-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const write = (name: string, text: string) => writeFileSync(join(folder, name), text);
  const good = library[0]?.cypher ?? '';
  write('good.cypher', good);
  write('bad.cypher', good.replace('title:', 'titel:'));
  write('notes.txt', 'no query');
  mkdirSync(join(folder, 'folder.cypher'));
  const { queries, broken } = readLibrary(folder, nowhere);
  expect([...queries.keys()]).toEqual(['good']);
  expect(broken.map(({ message }) => message)).toEqual([
    expect.stringMatching(
      /^cypher\/library\/bad\.cypher, line 2, column 1: “titel” is none of title/,
    ),
    expect.stringMatching(/^cypher\/library\/folder\.cypher, line 1: it cannot be read/),
  ]);
  expect(broken.map(({ remedy }) => remedy)).toEqual([
    'Did you mean title? Or take the file away.',
    'Check the rights of the file. Or take the file away.',
  ]);
  expect(() => savedQuery('goood', readLibrary(folder, nowhere))).toThrow(
    expect.objectContaining({
      answeredAs: 'NOT_FOUND',
      remedy: expect.stringMatching(/^Did you mean good\?/),
    }),
  );
  expect(() => savedQuery('bad', readLibrary(folder, nowhere))).toThrow(QueryHeaderError);
  expect(() => savedQuery('none', readLibrary(folder, nowhere))).toThrow(ParameterError);
  write('bad.cypher', good);
  expect(savedQuery('bad', readLibrary(folder, nowhere)).name).toBe('bad');
});

test('what ships is there, each under a tag and each file read', () => {
  const { queries, broken } = readLibrary(testConfig().library, nowhere);
  expect(broken.map(({ message }) => message)).toEqual([]);
  expect(queries.size).toBeGreaterThanOrEqual(35);
  const tags =
    'movement platforms payments numbers collection content time structure quality'.split(' ');
  const first = [...queries.values()].map((query) => query.tags[0]);
  expect(new Set(first)).toEqual(new Set(tags));
});

describe.each(library)('$name', (query) => {
  test('declares the columns that it returns, in their order', () => {
    expect(query.columns.map(({ name }) => name)).toEqual(returned(query));
  });

  test('declares the parameters that it uses, and no other', () => {
    expect(query.parameters.map(({ name }) => name).sort()).toEqual(used(query));
  });

  test('asks a question, says how to read the answer, and shows an example of what must be given', () => {
    expect(query.title).toMatch(/\?$/);
    expect(query.howToRead.length).toBeGreaterThan(40);
    for (const { name, default: preset, example } of query.parameters)
      expect(preset ?? example, name).toBeDefined();
  });

  test('only reads, and gives its rows in one order', () => {
    const words =
      codeOf(query.cypher)
        .toUpperCase()
        .match(/[A-Z]+/g) ?? [];
    for (const word of ['CREATE', 'MERGE', 'SET', 'DELETE', 'REMOVE', 'LOAD', 'DROP', 'FOREACH'])
      expect(words, word).not.toContain(word);
    // By what is an id, or by all that a row is grouped by.
    expect(query.cypher).toMatch(/\nORDER BY [^\n]+\s*$/);
  });
});
