import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ownApp, ownGraph } from '../../link/opened.ts';
import { custodyLine } from '../../support/custody.ts';

const opened = ownGraph();
const app = ownApp(opened);

interface Chart {
  readonly id: string;
  readonly title: string;
  readonly version: number;
}
const fields = 'id title notes entities version createdBy changedBy deletedBy';
const save = `mutation ($input: SaveChartInput!) { saveChart(input: $input) { ${fields} } }`;
const read = `query ($id: ID!) { chart(id: $id) { ${fields} body } }`;
const list =
  'query ($first: Int, $after: String) { charts(first: $first, after: $after) { totalCount nodes { id title } pageInfo { hasNextPage endCursor } } }';

const body = (count = 2) => ({
  format: 1,
  entities: Array.from({ length: count }, (_, n) => ({
    id: `phone:+7700${n}`,
    x: n * 10.5,
    y: -3,
  })),
  filters: { kinds: ['place'], links: [], marks: [], confidence: 0.5 },
  groups: [{ title: 'Kazakhstan', ids: ['phone:+77000'] }],
  open: ['phone:+77000'],
});

const made = async (title: string): Promise<Chart> =>
  (await app.data<{ saveChart: Chart }>(save, { input: { title, body: body(), initials: 'a.b.' } }))
    .saveChart;

async function custody(chart: string): Promise<object[]> {
  const text = await readFile(join(opened.dataDir, 'evidence', 'custody.jsonl'), 'utf8');
  const lines = text
    .trim()
    .split('\n')
    .map((line) => custodyLine(line));
  return lines
    .filter((line) => line.chart === chart)
    .map(({ event, title, signed, from }) => ({ event, title, signed, ...(from ? { from } : {}) }));
}

test('a chart is read as it was saved, changed, renamed, copied, deleted and brought back; custody has a line of each but the change', async () => {
  const { id } = await made('  Numbers of   March ');
  const by = { createdBy: 'AB', changedBy: 'AB', deletedBy: null };
  const chart = { id, title: 'Numbers of March', notes: '', entities: 2, version: 1, body: body() };
  expect(await app.data(read, { id })).toEqual({ chart: { ...chart, ...by } });
  await app.data(save, { input: { id, baseVersion: 1, body: body(3), initials: 'CD' } });
  await app.data(save, {
    input: { id, baseVersion: 2, title: 'Numbers', notes: 'for Monday', initials: 'CD' },
  });
  expect(await app.data(read, { id })).toMatchObject({
    chart: { title: 'Numbers', notes: 'for Monday', entities: 3, version: 3, changedBy: 'CD' },
  });
  const { duplicateChart: copy } = await app.data<{ duplicateChart: Chart }>(
    `mutation ($id: ID!) { duplicateChart(id: $id, initials: "EF") { ${fields} body } }`,
    { id },
  );
  const title = 'Numbers (copy)';
  const same = { notes: 'for Monday', body: body(3) };
  expect(copy).toMatchObject({ title, version: 1, createdBy: 'EF', ...same });
  const remove =
    'mutation ($id: ID!, $v: Int!) { deleteChart(id: $id, baseVersion: $v, initials: "CD") { deletedBy } }';
  expect((await app.error(remove, { id, v: 2 })).extensions.code).toBe('CONFLICT');
  await app.data(remove, { id, v: 3 });
  const gone = await app.error(read, { id });
  expect(gone).toMatchObject({ extensions: { code: 'NOT_FOUND' } });
  expect(gone.message).toMatch(/^CD deleted the chart “Numbers” at /);
  expect(
    (await app.data<{ charts: { nodes: Chart[] } }>(list)).charts.nodes.map((one) => one.id),
  ).not.toContain(id);
  await app.data('mutation ($id: ID!) { restoreChart(id: $id, initials: "AB") { id } }', { id });
  expect(await app.data(read, { id })).toMatchObject({ chart: { version: 3, body: body(3) } });
  expect(await custody(id)).toEqual([
    { event: 'chart-made', title: 'Numbers of March', signed: 'AB' },
    { event: 'chart-renamed', title: 'Numbers', signed: 'CD' },
    { event: 'chart-deleted', title: 'Numbers', signed: 'CD' },
    { event: 'chart-restored', title: 'Numbers', signed: 'AB' },
  ]);
  expect(await custody(copy.id)).toEqual([
    { event: 'chart-made', title: 'Numbers (copy)', signed: 'EF', from: id },
  ]);
});

