import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import {
  beginAside,
  promoteAside,
  settleAside,
  whileRebuilding,
} from '../../../server/core/neo4j/aside.ts';
import { eachScratch } from '../../support/scratch.ts';

const at = eachScratch();
function graph(words: string, ...names: string[]): void {
  mkdirSync(at(...names, 'neo4j'), { recursive: true });
  writeFileSync(at(...names, 'neo4j', 'graph'), words);
}
const now = () => readFileSync(at('neo4j', 'graph'), 'utf8');
const when = new Date('2026-07-01T00:00:00Z');
const before = 'neo4j.before-2026-07-01T00-00-00-000Z';

test('a graph that is whole takes the place of the old one, which is kept', async () => {
  graph('old');
  await beginAside(at());
  graph('new', 'rebuild');
  expect(await promoteAside(at(), when)).toBe(at(before));
  expect(now()).toBe('new');
  expect(readFileSync(at(before, 'graph'), 'utf8')).toBe('old');
  expect(existsSync(at('rebuild'))).toBe(false);
});

test('where there was none it is put there', async () => {
  await beginAside(at());
  graph('new', 'rebuild');
  expect(await promoteAside(at(), when)).toBeUndefined();
  expect(now()).toBe('new');
});

describe('killed', () => {
  test('before it was whole, the old one stays, and the next rebuild begins anew', async () => {
    graph('old');
    graph('half', 'rebuild');
    await settleAside(at());
    expect(now()).toBe('old');
    await beginAside(at());
    expect(existsSync(at('rebuild', 'neo4j'))).toBe(false);
  });

  test.each([
    ['before the old one was moved', () => graph('old')],
    ['between the two moves', () => graph('old', 'moved')],
  ])('%s, the next to open the folder finishes it', async (_, leave) => {
    leave();
    graph('new', 'rebuild');
    writeFileSync(at('rebuild', 'whole'), before);
    await settleAside(at());
    expect(now()).toBe('new');
    expect(existsSync(at('rebuild'))).toBe(false);
  });

  test('behind both moves, what is left of it goes', async () => {
    graph('new');
    mkdirSync(at('rebuild'));
    writeFileSync(at('rebuild', 'whole'), before);
    await settleAside(at());
    expect(now()).toBe('new');
    expect(existsSync(at('rebuild'))).toBe(false);
    expect(existsSync(at(before))).toBe(false);
  });
});

test('nobody opens the folder meanwhile, and no second rebuild begins', async () => {
  await whileRebuilding(at(), async () => {
    await expect(settleAside(at())).rejects.toMatchObject({ code: 'busy' });
    await expect(whileRebuilding(at(), async () => undefined)).rejects.toMatchObject({
      code: 'busy',
      remedy: expect.stringContaining('rebuild --data'),
    });
  });
  await settleAside(at());
});
