import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openTestGraph, type TestGraph } from '../../support/graph.ts';
import { importCaptures, record } from '../../support/import-captures.ts';
import { startApp, type TestApp } from './support.ts';

const ad = 'ad:lotus-board.example/1';
const phone = 'phone:+77000004417';
let opened: TestGraph;
let app: TestApp;
let image: string;
let bytes: number;

/** An ad with a number in its words and a picture, on which a second number was read. */
beforeAll(async () => {
  opened = await openTestGraph();
  const create = { width: 320, height: 240, channels: 3, background: '#b03060' } as const;
  const picture = await sharp({ create }).jpeg().toBuffer();
  bytes = picture.length;
  await writeFile(join(opened.dataDir, 'a.jpg'), picture);
  await importCaptures(opened, 'held.jsonl', [
    record({ adId: '1', text: 'Call 8 (700) 000-44-17', images: [{ path: 'a.jpg' }] }),
  ]);
  const [found] = await opened.graph.write<{ id: string }>(
    `MATCH (a:Entity {id: $ad})-[s:SHOWS]->(i:Image)
     CREATE (n:Entity:Phone {id: 'phone:+77000004418', kind: 'phone', caption: '+7 700 000 4418', hub: false})
     CREATE (a)-[:LISTS {
       field: 'image', raw: '+7 700 000 44 18', start: 0, end: 16, method: 'text in picture',
       version: '1.0', steps: ['letter O as zero'], confidence: 0.55, inferred: false,
       capture: s.capture, captures: 1, firstSeen: s.firstSeen, lastSeen: s.lastSeen,
       box: [40, 60, 180, 36], judgedWrong: false
     }]->(n)
     RETURN i.id AS id`,
    { ad },
  );
  image = found?.id ?? '';
  app = await startApp(opened);
});
afterAll(async () => {
  await app.close();
  await opened.close();
});

interface Observation {
  readonly capture: string;
  readonly field: string;
  readonly raw: string;
  readonly start: number;
  readonly end: number;
  readonly steps: string[];
  readonly entity: { readonly id: string };
  readonly judgement: { readonly id: string; readonly author: string } | null;
}
const fields =
  'capture field raw start end steps entity { id } judgement { id author reason withdrawn { author } }';

async function observations(): Promise<Observation[]> {
  const { entity } = await app.data<{
    entity: { captures: { nodes: { observations: Observation[] }[] } };
  }>(
    `query ($id: ID!) { entity(id: $id) { ... on Ad { captures { nodes { observations { ${fields} } } } } } }`,
    { id: ad },
  );
  return entity.captures.nodes.flatMap((capture) => capture.observations);
}

async function observation(entity: string): Promise<Observation> {
  const found = (await observations()).find((one) => one.entity.id === entity);
  if (!found) throw new Error(`${entity} is not read`);
  return found;
}

const judgeWrong = `mutation ($input: WrongInput!) {
  judgeWrong(input: $input) {
    id kind about author reason observation { ad entity raw method version } withdrawn { author }
  }
}`;
const withdraw = 'mutation ($input: WithdrawInput!) { withdraw(input: $input) { id } }';
const signing = { reason: 'the board’s help line', initials: 'ab' };
const input = ({ capture, field, raw, start, end, entity }: Observation, over = {}) => ({
  input: {
    observations: [{ capture, field, raw, start, end, entity: entity.id }],
    ...signing,
    ...over,
  },
});
const back = (judgement: string) => ({
  input: { judgement, reason: 'looked again', initials: 'CD' },
});

test('an ad shows what was read in its words and in its picture, each with its steps', async () => {
  expect((await observations()).map(({ field, raw, steps }) => [field, raw, steps.length])).toEqual(
    [
      ['text', '8 (700) 000-44-17', 2],
      ['image', '+7 700 000 44 18', 1],
    ],
  );
});

