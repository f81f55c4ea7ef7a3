import { describe, expect, test } from 'vitest';
import type { ObservationNamed } from '../../../../server/link/judgements/index.ts';
import {
  followedSentences,
  foreseenSentences,
} from '../../../../server/link/networks/runs/foreseen.ts';
import { foresee, type Said } from '../../../../server/link/networks/runs/preview.ts';
import { ownApp, ownWorkspace } from '../../opened.ts';

const workspace = ownWorkspace();
const app = ownApp(workspace);

const phone = (n: number) => `+7 700 000 000${n}`;
const [first, second] = ['phone:+77000000001', 'phone:+77000000002'];

interface Reading {
  readonly observation: Omit<ObservationNamed, 'entity'> & {
    readonly entity: { readonly id: string };
  };
}

/** As the API asks, but for its ten seconds: a machine on which other tests run takes longer. */
const preview = (said: Said) =>
  foresee(workspace.modules, said, new AbortController().signal, 120_000);

describe('one story, in its order', { shuffle: false }, () => {
  test('before the first run nothing can be foreseen', async () => {
    await workspace.bring({
      1: { phones: [phone(1)] },
      2: { phones: [phone(1)] },
      3: { phones: [phone(1)] },
      4: { phones: [phone(1), phone(2)] },
      5: { phones: [phone(2)] },
      6: { phones: [phone(2)] },
    });
    expect(await preview({ kind: 'apart', about: [first, second] })).toBeUndefined();
  });

  test('a split is foreseen as the next run does it, and nothing is recorded', async () => {
    const run = await workspace.resolve();
    const network = `network:${run.n}/1`;
    expect(await workspace.networks(run)).toEqual([['1', '2', '3', '4', '5', '6']]);
    const split = { network, cutPoint: 'ad:lotus-board.example/4' };
    const foreseen = await preview({ answer: 'split', ...split });
    expect(foreseen?.run).toBe(run.n);
    const sentences = foreseen ? foreseenSentences(foreseen) : [];
    expect(sentences[0]).toMatch(/^Network 1\/1 becomes 2 parts: /);
    // What the parts share still makes them one operation at the loosest level.
    expect(sentences[1]).toBe(
      '6 ads that are in no operation now become an operation of their own.',
    );
    expect(await workspace.modules.judgements.all()).toEqual([]);
    const { db } = workspace.modules.store;
    expect(await db.selectFrom('run').select('n').execute()).toHaveLength(1);
    await app.data(
      `mutation ($split: SplitInput!) { review(input: {
      answer: { split: $split }, reason: "two voices", initials: "AB"
    }) { id } }`,
      { split },
    );
    const next = await workspace.resolve({ update: true });
    const sizes = (await workspace.networks(next)).map(({ length }) => length);
    expect(foreseen?.moves.map(({ ads }) => ads)).toEqual(sizes);
  });

  test('readings that are judged wrong are foreseen as the next run reads the graph then', async () => {
    const bridge = 'ad:lotus-board.example/8';
    await workspace.bring({
      7: { phones: [phone(7)] },
      8: { phones: [phone(7), phone(8)] },
      9: { phones: [phone(8)] },
    });
    const run = await workspace.resolve({ update: true });
    expect(await workspace.networks(run)).toContainEqual(['7', '8', '9']);
    const { whyLinked } = await app.data<{ whyLinked: { readings: Reading[] } }>(
      `query ($a: ID!, $b: ID!) { whyLinked(a: $a, b: $b) { readings {
      observation { capture entity { id } field raw start end }
    } } }`,
      { a: bridge, b: 'phone:+77000000008' },
    );
    const wrong = whyLinked.readings.map(({ observation: { entity, ...one } }) => ({
      ...{ ...one, entity: entity.id },
    }));
    const foreseen = await preview({ wrong });
    expect(await workspace.modules.judgements.standingObservations()).toEqual([]);
    const { judgeWrong } = await app.data<{ judgeWrong: { id: string }[] }>(
      'mutation ($input: WrongInput!) { judgeWrong(input: $input) { id } }',
      { input: { observations: wrong, reason: 'misread', initials: 'AB' } },
    );
    const next = await workspace.resolve({ update: true });
    expect(await workspace.networks(next)).toContainEqual(['7', '8']);
    expect(foreseen?.moves.map(({ ads, toSize }) => [ads, toSize])).toEqual([
      [2, 2],
      [1, 1],
    ]);
    // What followed is told as it was foreseen.
    const { judgementFollowed } = await app.data<{ judgementFollowed: unknown }>(
      'query ($id: ID!) { judgementFollowed(id: $id) { run before sentences judgements } }',
      { id: judgeWrong[0]?.id },
    );
    expect(judgementFollowed).toEqual({
      ...{ run: next.n, before: run.n, judgements: 1 },
      // What was foreseen of the usual level is what came.
      sentences:
        foreseen &&
        followedSentences({
          networks: foreseen.moves,
          operations: foreseen.operations.find(({ isUsual }) => isUsual)?.moves ?? [],
        }),
    });
  });

  test('what changes nothing says so, and not exactly one question is refused', async () => {
    const same = ['ad:lotus-board.example/1', 'ad:lotus-board.example/2'];
    const foreseen = await preview({ kind: 'together', about: same });
    expect(foreseen?.moves).toEqual([]);
    expect(foreseen && foreseenSentences(foreseen)).toEqual([
      'No network and no operation would change.',
    ]);
    const error = await app.error('{ previewJudgement { run } }');
    expect(error.extensions.code).toBe('BAD_INPUT');
  });
});
