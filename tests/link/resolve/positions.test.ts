import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { itemKinds } from '../../../server/link/resolve/index.ts';
import type { SharedItems } from '../../../server/link/resolve/operations/operation-items.ts';
import { itemWeights, pairsOf } from '../../../server/link/resolve/operations/operation-pairs.ts';

/** Two networks of one ad each that share one thing of each of these kinds. */
function sharing(kinds: readonly (typeof itemKinds)[number][]): SharedItems {
  const items = kinds.map((_, item) => item);
  return {
    nodes: 2,
    count: kinds.length,
    size: Int32Array.of(1, 1),
    identifier: Int32Array.from(items),
    era: new Int32Array(kinds.length),
    kind: Uint8Array.from(kinds, (kind) => itemKinds.indexOf(kind)),
    owned: new Float64Array(kinds.length).fill(1),
    start: Int32Array.from([...items, kinds.length], (item) => 2 * item),
    node: Int32Array.from(items.flatMap(() => [0, 1])),
    held: Int32Array.from(items.flatMap(() => [1, 1])),
    nodeStart: Int32Array.of(0, kinds.length, 2 * kinds.length),
    entry: Int32Array.from([
      ...items.map((item) => 2 * item),
      ...items.map((item) => 2 * item + 1),
    ]),
    itemOf: Int32Array.from(items.flatMap((item) => [item, item])),
  };
}

describe('what two networks share is counted by the name of its kind', () => {
  test.each(itemKinds.map((kind) => [kind]))('%s', (kind) => {
    const items = sharing([kind]);
    const weights = itemWeights(items, () => false);
    const { contacts, clusters, templates, pays, weight } = pairsOf(items, weights);
    const isContent = kind === 'cluster' || kind === 'template';
    const counts = [contacts, clusters, templates, pays].map(([count]) => count);
    const are = [!isContent, kind === 'cluster', kind === 'template', kind === 'payment'];
    expect(counts).toEqual(are.map(Number));
    // One kind of evidence, one holder beside: 1 · 1² / 2, and half of it where it is content.
    expect([...weight]).toEqual([isContent ? 0.25 : 0.5]);
  });

  test('a contact, another, a picture and a text are four kinds of evidence', () => {
    const items = sharing(['phone', 'payment', 'cluster', 'template']);
    const { weight } = pairsOf(
      items,
      itemWeights(items, () => false),
    );
    expect([...weight]).toEqual([((1 + 1 + 0.5 + 0.5) * 4 ** 2) / 2]);
  });
});

test('no file of the server knows a kind by its position in a list', () => {
  const files = readdirSync('server', { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.ts'),
  );
  const positions = [
    /\b\w*[kK]ind = \d/,
    /\b\w*([kK]inds|[lL]anguages|Fields)\[\d\]/,
    /[kK]ind(\[[^\]]*\])?( as number\))? (===|!==|<|<=|>|>=) \d/,
    /\bfirst(Content|Contact|Kind)\b/,
  ];
  const found = files.flatMap((name) =>
    readFileSync(join('server', name), 'utf8')
      .split('\n')
      .filter((line) => positions.some((position) => position.test(line)))
      .map((line) => `${name}: ${line.trim()}`),
  );
  expect(found).toEqual([]);
});
