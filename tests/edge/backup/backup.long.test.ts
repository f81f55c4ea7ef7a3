import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { generateX25519Identity, identityToRecipient } from 'age-encryption';
import canonicalize from 'canonicalize';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openEvidence } from '../../../server/core/evidence/index.ts';
import { openStore } from '../../../server/core/store/index.ts';
import { Database } from '../../../server/core/store/sqlite.ts';
import { addNote } from '../../../server/link/notes/index.ts';
import { openTestGraph, type TestGraph } from '../../support/graph.ts';
import { run, runHere, sharedServer } from '../cli/support.ts';
import { done, fill, writeSources } from '../rebuild/filled.ts';
import { differences, dumpOf } from '../rebuild/support.ts';

let opened: TestGraph;
let work: string;
let all: readonly string[];
const place = (name: string) => join(work, name);
const backup = (folder: string, ...args: string[]) =>
  run(['backup', folder, '--data', opened.dataDir, '--json', ...args]);
const restore = (folder: string, data: string, ...args: string[]) =>
  runHere(['restore', folder, '--data', data, '--json', ...args]);

beforeAll(async () => {
  opened = await openTestGraph();
  work = mkdtempSync(join(tmpdir(), 'throughline-backup-'));
  await writeSources(place('sources'));
  await fill(opened, place('sources'));
  all = await dumpOf(opened.graph, true);
  mkdirSync(join(opened.dataDir, 'queries'));
  writeFileSync(join(opened.dataDir, 'queries', 'own.cypher'), '// ours\n');
  mkdirSync(join(opened.dataDir, 'bundles'));
  writeFileSync(join(opened.dataDir, 'bundles', 'of-no-case.zip'), 'a draft');
  // A log to which somebody writes just now.
  writeFileSync(join(opened.dataDir, 'audit.jsonl'), '{"n":1}\n{"n":2}\n{"n":');
  const raw = new Database(join(opened.dataDir, 'throughline.sqlite'));
  raw.exec(`
    INSERT INTO person (id, name, email, emailVerified, createdAt, updatedAt, roles)
    VALUES ('p1', 'Ada Admin', 'ada@office.example', 1, '2026-01-01', '2026-01-01', 'administrator');
    INSERT INTO session (id, expiresAt, token, createdAt, updatedAt, userId)
    VALUES ('s1', '2036-01-01', 't1', '2026-01-01', '2026-01-01', 'p1')
  `);
  raw.close();
});
afterAll(async () => {
  rmSync(work, { recursive: true, force: true });
  await opened.close();
});

/** Writes notes, each into the store and the custody log, until it is told to stop. */
async function busyWriter(): Promise<() => Promise<number>> {
  const store = await openStore(opened.dataDir);
  const modules = { graph: opened.graph, store, evidence: openEvidence(opened.dataDir) };
  let notes = 0;
  let stopped = false;
  const writing = (async () => {
    while (!stopped) {
      await addNote(modules, {
        ...{ entity: 'phone:+77000004417', text: `note ${notes}`, initials: 'AB' },
      });
      notes += 1;
    }
  })();
  return async () => {
    stopped = true;
    await writing;
    await store.close();
    return notes;
  };
}

/** Puts another manifest into a copy of the backup. */
function edited(name: string, change: (said: Record<string, unknown>) => object | string): string {
  const folder = place(name);
  cpSync(place('plain'), folder, { recursive: true });
  const file = join(folder, 'manifest.json');
  const said = change(JSON.parse(readFileSync(file, 'utf8')));
  writeFileSync(file, typeof said === 'string' ? said : `${canonicalize(said)}\n`);
  return folder;
}

const notesIn = (folder: string): number => {
  const db = new Database(join(folder, 'throughline.sqlite'), { readonly: true });
  try {
    return Number(db.prepare('SELECT count(*) FROM note').pluck().get());
  } finally {
    db.close();
  }
};

