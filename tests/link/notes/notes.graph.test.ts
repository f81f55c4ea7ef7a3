import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { Database } from '../../../server/core/store/sqlite.ts';
import { custodyLine } from '../../support/custody.ts';
import { importCaptures, record } from '../../support/import-captures.ts';
import { ownApp, ownGraph } from '../opened.ts';

const ads = ['ad:lotus-board.example/1', 'ad:lotus-board.example/2'];
const [ad = ''] = ads;
const opened = ownGraph();
beforeAll(async () => {
  await importCaptures(opened, 'notes.jsonl', [record({ adId: '1' }), record({ adId: '2' })]);
});
const app = ownApp(opened);

interface Note {
  readonly id: string;
  readonly entity: string;
  readonly text: string;
}
const fields = 'id kind entity text author withdrawnBy';
const add = `mutation ($entity: ID!, $text: String!) { addNote(entity: $entity, text: $text, initials: "ab") { ${fields} } }`;
const withdraw = `mutation ($id: ID!) { withdrawNote(id: $id, initials: "CD") { ${fields} } }`;
const change = (what: 'tagEntities' | 'untagEntities') =>
  `mutation ($entities: [ID!]!, $tag: String!) { ${what}(entities: $entities, tag: $tag, initials: "CD") { ${fields} } }`;

const notes = async (withdrawn = false) =>
  (
    await app.data<{ entityNotes: { nodes: Note[] } }>(
      `query ($ids: [ID!]!, $withdrawn: Boolean) { entityNotes(ids: $ids, withdrawn: $withdrawn) { nodes { ${fields} } } }`,
      { ids: ads, withdrawn },
    )
  ).entityNotes.nodes;

describe('one story, in its order', { shuffle: false }, () => {
  test('a note stands until somebody withdraws it, stays on record, and cannot be deleted or reworded', async () => {
    const { addNote } = await app.data<{ addNote: Note }>(add, {
      entity: ad,
      text: ' asked the board ',
    });
    expect(await notes()).toEqual([
      {
        id: addNote.id,
        kind: 'NOTE',
        entity: ad,
        text: 'asked the board',
        author: 'AB',
        withdrawnBy: null,
      },
    ]);
    await app.data(withdraw, { id: addNote.id });
    expect(await notes()).toEqual([]);
    expect(await notes(true)).toMatchObject([{ id: addNote.id, withdrawnBy: 'CD' }]);
    expect(await app.error(withdraw, { id: addNote.id })).toMatchObject({
      message: 'CD has withdrawn this already.',
      extensions: { code: 'BAD_INPUT' },
    });
    const raw = new Database(join(opened.dataDir, 'throughline.sqlite'));
    expect(() => raw.exec('DELETE FROM note')).toThrow(/never deleted/);
    expect(() => raw.exec("UPDATE note SET text = 'other'")).toThrow(/only be withdrawn/);
    raw.close();
    const log = await readFile(join(opened.dataDir, 'evidence', 'custody.jsonl'), 'utf8');
    const said = log
      .trim()
      .split('\n')
      .map((line) => custodyLine(line));
    expect(said.filter(({ note }) => note === addNote.id)).toMatchObject([
      { event: 'noted', kind: 'note', about: [ad], signed: 'AB' },
      { event: 'note-withdrawn', kind: 'note', about: [ad], signed: 'CD' },
    ]);
  });

  test('a tag is put on several once, counted, and taken off', async () => {
    await app.data(change('tagEntities'), { entities: [ad], tag: 'Same  House' });
    const { tagEntities } = await app.data<{ tagEntities: Note[] }>(change('tagEntities'), {
      entities: ads,
      tag: 'same house',
    });
    expect(tagEntities.map(({ entity }) => entity)).toEqual(ads);
    expect(await notes()).toHaveLength(2);
    const tags = '{ tags { totalCount nodes { tag entities } } }';
    expect(await app.data(tags)).toEqual({
      tags: { totalCount: 1, nodes: [{ tag: 'same house', entities: 2 }] },
    });
    await app.data(change('untagEntities'), { entities: ads, tag: 'same house' });
    expect(await app.data(tags)).toEqual({ tags: { totalCount: 0, nodes: [] } });
    await app.data(change('tagEntities'), { entities: [ad], tag: 'same house' });
    expect(await notes(true)).toHaveLength(4);
  });

  test('what stands on many is counted in one question; what was withdrawn is not', async () => {
    const { addNote } = await app.data<{ addNote: Note }>(add, { entity: ad, text: 'first' });
    await app.data(add, { entity: ad, text: 'second' });
    await app.data(withdraw, { id: addNote.id });
    const counts = 'query ($ids: [ID!]!) { entityNoteCounts(ids: $ids) { entity notes tags } }';
    // More than a statement takes at once, the noted one last.
    const others = Array.from({ length: 900 }, (_, i) => `ad:none.example/${i}`);
    expect(await app.data(counts, { ids: [...others, ...ads] })).toEqual({
      entityNoteCounts: [{ entity: ad, notes: 1, tags: 1 }],
    });
  });

  const tag = change('tagEntities');
  const long = 'x'.repeat(2001);
  test.each<[string, object, string, string, RegExp]>([
    [
      add,
      { entity: 'phone:+77000000000', text: 'x' },
      'NOT_FOUND',
      'entity',
      /no phone:\+77000000000/,
    ],
    [add, { entity: ad, text: ' ' }, 'BAD_INPUT', 'text', /needs words/],
    [
      add,
      { entity: ad, text: long },
      'BAD_INPUT',
      'text',
      /up to 2,000 characters; this has 2,001/,
    ],
    [tag, { entities: [], tag: 'x' }, 'BAD_INPUT', 'entities', /No entity/],
    [tag, { entities: [ad, 'ad:none/1'], tag: 'x' }, 'NOT_FOUND', 'entities', /no ad:none\/1/],
    [tag, { entities: [ad], tag: 'x'.repeat(41) }, 'BAD_INPUT', 'tag', /up to 40/],
    [withdraw, { id: 'none' }, 'NOT_FOUND', '', /no note none/],
  ])('%s refuses what it cannot do', async (query, variables, code, field, message) => {
    const error = await app.error(query, variables);
    expect(error.message).toMatch(message);
    expect(error.extensions).toMatchObject({ code, ...(field ? { field } : {}) });
  });
});
