import { expect, test } from 'vitest';
import {
  draftKey,
  startOf,
  titleIn,
  wayOf,
} from '../../../../../client/src/pages/ask/queries/writing/drafts.ts';

const query = {
  ...{ name: 'which', title: 'Which?', description: '', howToRead: '', version: 3, own: true },
  ...{ tags: [], slow: null, result: 'TABLE' as const },
  ...{ parameters: [], saved: { at: '2026-11-28T12:00:00.000Z', by: 'AB' } },
  cypher:
    '/* ---\ntitle: "Which: $&?"\nversion: 3\nsaved: { at: "2026-11-28T12:00:00.000Z", by: AB }\ncolumns:\n  n: N\n--- */\nRETURN 1 AS n\n',
};

test('a copy begins as the first version of another question, which nobody has saved', () => {
  expect(startOf('copy', query)).toBe(
    '/* ---\ntitle: "Which: $&? (copy)"\nversion: 1\ncolumns:\n  n: N\n--- */\nRETURN 1 AS n\n',
  );
  expect(startOf('edit', query)).toBe(query.cypher);
  expect(startOf('new', undefined)).toMatch(/^\/\* ---\ntitle: /);
});

test('the title is read as it is being typed, and there may be none', () => {
  expect(titleIn('/* ---\ntitle:Wh')).toBe('Wh');
  expect(titleIn('RETURN 1')).toBe('');
});

test('each question has one draft a way; an address that names no way writes nothing', () => {
  const sources = [
    ['new', ''],
    ['copy', 'which'],
    ['edit', 'which'],
  ] as const;
  const keys = sources.map(([way, source]) => draftKey({ way, source }));
  expect(new Set(keys).size).toBe(3);
  expect([wayOf('edit'), wayOf('erase'), wayOf(undefined)]).toEqual(['edit', undefined, undefined]);
});