// One story: each test goes on from the one before.
test('a backup is made while somebody writes, by links and without what can be made again', async () => {
  const stop = await busyWriter();
  const { code, err, json } = await backup(place('plain'));
  const notes = await stop();
  expect([code, err]).toEqual([0, '']);
  expect(json()[0]).toMatchObject({
    type: 'backup',
    manifest: { format: 'throughline-backup/1', counts: { judgements: 2, cases: 1 } },
  });
  expect(readdirSync(place('plain')).sort()).toEqual(['data', 'manifest.json']);
  const data = join(place('plain'), 'data');
  expect(readdirSync(data).sort()).toEqual(
    ['audit.jsonl', 'evidence', 'pictures', 'queries', 'throughline.sqlite'].sort(),
  );
  expect(readFileSync(join(data, 'audit.jsonl'), 'utf8')).toBe('{"n":1}\n{"n":2}\n');
  const [shelf = ''] = readdirSync(join(data, 'evidence', 'sha256'));
  const [file = ''] = readdirSync(join(data, 'evidence', 'sha256', shelf));
  const ours = join('evidence', 'sha256', shelf, file);
  expect(statSync(join(data, ours)).ino).toBe(statSync(join(opened.dataDir, ours)).ino);
  // It was under way when the copy was made, and what is copied fits.
  expect(notesIn(data)).toBeGreaterThan(1);
  expect(notesIn(data)).toBeLessThan(notes + 1);
  const log = readFileSync(join(data, 'evidence', 'custody.jsonl'), 'utf8');
  expect(log.match(/"event":"noted"/g)?.length).toBe(notesIn(data));
});

test('a folder that is not empty is left alone', async () => {
  const again = await backup(place('plain'));
  expect(again.code).toBe(1);
  expect(again.err).toContain('is not empty: it has data');
  const { code, err } = await restore(place('plain'), opened.dataDir);
  expect(code).toBe(1);
  expect(err).toContain('is not empty');
});

test.each<[string, () => string, RegExp]>([
  [
    'a newer release',
    () => edited('newer', (said) => ({ ...said, program: '9.0.0', more: 1 })),
    /made by a newer release: 9\.0\.0.*Restore it with release 9\.0\.0/,
  ],
  [
    'a newer data format',
    () => edited('format', (said) => ({ ...said, dataFormat: 999 })),
    /newer release/,
  ],
  [
    'a torn manifest',
    () => edited('torn', (said) => (canonicalize(said) ?? '').slice(0, -40)),
    /manifest\.json is torn or was changed/,
  ],
  [
    'a path that leads out',
    () =>
      edited('out', (said) => ({
        ...said,
        files: [{ path: '../x', bytes: 0, sha256: '0'.repeat(64) }],
      })),
    /torn or was changed \(at files\.0\.path\)/,
  ],
  [
    'a flipped byte and a missing file',
    () => {
      const folder = edited('flipped', (said) => said);
      const query = join(folder, 'data', 'queries', 'own.cypher');
      writeFileSync(query, readFileSync(query, 'utf8').replace('o', 'u'));
      unlinkSync(join(folder, 'data', 'audit.jsonl'));
      return folder;
    },
    /audit\.jsonl is missing; queries\/own\.cypher was changed/,
  ],
  [
    'no manifest',
    () => {
      const folder = edited('half', (said) => said);
      unlinkSync(join(folder, 'manifest.json'));
      return folder;
    },
    /is no backup: it has no manifest\.json/,
  ],
])('%s is refused, and nothing is made', async (_, make, why) => {
  const { code, err } = await restore(make(), place('none'));
  expect(code).toBe(1);
  expect(err).toMatch(why);
  expect(readdirSync(place('none'))).toEqual([]);
});

test('a disk that is too small is told, and leaves no backup', async () => {
  const { code, err } = await run(
    ['backup', place('small'), '--data', opened.dataDir],
    sharedServer(),
    '-f 64',
  );
  expect(code).toBe(1);
  expect(err).toContain('throughline.sqlite cannot be written: its disk is full');
  expect(readdirSync(place('small'))).toEqual([]);
});

test('a restored folder has the same graph, store, evidence and custody, and no session', async () => {
  const { code, err, json } = await restore(place('plain'), place('again'), '--empty');
  expect([code, err]).toEqual([0, '']);
  const [said] = json();
  expect(said).toMatchObject({ type: 'restored', ok: true, custody: { problems: [] } });
  const counts = (said?.counts ?? []) as { what: string; before: number; now: number }[];
  expect(counts.map(({ what, now }) => [what, now])).toEqual(
    counts.map(({ what, before }) => [what, before]),
  );
  expect(counts).toHaveLength(4);
  expect(differences(all, await dumpOf(opened.graph, true))).toEqual([]);
  expect(readdirSync(place('again')).filter((name) => /restor/.test(name))).toEqual([]);
  const db = new Database(join(place('again'), 'throughline.sqlite'));
  expect(db.prepare('SELECT count(*) FROM session').pluck().get()).toBe(0);
  db.close();
  const doctor = await runHere(['doctor', '--full', '--data', place('again'), '--json']);
  const findings = doctor.json()[0]?.findings as { about: string; state: string }[];
  for (const about of ['store', 'custody', 'evidence', 'graph', 'listening', 'file modes'])
    expect(findings.find((one) => one.about === about)).toMatchObject({ about, state: 'ok' });
});

