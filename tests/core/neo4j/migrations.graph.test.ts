import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import countries from 'i18n-iso-countries';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { REPOSITORY } from '../../../server/core/config.ts';
import { countryName } from '../../../server/core/model/index.ts';
import { migrate, readMigrations } from '../../../server/core/neo4j/migrations.ts';
import { openTestGraph, type TestGraph } from '../../support/graph.ts';

const NUMBER = 901;
const folder = mkdtempSync(path.join(tmpdir(), 'throughline-schema-'));
const added = path.join(folder, `${NUMBER}-counted.cypher`);
const ADDED = 'MATCH (n:Migration {number: $number}) RETURN n.name AS name, n.appliedAt AS at';
let test: TestGraph;

beforeAll(async () => {
  test = await openTestGraph();
  cpSync(path.join(REPOSITORY, 'cypher', 'schema'), folder, { recursive: true });
});
afterAll(async () => {
  // The graph is shared: other files must not find migrations that the release does not have.
  const numbers = [1, NUMBER];
  await test.graph.write('MATCH (n:Migration) WHERE n.number IN $numbers DELETE n', { numbers });
  await test.close();
  rmSync(folder, { recursive: true, force: true });
});

describe('one story, in its order', { shuffle: false }, () => {
  it('has recorded every migration of the release when a graph is open', async () => {
    const recorded = await test.graph.read(
      'MATCH (n:Migration) RETURN n.number AS number, n.sha256 AS sha256 ORDER BY number',
    );
    expect(recorded).toEqual(readMigrations().map(({ number, sha256 }) => ({ number, sha256 })));
  });

  it('is done where several find the graph new at once, whatever deadlocks they come to', async () => {
    const names = async (what: string) =>
      test.graph.read<{ name: string }>(`SHOW ${what} YIELD name RETURN name ORDER BY name`);
    const before = [await names('CONSTRAINTS'), await names('INDEXES')];
    const labels = ['Entity', 'Ad', 'Capture', 'Batch', 'Phone', 'Image'];
    for (let round = 0; round < 3; round += 1) {
      for (const { name } of await names('CONSTRAINTS'))
        await test.graph.write(`DROP CONSTRAINT \`${name}\` IF EXISTS`);
      const indexes = "SHOW INDEXES YIELD name, type WHERE type <> 'LOOKUP' RETURN name";
      for (const { name } of await test.graph.read<{ name: string }>(indexes))
        await test.graph.write(`DROP INDEX \`${name}\` IF EXISTS`);
      await test.graph.write('MATCH (n:Migration) DELETE n');
      // Who has done with it begins to import, while the others are still at it.
      const first = async (who: number) => {
        await migrate(test.graph);
        const make = (label: string) =>
          `UNWIND range(1, 50) AS i MERGE (:${label} {id: "x:" + $who + "/" + i})`;
        for (const label of labels) await test.graph.write(make(label), { who });
      };
      await Promise.all([first(1), first(2), first(3), first(4)]);
      expect([await names('CONSTRAINTS'), await names('INDEXES')]).toEqual(before);
    }
    await test.clear();
  });

  it('runs a new one once, even when two processes begin at the same time', async () => {
    writeFileSync(
      added,
      'MERGE (n:Entity {id: "x:901"}) SET n.times = coalesce(n.times, 0) + 1;\n',
    );
    await Promise.all([migrate(test.graph, { folder }), migrate(test.graph, { folder })]);
    const [first] = await test.graph.read<{ at: string }>(ADDED, { number: NUMBER });
    expect(first?.at).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
    const times = () => test.graph.read('MATCH (n:Entity {id: "x:901"}) RETURN n.times AS times');
    const before = await times();
    await migrate(test.graph, { folder });
    expect(await times()).toEqual(before);
    expect(await test.graph.read(ADDED, { number: NUMBER })).toEqual([first]);
    // A file that changed after it ran is refused, and nothing of it is done.
    writeFileSync(added, 'MERGE (n:Entity {id: "x:902"});\n');
    const changed = migrate(test.graph, { folder });
    await expect(changed).rejects.toMatchObject({ code: 'migration-changed' });
    expect(await test.graph.read('MATCH (n:Entity {id: "x:902"}) RETURN n')).toEqual([]);
  });

  it('names the migration that failed, and does not record it', async () => {
    const failing = path.join(folder, `${NUMBER + 1}-broken.cypher`);
    writeFileSync(
      added,
      'MERGE (n:Entity {id: "x:901"}) SET n.times = coalesce(n.times, 0) + 1;\n',
    );
    writeFileSync(failing, 'MERGE (n:Entity;\n');
    await expect(migrate(test.graph, { folder })).rejects.toMatchObject({
      code: 'migration-failed',
      message: expect.stringContaining('902 (broken)'),
    });
    expect(await test.graph.read(ADDED, { number: NUMBER + 1 })).toEqual([]);
  });

  it('calls every country of an older graph by the one name that it has now', async () => {
    const codes = Object.keys(countries.getAlpha2Codes());
    const rows = codes.map((code) => [code, countries.getName(code, 'en') ?? code]);
    await test.graph.write(
      "UNWIND $rows AS row CREATE (:Entity:Country {id: 'old:' + row[0], code: row[0], caption: row[1]})",
      { rows },
    );
    const renaming = readMigrations().find(({ name }) => name === 'country-names');
    for (const text of renaming?.statements ?? []) await test.graph.write(text);
    const named = await test.graph.read<{ code: string; caption: string }>(
      "MATCH (n:Country) WHERE n.id STARTS WITH 'old:' RETURN n.code AS code, n.caption AS caption",
    );
    expect(named).toHaveLength(codes.length);
    expect(named.filter(({ code, caption }) => caption !== countryName(code))).toEqual([]);
    await test.graph.write("MATCH (n:Country) WHERE n.id STARTS WITH 'old:' DELETE n");
  });

  it('refuses the graph of a build before 0.2, which began at migration 1, and leaves it as it is', async () => {
    await test.graph.write("CREATE (:Migration {number: 1, name: 'entities', sha256: ''})");
    const all = 'MATCH (n:Migration) RETURN n.number AS number ORDER BY number';
    const before = await test.graph.read(all);
    await expect(migrate(test.graph, { called: 'cases/old' })).rejects.toMatchObject({
      name: 'GraphError',
      code: 'migration-missing',
      message: 'The graph of cases/old was made by a build before 0.2',
      remedy: expect.stringContaining('rebuild --data'),
    });
    expect(await test.graph.read(all)).toEqual(before);
  });
});