test('of two who save at once one is told who was first and when, and overwrites nothing', async () => {
  const { id } = await made('Two windows');
  const both = await Promise.all(
    ['CD', 'EF'].map((initials, n) =>
      app.ask(save, { input: { id, baseVersion: 1, body: body(n + 3), initials } }),
    ),
  );
  const winner = both.findIndex(({ errors }) => errors === undefined);
  const [error] = both[1 - winner]?.errors ?? [];
  const { chart } = await app.data<{ chart: Chart & { changedAt: string; changedBy: string } }>(
    'query ($id: ID!) { chart(id: $id) { version entities changedBy changedAt } }',
    { id },
  );
  expect(chart).toMatchObject({
    version: 2,
    entities: winner + 3,
    changedBy: ['CD', 'EF'][winner],
  });
  expect(error).toEqual({
    locations: expect.anything(),
    path: ['saveChart'],
    message: `${chart.changedBy} saved this chart at ${chart.changedAt}, as version 2; yours began from version 1.`,
    extensions: {
      code: 'CONFLICT',
      field: 'baseVersion',
      remedy: 'Save yours as a copy, or load theirs.',
    },
  });
});

test('8,000 entities are saved and read; what is more, too large or not a chart is refused with where and what to do', async () => {
  const input = { title: 'Large', initials: 'AB' };
  const { saveChart } = await app.data<{ saveChart: Chart }>(save, {
    input: { ...input, body: body(8000) },
  });
  expect(await app.data(read, { id: saveChart.id })).toMatchObject({ chart: { entities: 8000 } });
  const entity = (over: object) => bodied({ entities: [{ id: 'ad:a/1', x: 0, y: 0, ...over }] });
  const ids = Array.from({ length: 1200 }, (_, n) => `ad:${n}${'x'.repeat(1900)}`);
  const long = ids.map((id) => ({ id, x: 0, y: 0 }));
  const bodied = (over: object) => ({ ...input, body: { ...body(), ...over } });
  const twice = [...body().entities, ...body().entities];
  const unknown = { id: 'c000000000000', baseVersion: 1, body: body(), initials: 'AB' };
  const refused: [object, string, string, RegExp][] = [
    [{ ...input, body: body(8001) }, 'LIMIT', 'body', /has 8,001 entities; 8,000 are the most/],
    [bodied({ entities: long }), 'LIMIT', 'body', /bytes; 2,097,152 are the most/],
    [entity({ id: 'someone' }), 'BAD_INPUT', 'body', /^body\.entities\.0\.id: is no id/],
    [entity({ x: 1e9 }), 'BAD_INPUT', 'body', /^body\.entities\.0\.x: /],
    [bodied({ entities: twice }), 'BAD_INPUT', 'body', /names phone:\+77000 twice/],
    [bodied({ format: 2 }), 'BAD_INPUT', 'body', /^body\.format: /],
    [input, 'BAD_INPUT', 'body', /has no body/],
    [{ ...input, title: ' ', body: body() }, 'BAD_INPUT', 'title', /needs a title/],
    [{ ...input, initials: '12', body: body() }, 'BAD_INPUT', 'initials', /signs nothing/],
    [unknown, 'NOT_FOUND', '', /no chart c0/],
  ];
  for (const [wrong, code, field, message] of refused) {
    const error = await app.error(save, { input: wrong });
    expect(error.message).toMatch(message);
    const remedy = expect.stringMatching(/\w/);
    expect(error.extensions).toMatchObject({ code, remedy, ...(field ? { field } : {}) });
  }
});

test('the list gives the chart that was changed last first, page by page', async () => {
  const first = await made('Older');
  await made('Newer');
  await app.data(save, { input: { id: first.id, baseVersion: 1, notes: 'x', initials: 'AB' } });
  type Page = { charts: { nodes: Chart[]; pageInfo: { endCursor: string } } };
  const { charts } = await app.data<Page>(list, { first: 1 });
  expect(charts).toMatchObject({ nodes: [{ title: 'Older' }], pageInfo: { hasNextPage: true } });
  const next = await app.data<Page>(list, { first: 1, after: charts.pageInfo.endCursor });
  expect(next.charts.nodes.map(({ title }) => title)).toEqual(['Newer']);
});