test('an encrypted backup is one file, opens with its passphrase alone, and says so', async () => {
  const secret = { ...sharedServer(), THROUGHLINE_BACKUP_PASSPHRASE: 'nine quiet lotus rooms' };
  const made = await runHere(
    ['backup', place('sealed'), '--encrypt', '--data', place('again')],
    secret,
  );
  expect([made.code, made.out]).toEqual([0, '']);
  expect(readdirSync(place('sealed'))).toEqual(['backup.age']);
  expect(readFileSync(join(place('sealed'), 'backup.age')).includes('own.cypher')).toBe(false);
  writeFileSync(place('wrong'), 'another one\n');
  const wrong = ['--passphrase-file', place('wrong')];
  for (const [args, why] of [
    [wrong, 'does not open with this passphrase'],
    [[], 'is encrypted'],
  ] as const) {
    const { code, err } = await restore(place('sealed'), place('none'), ...args);
    expect([code, err]).toEqual([1, expect.stringContaining(why)]);
  }
  // One byte less, and it is not whole.
  mkdirSync(place('cut'));
  const bytes = readFileSync(join(place('sealed'), 'backup.age'));
  writeFileSync(join(place('cut'), 'backup.age'), bytes.subarray(0, -1));
  const cut = await runHere(['restore', place('cut'), '--data', place('none')], secret);
  expect(cut.err).toMatch(/torn or was changed|cannot be read to its end/);
  expect(readdirSync(place('none'))).toEqual([]);
});

test('without a passphrase nothing is made, and why is said', async () => {
  const args = ['backup', place('unsealed'), '--encrypt', '--data', place('again')];
  const { code, err } = await runHere(args, sharedServer());
  expect(code).toBe(2);
  expect(err).toContain('No passphrase is given. Set THROUGHLINE_BACKUP_PASSPHRASE');
  expect(existsSync(place('unsealed'))).toBe(false);
});

test('one for a recipient opens with the secret key, and is the same folder', async () => {
  const identity = await generateX25519Identity();
  writeFileSync(place('key'), `# made for a test\n${identity}\n`);
  const recipient = await identityToRecipient(identity);
  await done(['backup', place('for-one'), '--recipient', recipient, '--data', place('again')]);
  const restored = ['--identity-file', place('key'), '--empty'];
  const { code, err } = await restore(place('for-one'), place('third'), ...restored);
  expect([code, err]).toEqual([0, '']);
  expect(differences(all, await dumpOf(opened.graph, true))).toEqual([]);
  for (const name of ['audit.jsonl', 'queries/own.cypher'])
    expect(readFileSync(join(place('third'), name))).toEqual(
      readFileSync(join(place('again'), name)),
    );
});

test('what is wrong already is copied as it is, and named', async () => {
  const log = join(place('third'), 'evidence', 'custody.jsonl');
  const shelves = join(place('third'), 'evidence', 'sha256');
  const [shelf = ''] = readdirSync(shelves);
  const [file = ''] = readdirSync(join(shelves, shelf));
  const stored = join(shelves, shelf, file);
  const bytes = readFileSync(stored);
  unlinkSync(stored);
  writeFileSync(stored, Buffer.concat([bytes, Buffer.from('x')]), { mode: 0o600 });
  appendFileSync(log, '{"n":1}\n');
  const { code, err } = await runHere(['backup', place('of-wrong'), '--data', place('third')]);
  expect(code).toBe(1);
  expect(err).toContain(`CHANGED: ${file}`);
  expect(err).toContain('THE CUSTODY LOG IS NOT WHOLE');
  expect(existsSync(join(place('of-wrong'), 'manifest.json'))).toBe(true);
  const doctor = await runHere(['doctor', '--data', place('third')]);
  expect(doctor.code).toBe(1);
  expect(doctor.err).toMatch(/^wrong +custody: /m);
});
