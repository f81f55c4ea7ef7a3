import { expect, test } from 'vitest';
import {
  bridgeRows,
  bridgesCsv,
  centralitiesCsv,
  centralityRows,
} from '../../../../client/src/panels/structure/rows.ts';
import type { Answer } from '../../../../client/src/panels/structure/use-structure.ts';
import { chartOf, entity } from '../../graph/fixtures.ts';

type Centrality = Answer['centralities'][number];

const alone = { neighbours: 1, between: 0, core: 1, community: 0, part: 0, pieces: 0, apart: 0 };
const centrality = (id: string, more: Partial<Centrality> = {}): Centrality => {
  return { entity: entity(id, { caption: `the ${id}` }), selected: true, ...alone, ...more };
};

const counts = { total: 8, asked: 6, selection: false, parts: [5, 2], current: true };

/** A chain of three numbers over two ads, of which one is not drawn, and two that are a part of their own. */
const answer: Answer = {
  ...counts,
  bridgesTotal: 1,
  centralities: [
    centrality('phone:2', { neighbours: 2, between: 4, pieces: 2, apart: 2, community: 7 }),
    centrality('ad:a', { between: 3, pieces: 2, apart: 1, community: 4 }),
    centrality('ad:b', { selected: false, between: 3, pieces: 2, apart: 1, community: 7 }),
    centrality('phone:1', { community: 4 }),
    centrality('phone:3', { community: 7 }),
    centrality('phone:8', { part: 1, community: 2 }),
    centrality('ad:merges-nothing-else', { selected: false, part: 1, community: 2 }),
    centrality('phone:hub', {
      entity: entity('phone:hub', { hub: { reason: '', ads: 900, posters: 70 } }),
      neighbours: 0,
      core: 0,
      community: 9,
      part: null,
    }),
  ],
  bridges: [{ source: 'ad:b', target: 'phone:2', apart: 2 }],
};
const drawn = chartOf(
  ['phone:1', 'phone:2', 'phone:3', 'ad:a', 'phone:8', 'phone:hub'].map((id) => entity(id)),
  [],
).nodes;

test('a share is of the paths between two others that hang together, in all parts', () => {
  const rows = centralityRows(answer, drawn);
  // Eleven pairs; those with the number itself, four, do not count for it.
  expect(rows[0]).toMatchObject({ id: 'phone:2', share: 4 / 7, pieces: 2, apart: 2 });
  expect(rows.find(({ id }) => id === 'phone:8')?.share).toBe(0);
  const alone = { ...answer, parts: [], centralities: [centrality('phone:1', { part: null })] };
  expect(centralityRows(alone, drawn)[0]?.share).toBe(0);
});

test('what is asked about is listed, and of the rest what holds a part together', () => {
  const rows = centralityRows(answer, drawn);
  expect(rows.map(({ id }) => id)).toEqual(
    'phone:2 ad:a ad:b phone:1 phone:3 phone:8 phone:hub'.split(' '),
  );
  expect(rows.filter((row) => !row.drawn).map(({ id }) => id)).toEqual(['ad:b']);
});

test('parts and groups count from one; what has no link is in none', () => {
  const rows = centralityRows(answer, drawn);
  expect(rows.map(({ part }) => part)).toEqual([1, 1, 1, 1, 1, 2, null]);
  expect(rows.map(({ group }) => group)).toEqual([1, 2, 1, 2, 1, 3, null]);
  expect(rows.at(-1)).toMatchObject({ hub: true, share: 0 });
});

test('ends of a link are named by the canvas, by the answer, or else by their id', () => {
  const [row] = bridgeRows(answer, drawn);
  expect(row?.from).toMatchObject({ kind: 'ad', caption: 'the ad:b', drawn: false });
  expect(row?.to).toMatchObject({ caption: 'phone:2', drawn: true });
  const bridges = [{ source: 'ad:z', target: 'phone:2', apart: 1 }];
  const [unknown] = bridgeRows({ ...answer, bridges }, drawn);
  expect(unknown?.from).toMatchObject({ kind: 'ad', caption: 'ad:z', drawn: false });
});

test('a file has a head and a line for each row', () => {
  const [head, first, ...more] = centralitiesCsv(centralityRows(answer, drawn));
  expect(head?.slice(0, 3)).toEqual(['id', 'kind', 'caption']);
  expect(first?.slice(0, 5)).toEqual(['phone:2', 'phone', 'the phone:2', false, true]);
  expect(more).toHaveLength(6);
  expect(bridgesCsv(bridgeRows(answer, drawn))[1]).toEqual(['ad:b', 'phone:2', 2]);
});