test('a picture says its size, where it was captured and where text stands, and is not shown', async () => {
  const { entity } = await app.data<{ entity: unknown }>(
    `query ($id: ID!) { entity(id: $id) { ... on Image {
      bytes shownIn { totalCount nodes { ad { id } capture { line } } }
      boxes { x y width height observation { raw entity { id } ad } }
    } } }`,
    { id: image },
  );
  expect(entity).toEqual({
    bytes,
    shownIn: { totalCount: 1, nodes: [{ ad: { id: ad }, capture: { line: 1 } }] },
    boxes: [
      {
        x: 40,
        y: 60,
        width: 180,
        height: 36,
        observation: { raw: '+7 700 000 44 18', entity: { id: 'phone:+77000004418' }, ad },
      },
    ],
  });
});

test.each([phone, 'phone:+77000004418'])(
  '%s is judged wrong, shown so, and withdrawn',
  async (id) => {
    const answer = await app.data<{ judgeWrong: { id: string }[] }>(
      judgeWrong,
      input(await observation(id)),
    );
    const [made = { id: '' }] = answer.judgeWrong;
    expect(made).toMatchObject({
      kind: 'WRONG_OBSERVATION',
      about: [ad, id],
      author: 'AB',
      withdrawn: null,
      observation: { ad, entity: id },
      reason: 'the board’s help line',
    });
    expect((await observation(id)).judgement).toMatchObject({ id: made.id, author: 'AB' });
    const links = 'query ($ids: [ID!]!) { links(ids: $ids) { judgedWrong } }';
    expect(await app.data(links, { ids: [ad, id] })).toEqual({ links: [{ judgedWrong: true }] });
    await app.data(withdraw, back(made.id));
    expect((await observation(id)).judgement).toBeNull();
    expect(await app.data(links, { ids: [ad, id] })).toEqual({ links: [{ judgedWrong: false }] });
    const { judgements } = await app.data<{ judgements: { nodes: { withdrawn: unknown }[] } }>(
      'query ($about: [ID!]) { judgements(about: $about) { nodes { withdrawn { author reason } } } }',
      { about: id },
    );
    expect(judgements.nodes).toEqual([{ withdrawn: { author: 'CD', reason: 'looked again' } }]);
  },
);

test('a link tells every reading that holds it, and of what each is a judgement', async () => {
  const { whyLinked } = await app.data<{ whyLinked: unknown }>(
    `query ($a: ID!, $b: ID!) { whyLinked(a: $a, b: $b) { readings {
      captures capture { line } observation { raw field entity { id } }
    } } }`,
    { a: ad, b: phone },
  );
  expect(whyLinked).toEqual({
    readings: [
      {
        ...{ captures: 1, capture: { line: 1 } },
        observation: { raw: '8 (700) 000-44-17', field: 'text', entity: { id: phone } },
      },
    ],
  });
});

test('that it cannot be told is recorded, and changes nothing', async () => {
  const answer = await app.data<{ judge: { id: string } }>(
    `mutation ($input: JudgeInput!) { judge(input: $input) { id kind about asked { kind ads } } }`,
    { input: { judgement: { unsure: [phone] }, ...signing } },
  );
  expect(answer.judge).toMatchObject({
    ...{ kind: 'UNSURE', about: [phone], asked: { kind: 'EXCLUSIVE', ads: 1 } },
  });
  await app.data(withdraw, back(answer.judge.id));
});

describe('what is not recorded is told with what to do', () => {
  test.each([
    ['no reason', { reason: ' ' }, 'BAD_INPUT', 'reason'],
    ['no initials', { initials: '7' }, 'BAD_INPUT', 'initials'],
  ])('%s', async (_, over, code, field) => {
    const { extensions } = await app.error(judgeWrong, input(await observation(phone), over));
    expect(extensions).toMatchObject({ code, field, remedy: expect.stringMatching(/\.$/) });
  });

  test('an observation that is not there, and a judgement that is not', async () => {
    const named = await observation(phone);
    const moved = input({ ...named, start: named.start + 1 });
    expect((await app.error(judgeWrong, moved)).extensions.code).toBe('NOT_FOUND');
    const { extensions } = await app.error(withdraw, back('none'));
    expect(extensions.code).toBe('NOT_FOUND');
  });
});
