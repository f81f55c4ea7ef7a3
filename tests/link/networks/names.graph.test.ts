import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { custodyLine } from '../../support/custody.ts';
import { importCaptures, record } from '../../support/import-captures.ts';
import { ownApp, ownGraph } from '../opened.ts';

const opened = ownGraph();
const app = ownApp(opened);
beforeAll(async () => {
  await importCaptures(opened, 'one.jsonl', [
    ...[1, 2, 3].map((n) => capture(n, '1')),
    ...[4, 5].map((n) => capture(n, '2')),
  ]);
  await resolved();
});

const capture = (n: number, ...phones: string[]) =>
  record({
    adId: String(n),
    contacts: {
      phones: phones.map((one) => `+7 700 000 000${one}`),
      handles: phones.map((one) => `telegram:rose${one}_demo`),
    },
  });

async function resolved(): Promise<void> {
  app.resolving.start();
  await app.resolving.settled();
}

const [large, small] = ['network:1/1', 'network:1/2'] as const;
const naming =
  'mutation ($id: ID!, $name: String!) { nameNetwork(id: $id, name: $name, initials: "ab") { id of name author isNow } }';
const name = (id: string, text: string) =>
  app.data<{ nameNetwork: { id: string } }>(naming, { id, name: text });
const named = async () =>
  (
    await app.data<{ networks: { nodes: { id: string; name: string | null }[] } }>(
      '{ networks(sort: SIZE) { nodes { id name } } }',
    )
  ).networks.nodes;
const history = async (id: string) =>
  (
    await app.data<{ entityNotes: { nodes: { text: string }[] } }>(
      'query ($ids: [ID!]!) { entityNotes(ids: $ids, withdrawn: true) { nodes { kind text author withdrawnBy } } }',
      { ids: [id] },
    )
  ).entityNotes.nodes;

// One story: each test goes on from the one before.
describe('one story, in its order', { shuffle: false }, () => {
  test('a network is named, named anew, and its name is taken back; each is signed and stays on record', async () => {
    expect(await name(large, ' Bosphorus   salons ')).toMatchObject({
      nameNetwork: { of: large, name: 'Bosphorus salons', author: 'AB', isNow: true },
    });
    const { nameNetwork: second } = await name(large, 'Marmara salons');
    expect(await named()).toEqual([
      { id: large, name: 'Marmara salons' },
      { id: small, name: null },
    ]);
    await app.data(`mutation { withdrawNote(id: "${second.id}", initials: "CD") { id } }`);
    expect(await named()).toMatchObject([{ name: null }, { name: null }]);
    expect(await history(large)).toEqual([
      { kind: 'NAME', text: 'Marmara salons', author: 'AB', withdrawnBy: 'CD' },
      { kind: 'NAME', text: 'Bosphorus salons', author: 'AB', withdrawnBy: 'AB' },
    ]);
    const log = await readFile(join(opened.dataDir, 'evidence', 'custody.jsonl'), 'utf8');
    const lines = log
      .trim()
      .split('\n')
      .map((line) => custodyLine(line))
      .filter(({ kind }) => kind === 'name');
    expect(lines.map(({ event, about, signed }) => [event, about, signed])).toEqual([
      ['noted', [large], 'AB'],
      ['note-withdrawn', [large], 'AB'],
      ['noted', [large], 'AB'],
      ['note-withdrawn', [large], 'CD'],
    ]);
  });

  test('two networks of a run do not have one name, however it is written, and nothing is recorded of the attempt', async () => {
    await name(large, 'Bosphorus salons');
    const called = (letters: string) =>
      app.data(
        'query ($name: String) { networks(filter: { name: $name }) { totalCount nodes { id } } }',
        { name: letters },
      );
    expect(await called('bosPHORUS  s')).toEqual({
      networks: { totalCount: 1, nodes: [{ id: large }] },
    });
    expect(await called('Marmara')).toEqual({ networks: { totalCount: 0, nodes: [] } });
    expect(await called(' ')).toMatchObject({ networks: { totalCount: 2 } });
    expect(await app.error(naming, { id: small, name: 'BOSPHORUS  SALONS' })).toMatchObject({
      message: 'Network 1/1 has the name “BOSPHORUS SALONS”.',
      extensions: { code: 'BAD_INPUT', field: 'name' },
    });
    expect(await history(small)).toEqual([]);
  });

  test.each([
    ['network:1/9', 'Rose', 'NOT_FOUND', /no network:1\/9 in run 1/],
    ['operation:1/9', 'Rose', 'NOT_FOUND', /no operation:1\/9 in run 1/],
    ['ad:lotus-board.example/1', 'Rose', 'NOT_FOUND', /no ad:lotus-board.example\/1 in run 1/],
    [small, ' \n', 'BAD_INPUT', /needs words/],
    [small, 'x'.repeat(61), 'BAD_INPUT', /up to 60 characters; this has 61/],
    [small, 'Rose \u202eesuoh', 'BAD_INPUT', /only signs that are seen/],
    [small, 'Ro\u0007se', 'BAD_INPUT', /only signs that are seen/],
    [small, '— · —', 'BAD_INPUT', /needs a letter or a digit/],
    [small, 'network 1/1', 'BAD_INPUT', /no number of a network/],
  ])('%s is not named “%s”', async (id, text, code, message) => {
    const error = await app.error(naming, { id, name: text });
    expect(error.message).toMatch(message);
    expect(error.extensions.code).toBe(code);
  });

  test('a name is kept in one form of writing, and in scripts that join letters', async () => {
    await name(small, 'Cafe\u0301 می\u200cروم');
    expect(await named()).toMatchObject([{}, { name: 'Café می\u200cروم' }]);
  });

  test('the name of a network that the run has no more passes on', async () => {
    await name(small, 'Rose house');
    await importCaptures(opened, 'two.jsonl', [
      ...[6, 7, 8, 9].map((n) => capture(n, '1', '2')),
      ...[10, 11].map((n) => capture(n, '3')),
    ]);
    await resolved();
    const now = await named();
    expect(now.map(({ id }) => id)).not.toContain(small);
    const names = () =>
      app.data('{ networkNames { nodes { of name isNow } } }') as Promise<{
        networkNames: { nodes: { of: string; name: string; isNow: boolean }[] };
      }>;
    expect((await names()).networkNames.nodes).toEqual([
      { of: small, name: 'Rose house', isNow: false },
      { of: large, name: 'Bosphorus salons', isNow: true },
    ]);
    const [, third] = now;
    await name(third?.id ?? '', 'Rose house');
    expect((await names()).networkNames.nodes[0]).toMatchObject({ of: third?.id, isNow: true });
    expect(await history(small)).toMatchObject([{ text: 'Rose house', withdrawnBy: 'AB' }, {}]);
  });
});
