import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import {
  analysisCalled,
  askAnalysis,
  reportExposure,
  runAnalysis,
} from '../../../server/ask/analyse/index.ts';
import type { Cell } from '../../../server/ask/queries/index.ts';
import { type Evidence, openEvidence } from '../../../server/core/evidence/index.ts';
import { placeEntity } from '../../../server/core/model/index.ts';
import { GraphError, statement } from '../../../server/core/neo4j/index.ts';
import { custodyLine } from '../../support/custody.ts';
import { ad, amber, calls, lotus, ownLibrary, phone, seen } from '../queries/library/asking.ts';

const almaty = placeEntity('KZ', 'Almaty').id;
const istanbul = placeEntity('TR', 'Istanbul').id;
const inAlmaty = { city: 'Almaty' };
const inIstanbul = { country: 'TR', city: 'Istanbul' };

let evidence: Evidence;
const asking = () => ({
  graph: asked.opened.graph,
  evidence,
  limits: { rowCap: 1000, timeoutMs: 30_000 },
});
const analysed = async (name: string, given: Record<string, unknown>) => {
  const { columns, rows, beside } = await askAnalysis(asking(), analysisCalled(name), given);
  return {
    beside,
    rows: rows.map((row) =>
      Object.fromEntries(columns.map((column, i) => [column.name, plain(row[i] ?? null)])),
    ),
  };
};
function plain(cell: Cell): unknown {
  if (Array.isArray(cell)) return cell.map(plain);
  return typeof cell === 'object' && cell !== null ? (cell as { id: string }).id : cell;
}
const logged = async () => {
  const lines: Record<string, unknown>[] = [];
  for await (const line of evidence.custody()) lines.push(custodyLine(line));
  return lines;
};

/** A number that flew to Istanbul in a day and was silent for a month, one that took a month, one that stayed, a hub. */
const asked = ownLibrary(
  [
    seen('a1', '01-10', { ...inAlmaty, contacts: calls(4401) }),
    seen('a2', '01-11', { ...inIstanbul, contacts: calls(4401) }),
    seen('a3', '02-15', { ...inIstanbul, platform: amber, contacts: calls(4401) }),
    seen('b1', '01-10', { ...inAlmaty, contacts: calls(4402) }),
    seen('b2', '02-10', { ...inIstanbul, contacts: calls(4402) }),
    seen('c1', '01-10', { ...inAlmaty, contacts: calls(4403) }),
    seen('c1', '01-20', { status: 'removed', title: 'Gone', text: undefined }),
    seen('c2', '01-25', { ...inAlmaty, contacts: calls(4403) }),
    seen('h1', '01-10', { ...inAlmaty, contacts: calls(4499) }),
    seen('h2', '01-10', { ...inIstanbul, contacts: calls(4499) }),
  ],
  { 'network:1/1': [ad('a1'), ad('a2'), ad('a3', amber)], 'network:1/2': [ad('b1'), ad('b2')] },
);
beforeAll(async () => {
  await asked.put('MATCH (x:Phone {id: $id}) SET x.hub = true, x.hubAds = 2', { id: phone(4499) });
  await asked.put(
    `CREATE (o:Operation {id: 'operation:1/1', kind: 'operation', ads: 5, run: 1})
     WITH o MATCH (n:Network) CREATE (n)-[:PART_OF {inferred: true}]->(o)`,
  );
  evidence = openEvidence(asked.opened.dataDir);
});
/** Its standard output. */
const run = (program: string, ...args: string[]): string =>
  execFileSync(program, args, { encoding: 'utf8' });

