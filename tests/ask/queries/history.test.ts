import { expect, test } from 'vitest';
import { type Library, queryHistory } from '../../../server/ask/queries/index.ts';
import { which } from './which.ts';

const parameters = [{ name: 'from', title: 'From country', type: 'country' as const }];
const saved = which({ name: 'corridor', title: 'Which ads?', version: 2, parameters });
const library: Library = { queries: new Map([['corridor', saved]]), broken: [] };
const of = (n: number, line: object) =>
  JSON.stringify({
    ...{ n, at: `2026-05-01T10:00:0${n}.000Z`, by: 'anna' },
    previous: '0'.repeat(64),
    ...line,
  });
const asked = (query: string, version: number) => ({
  ...{ event: 'queried', query, version },
  parameters: { from: 'KZ' },
});
const ended = (line: number) => ({ event: 'query-ended', line, outcome: 'answered', rows: line });

test('a title is told of the version that was asked alone; what watches ask and analyses are left out', async () => {
  const lines = [
    of(1, asked('corridor', 1)),
    of(2, asked('corridor', 2)),
    of(3, { event: 'analysed', analysis: 'exposure', version: 1, parameters: {} }),
    of(4, asked('gone', 1)),
    of(5, { ...asked('corridor', 2), watching: true }),
    ...[of(6, ended(3)), of(7, ended(5)), of(8, ended(2)), of(9, ended(1))],
  ];
  const custodyBackwards = async function* () {
    yield* lines.toReversed();
  };
  const runs = await queryHistory({ custodyBackwards }, library, 10);
  const told = runs.map(({ line, title, version, currentVersion, rows, parameters }) => [
    ...[line, title, version, currentVersion, rows, parameters[0]?.title],
  ]);
  expect(told).toEqual([
    [4, undefined, 1, undefined, undefined, 'from'],
    [2, 'Which ads?', 2, 2, 2, 'From country'],
    [1, undefined, 1, 2, 1, 'from'],
  ]);
});
