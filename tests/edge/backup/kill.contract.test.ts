import { cpSync, existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { generateScenario } from '../../../seed-data/index.ts';
import { dataFormat } from '../../../server/core/data-folder.ts';
import { openStore } from '../../../server/core/store/index.ts';
import { Database } from '../../../server/core/store/sqlite.ts';
import { openTestGraph, type TestGraph } from '../../support/graph.ts';
import { run, runHere, start } from '../cli/support.ts';
import { done } from '../rebuild/filled.ts';
import { differences, dumpOf } from '../rebuild/support.ts';

let work: string;
const place = (name: string) => join(work, name);
beforeAll(() => {
  work = mkdtempSync(join(tmpdir(), 'throughline-kill-'));
});
afterAll(() => rmSync(work, { recursive: true, force: true }));

/** How long a verb takes that nothing disturbs, in milliseconds. */
async function lasts(args: readonly string[], env?: NodeJS.ProcessEnv): Promise<number> {
  const began = performance.now();
  const { code, err } = await run(args, env);
  expect([code, code === 0 ? '' : err]).toEqual([0, '']);
  return performance.now() - began;
}

/** Starts a verb and kills it after so many milliseconds. @returns whether it had not ended by then */
async function killed(
  args: readonly string[],
  ms: number,
  env?: NodeJS.ProcessEnv,
): Promise<boolean> {
  const running = start(args, env);
  await wait(ms);
  running.child.kill('SIGKILL');
  return (await running.outcome).signal === 'SIGKILL';
}

describe('an upgrade of the store', () => {
  const charts = 60;
  const later = ['question', 'importBegun', 'custodyHead', 'folder'];

  /** A store as format 22 left it, some tens of megabytes, so that a kill falls into the middle. */
  async function leaveOld(folder: string): Promise<void> {
    await (await openStore(folder)).close();
    const raw = new Database(join(folder, 'throughline.sqlite'));
    for (const table of later) raw.exec(`DROP TABLE ${table}`);
    const made = raw.prepare(
      "INSERT INTO chart VALUES (?, 'Rooms', '', ?, 1, 1, 't', 'AB', 'unit', 't', 'AB', 'unit', NULL, NULL, NULL)",
    );
    for (let n = 0; n < charts; n++) made.run(`c${n}`, 'x'.repeat(1_000_000));
    raw.pragma('user_version = 22');
    raw.close();
  }

  /** Format, what SQLite says of it, how many charts it has, and which of the later tables. */
  function stateOf(file: string) {
    const raw = new Database(file);
    try {
      const tables = raw.prepare("SELECT name FROM sqlite_master WHERE type = 'table'").pluck();
      return {
        format: raw.pragma('user_version', { simple: true }),
        check: raw.pragma('quick_check', { simple: true }),
        charts: raw.prepare('SELECT count(*) FROM chart').pluck().get(),
        later: later.filter((name) => tables.all().includes(name)).length,
      };
    } finally {
      raw.close();
    }
  }
  const old = { format: 22, check: 'ok', charts, later: 0 };
  const brought = { format: dataFormat, check: 'ok', charts, later: later.length };

  test('killed 20 times, it leaves the old store or the new one, and no copy that is torn', async () => {
    await leaveOld(place('old'));
    cpSync(place('old'), place('whole'), { recursive: true });
    // Looking changes nothing.
    const looked = await runHere(['doctor', '--data', place('old')], {});
    expect(looked.err).toMatch(/^warning +store: it has format 22/m);
    expect(stateOf(join(place('old'), 'throughline.sqlite'))).toEqual(old);
    const whole = await lasts(['upgrade', '--data', place('whole')], {});
    const left: unknown[] = [];
    for (let n = 0; n < 20; n++) {
      const folder = place('killed');
      rmSync(folder, { recursive: true, force: true });
      cpSync(place('old'), folder, { recursive: true });
      await killed(['upgrade', '--data', folder], (0.3 + 0.7 * Math.random()) * whole, {});
      const copies = readdirSync(folder).filter((name) => name.includes('.format-'));
      for (const copy of copies) expect(stateOf(join(folder, copy))).toEqual(old);
      const state = stateOf(join(folder, 'throughline.sqlite'));
      expect([old, brought]).toContainEqual(state);
      if (state.format === dataFormat) expect(copies).toHaveLength(1);
      left.push(state.format);
      if (n % 5 > 0) continue;
      // Again, and it is done; what the kill left of a copy is gone.
      await done(['upgrade', '--data', folder], {});
      expect(stateOf(join(folder, 'throughline.sqlite'))).toEqual(brought);
      expect(readdirSync(folder).filter((name) => name.includes('.copy-'))).toEqual([]);
    }
    expect(left).toHaveLength(20);
    // Some came before the end, and some after the beginning.
    expect(left).toContain(22);
  });

  test('there is a way back, and forward again', async () => {
    const file = join(place('whole'), 'throughline.sqlite');
    expect(stateOf(file)).toEqual(brought);
    const { code, err } = await runHere(['upgrade', '--back', '--data', place('whole')], {});
    expect([code, err]).toEqual([0, expect.stringContaining('has format 22 again')]);
    expect(stateOf(file)).toEqual(old);
    const kept = readdirSync(place('whole')).filter((name) =>
      name.includes(`.format-${dataFormat}.`),
    );
    expect(stateOf(join(place('whole'), kept[0] ?? ''))).toEqual(brought);
    const forward = await runHere(['upgrade', '--data', place('whole')], {});
    expect(forward.err).toContain('was brought over from format 22');
    expect(forward.err).toContain('upgrade --back');
    expect(stateOf(file)).toEqual(brought);
  });

  test('not while the store is open elsewhere', async () => {
    const store = await openStore(place('whole'));
    const { code, err } = await runHere(['upgrade', '--back', '--data', place('whole')], {});
    expect([code, err]).toEqual([1, expect.stringContaining('is held by another process')]);
    await store.close();
  });
});

describe('a backup and its restore', () => {
  let opened: TestGraph;
  let all: readonly string[];
  beforeAll(async () => {
    opened = await openTestGraph();
    const captures = place('captures.jsonl');
    const records = [...generateScenario({ ads: 400, seed: 7 }).captures()];
    writeFileSync(
      captures,
      records.map((one) => `${JSON.stringify({ ...one, images: [] })}\n`).join(''),
    );
    await done(['import', captures, '--data', opened.dataDir]);
    await done(['resolve', '--data', opened.dataDir]);
    all = await dumpOf(opened.graph, true);
  });
  afterAll(() => opened.close());

  test('a backup that was killed is none, and the same command makes it', async () => {
    const backup = (folder: string) => ['backup', folder, '--data', opened.dataDir];
    const whole = await lasts(backup(place('backup')));
    for (let n = 0; n < 3; n++) {
      const folder = place(`backup-${n}`);
      const isCut = await killed(backup(folder), whole * (0.5 + Math.random() / 2));
      if (isCut && !existsSync(join(folder, 'manifest.json'))) {
        const { code } = await runHere(['restore', folder, '--data', place('none')]);
        expect(code).toBe(1);
        await done(backup(folder));
      }
      expect(readdirSync(folder).sort()).toEqual(['data', 'manifest.json']);
    }
  });

  test('a restore that was killed goes on with the same command, and nothing is lost', async () => {
    const restore = (data: string) => ['restore', place('backup'), '--data', data, '--empty'];
    const whole = await lasts(restore(place('whole-restore')));
    for (let n = 0; n < 3; n++) {
      const data = place(`restore-${n}`);
      await killed(restore(data), whole * (0.2 + (0.7 * (n + Math.random())) / 3));
      if (existsSync(join(data, 'evidence')) && !existsSync(join(data, 'restoring'))) continue;
      await done(restore(data));
      expect(differences(all, await dumpOf(opened.graph, true))).toEqual([]);
      await done(['custody', 'verify', '--data', data]);
      expect(existsSync(join(data, 'restoring'))).toBe(false);
    }
  });
});