describe('one story, in its order', { shuffle: false }, () => {
  test('movement: the steps of a number, beside all others that went anywhere', async () => {
    const { rows, beside } = await analysed('movement', { entity: '+7 700 000 4401', kmh: 100 });
    expect(rows).toMatchObject([
      {
        from: [almaty],
        to: [istanbul],
        fromDay: '2026-01-10',
        toDay: '2026-01-11',
        days: 1,
        overlap: null,
        silent: 1,
        ad: ad('a1'),
        nextAd: ad('a2'),
      },
      { from: [istanbul], to: [istanbul], km: 0, silent: 35, nextAd: ad('a3', amber) },
    ]);
    expect(rows[0]?.km).toBeGreaterThan(3900);
    expect(rows[0]?.kmh).toBe(Math.round(Number(rows[0]?.km) / 24));
    // Hubs and numbers that stayed are no base rate; the other one went slowly.
    expect(beside[0]).toContain('1 of 1 (100%) here, 0 of 1 (0%) of all others');
    await expect(analysed('movement', { entity: '+7 700 000 4455' })).rejects.toThrow('holds no');
  });

  test('corridors: two numbers in one quarter, one of them in each month', async () => {
    const row = { from: 'country:KZ', to: 'country:TR', back: 0 };
    expect((await analysed('corridors', {})).rows).toEqual([
      { ...row, span: '2026-Q1', identifiers: 2, expected: 2, ads: 4 },
    ]);
    expect((await analysed('corridors', { by: 'month', least: 1 })).rows).toEqual([
      { ...row, span: '2026-02', identifiers: 1, expected: 1, ads: 2 },
      { ...row, span: '2026-01', identifiers: 1, expected: 1, ads: 2 },
    ]);
  });

  test('platform-exposure: one platform beside the other', async () => {
    // Its fields say Kazakhstan; its words, Türkiye.
    await asked.put(
      `MATCH (a:Ad {id: $id}), (c:Country {id: 'country:TR'})
     CREATE (a)-[:LOCATED_IN {judgedWrong: false, confidence: 0.8}]->(c)`,
      { id: ad('h1') },
    );
    const { rows } = await analysed('platform-exposure', { platform: lotus, often: 2 });
    const figures = Object.fromEntries(
      rows.map(({ what, here, others }) => [String(what), [here, others]]),
    );
    expect(figures).toMatchObject({
      Captures: [9, 1],
      Ads: [8, 1],
      'Ads that name a contact': [6, 1],
      Identifiers: [3, 1],
      'Identifiers that stand on other platforms too': [1, 1],
      Networks: [2, 1],
      Operations: [1, 1],
      'Ads of operations': [4, 1],
      'Repeat advertisers: identifiers in 2 ads or more': [3, 0],
      'Ads of repeat advertisers': [6, 0],
      'Ads that were found removed': [1, 0],
      'Days until found removed (median)': [10, null],
      'Removed ads whose contact was in a new ad there within 30 days': [1, 0],
      'Days until the new ad (median)': [5, null],
      'country:KZ': [5, 0],
      'country:TR': [4, 1],
    });
    const [only] = (
      await analysed('platform-exposure', { platform: amber, period: '..2026-01-31' })
    ).rows;
    expect(only).toMatchObject({ what: 'Captures', here: 0, others: 9 - 1 });
  });

  test('rotation: of a network and of an operation', async () => {
    const ofNetwork = await analysed('rotation-network', { network: 'network:1/1' });
    expect(ofNetwork.rows[0]).toMatchObject({ what: 'Ads', value: 3, middle: null });
    expect(ofNetwork.beside).toEqual([expect.stringContaining('holds 1 other network, too few')]);
    const ofOperation = await analysed('rotation-operation', { operation: 'operation:1/1' });
    expect(ofOperation.rows.slice(0, 3)).toMatchObject([{ value: 5 }, { value: 37 }, { value: 2 }]);
  });

  test('each run is in the custody log before it begins and after it ended', async () => {
    const before = (await logged()).length;
    await analysed('corridors', { least: 1 });
    await analysed('corridors', { least: 'many' }).catch(() => undefined);
    expect((await logged()).slice(before)).toMatchObject([
      { event: 'analysed', analysis: 'corridors', version: 2, parameters: { least: 1 } },
      { event: 'query-ended', line: before + 1, outcome: 'answered', rows: 1 },
      { event: 'analysed', parameters: { least: 'many' } },
      { event: 'query-ended', outcome: 'refused' },
    ]);
  });

  test('the report: a whole PDF of few pages that names nothing of the graph but its platform', async () => {
    const file = join(asked.opened.dataDir, 'out.pdf');
    const now = new Date('2026-07-01T08:00:00Z');
    const given = { platform: lotus };
    const report = await reportExposure(asking(), { given, out: { file }, now });
    expect(report.pages).toBeLessThanOrEqual(3);
    const [question, , told] = (await logged()).slice(-3);
    expect(question).toMatchObject({ event: 'analysed', analysis: 'platform-exposure' });
    expect(told).toMatchObject({
      event: 'reported',
      line: question?.n,
      parameters: given,
      about: `platform:${lotus}`,
      sha256: report.sha256,
    });
    const check = run('qpdf', '--check', file);
    expect(check).toContain('No syntax or stream encoding errors found');
    const text = run('pdftotext', '-layout', file, '-');
    expect(text).toContain(`Exposure of ${lotus}`);
    expect(text).toContain('fewer than 5');
    const held = await asked.opened.graph.read<{ id: string; caption: string; kind: string }>(
      `MATCH (x:Entity) WHERE NOT x.kind IN ['platform', 'country', 'place']
     RETURN x.id AS id, x.caption AS caption, x.kind AS kind`,
    );
    expect(held.length).toBeGreaterThan(10);
    const squeezed = text.replace(/\s/g, '');
    for (const { id, caption } of held)
      for (const shown of [id, id.replace(/^\w+:/, ''), caption.replace(/\s/g, '')])
        expect(squeezed).not.toContain(shown);
    // Nor a number in any spelling, nor the other platform.
    expect(squeezed.replace(/\D/g, '')).not.toMatch(/7700000|44\d\d44\d\d/);
    expect(text).not.toContain(amber);
    // Made anew at that time it is the same, byte for byte.
    expect((await reportExposure(asking(), { given, out: { file }, now })).sha256).toBe(
      report.sha256,
    );
  });

  test('two reports of one second have two names, and what fails leaves no part', async () => {
    const folder = join(asked.opened.dataDir, 'reports');
    const wanted = { given: { platform: lotus }, out: { folder }, now: new Date() };
    const names = [
      (await reportExposure(asking(), wanted)).name,
      (await reportExposure(asking(), wanted)).name,
    ];
    expect(readdirSync(folder).sort()).toEqual(names.sort());
    expect(new Set(names).size).toBe(2);
    // A folder lies where the file should go.
    const file = join(folder, 'taken.pdf');
    mkdirSync(join(file, 'full'), { recursive: true });
    await expect(reportExposure(asking(), { ...wanted, out: { file } })).rejects.toThrow();
    expect(readdirSync(folder).sort()).toEqual([...names, 'taken.pdf'].sort());
  });

  test('a report is of one state: read again where the graph changed, refused where it changes again', async () => {
    const { graph } = asked.opened;
    const file = join(asked.opened.dataDir, 'changing.pdf');
    const reportWhile = (...numbers: number[]) => {
      const read = async (cypher: string, parameters: Record<string, unknown>) =>
        cypher === statement('core/neo4j/version')
          ? [{ epoch: 'one', number: numbers.shift() }]
          : graph.read(cypher, parameters);
      const changing = { read, ask: graph.ask.bind(graph) } as unknown as typeof graph;
      const wanted = { given: { platform: lotus }, out: { file }, now: new Date() };
      return reportExposure({ ...asking(), graph: changing }, wanted);
    };
    await expect(reportWhile(1, 2, 2, 2)).resolves.toMatchObject({ path: file });
    await expect(reportWhile(1, 2, 2, 3)).rejects.toThrow('changed while the report was read');
  });

  test('what is cut has no entities, what takes too long no word of LIMIT, and a giant row is refused', async () => {
    const corridors = analysisCalled('corridors');
    const cut = await runAnalysis(
      { ...asking(), limits: { rowCap: 0, timeoutMs: 30_000 } },
      ...([corridors, { least: 1 }] as const),
    );
    expect(cut).toMatchObject({ rows: [], entities: [], leftOut: ['1 more rows are not shown.'] });
    const failing = (ask: () => AsyncGenerator<object>) => {
      const graph = { read: asked.opened.graph.read.bind(asked.opened.graph), ask };
      return runAnalysis({ ...asking(), graph: graph as never }, corridors, {});
    };
    const late = failing(async function* () {
      yield {};
      throw new GraphError('timeout', 'It took longer.', 'Add a LIMIT.');
    });
    await expect(late).rejects.toMatchObject({
      remedy: expect.stringContaining('THROUGHLINE_QUERY_TIMEOUT_MS'),
    });
    const giant = failing(async function* () {
      yield { ads: Array.from({ length: 1_000_001 }) };
    });
    await expect(giant).rejects.toMatchObject({ code: 'memory-limit' });
  });
});
