import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { cp, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { verifyBundle } from '../../../../server/court/bundle/index.ts';
import { isPayload, manifestText } from '../../../../server/court/bundle/package/bag-files.ts';
import type { Problem } from '../../../../server/court/bundle/verify/problems.ts';
import type { Snapshot } from '../../../../server/court/snapshot/index.ts';
import { joined } from '../joined.ts';
import {
  adOf,
  digests,
  earlierLog,
  keptFolder,
  preparedOf,
  RECEIVED,
  resealFolder,
  sha256Of,
  smallOperation,
  smallPackage,
  temporaryFolder,
  withNetworkJudgements,
  withOperation,
  writer,
  zipFolder,
} from '../support.ts';
import { type Forgery, forgeries, forgerOf } from './forgeries/index.ts';

/**
 * Each forgery is made to a real small package. What `verify` and the programs of VERIFY.md said of it is the table of
 * docs/reference/forgeries.md: `npx vitest -u` writes it anew.
 */

/** A package with everything that can be forged: two records of JSON and one of a table, a picture, a judgement, a run. */
const packageWith = (folder: string, earlierLog?: string) =>
  smallPackage(
    folder,
    async (snapshot, evidence, log) => {
      const row = '"lotus-board.example","3","2026-03-03T10:00:00Z","Again"\n';
      const header = '"platform","adId","capturedAt","text"\n';
      const { sha256, bytes } = await evidence.putBytes(Buffer.from(header + row));
      const name = 'captures.csv';
      const received = { event: 'received', batch: sha256, name, bytes } as const;
      await log.append(received, writer('unit 7'), RECEIVED);
      return withMerges(withTable(withRun(snapshot), { sha256, bytes, header, row }));
    },
    earlierLog,
  );

const withRun = (snapshot: Snapshot): Snapshot => {
  const judged = withNetworkJudgements(snapshot);
  const [first, ...others] = smallOperation.members;
  if (!first) throw new Error('the operation has members');
  const operation = { members: [{ ...first, inScope: 2 }, ...others] };
  return { ...withOperation(judged, operation), networkJudgements: judged.networkJudgements };
};

/** The first advertisement and that of the table are one network, by an email that is not in scope. */
function withMerges(snapshot: Snapshot): Snapshot {
  const [first = '', second = '', third = ''] = snapshot.captures.map(({ ad }) => ad);
  const { resolution } = snapshot;
  return { ...snapshot, resolution: resolution && joined(resolution, [first, second, third]) };
}

function withTable(
  snapshot: Snapshot,
  table: { sha256: string; bytes: number; header: string; row: string },
): Snapshot {
  const [capture] = snapshot.captures;
  const [batch] = snapshot.batches;
  if (!capture || !batch) throw new Error('the small case has both');
  const { header, row } = table;
  const capturedAt = '2026-03-03T10:00:00.000Z';
  const sha256 = sha256Of(row);
  const columns = header.trim().replaceAll('"', '').split(',');
  const { collectorHashFits, ...place } = {
    ...capture,
    id: `capture:${sha256}`,
    exhibit: 'AB3',
    sha256,
    ad: 'ad:lotus-board.example/3',
    capturedAt,
    batch: table.sha256,
    line: 2,
    offset: header.length,
    length: row.length,
    files: [
      { name: 'record.csv', sha256, bytes: row.length },
      { name: 'header.csv', sha256: sha256Of(header), bytes: header.length },
    ],
  };
  const { platform } = capture;
  const ad = adOf(preparedOf({ platform, adId: '3', capturedAt, text: 'Again' }, place));
  return {
    ...snapshot,
    entities: [ad, ...snapshot.entities],
    captures: [...snapshot.captures, { ...place, collectorHashFits }],
    batches: [
      ...snapshot.batches,
      {
        ...batch,
        id: `batch:${table.sha256}`,
        sha256: table.sha256,
        name: 'captures.csv',
        bytes: table.bytes,
        format: 'csv',
        parseOptions: JSON.stringify({ columns, delimiter: ',' }),
      },
    ],
  };
}

/** A log of an earlier release about another file, all of it withheld. */
const ofOtherWork = earlierLog(sha256Of('another file'))
  .map((line) => `${line}\n`)
  .join('');

const made = new Map<boolean, Awaited<ReturnType<typeof smallPackage>>>();
let home: string;
beforeAll(async () => {
  home = keptFolder();
  made.set(false, await packageWith(path.join(home, 'plain')));
  made.set(true, await packageWith(path.join(home, 'earlier'), ofOtherWork));
  const help = ['VERIFY.md', 'check_custody.py'].map((name) =>
    path.join(import.meta.dirname, '../../../../server/court/bundle/package/help', name),
  );
  const stdio = ['pipe', 'pipe', 'inherit'] as const;
  checker = spawn('python3', ['-c', python, ...help], { stdio: [...stdio] });
  answers = createInterface({ input: checker.stdout })[Symbol.asyncIterator]();
});
afterAll(async () => {
  checker.stdin.end();
  await rm(home, { recursive: true, force: true });
});

/**
 * Runs everything that VERIFY.md has python3 run in each folder that it is told: what it finds, by the number of its
 * section. One process for all, since most of it would be starting.
 */
const python = `
import contextlib, io, os, re, runpy, sys
codes, section = [], ''
for line in open(sys.argv[1], encoding='utf-8').read().splitlines():
    section = line[3] if re.match(r'## \\d', line) else section
    code = re.fullmatch(r'    python3 -c "(.+)"', line)
    if code: codes.append((section, compile(code[1], 'VERIFY.md', 'exec')))
for folder in sys.stdin:
    os.chdir(folder.strip())
    found = set()
    for section, code in codes:
        out = io.StringIO()
        try:
            with contextlib.redirect_stdout(out): exec(code, {})
        except Exception: out.write('failed')
        if out.getvalue().strip() not in ('[]', '[] []'): found.add(section)
    try:
        with contextlib.redirect_stdout(io.StringIO()): runpy.run_path(sys.argv[2])
    except SystemExit as end:
        if end.code: found.add('3')
    except Exception: found.add('3')
    print(' '.join(sorted(found)), flush=True)
`;
let checker: ChildProcessByStdio<Writable, Readable, null>;
let answers: AsyncIterator<string>;

async function forge(forgery: Forgery): Promise<{ problems: Problem[]; sections: string }> {
  const { staged } = made.get(forgery.earlier ?? false) ?? {};
  if (!staged) throw new Error('the packages are made first');
  const folder = temporaryFolder();
  const bag = path.join(folder, 'bag');
  await cp(staged, bag, { recursive: true });
  const forger = forgerOf(bag);
  await forgery.make(forger);
  const zip = path.join(folder, 'forged.zip');
  if (forgery.again === 'nothing') await zipFolder(bag, zip);
  else if (forgery.again === 'manifests') await sealManifests(bag, zip);
  else await resealFolder(bag, forger.readable(), zip);
  const { problems } = await verifyBundle(zip, {
    quick: !forgery.document,
    recompute: forgery.recompute ?? false,
  });
  checker.stdin.write(`${bag}\n`);
  const sections = (await answers.next()).value;
  return { problems, sections };
}

/** Makes the manifests again, and leaves bag facts and seal as they were forged. */
async function sealManifests(bag: string, zip: string): Promise<void> {
  const names = ['manifest-sha256.txt', 'tagmanifest-sha256.txt'] as const;
  for (const name of names) await rm(path.join(bag, name));
  const [payload, tags] = names;
  const of = async (isPart: (name: string) => boolean) =>
    manifestText((await digests(bag)).filter((file) => isPart(file.path)));
  await writeFile(path.join(bag, payload), await of(isPayload));
  await writeFile(path.join(bag, tags), await of((name) => !isPayload(name)));
  await zipFolder(bag, zip);
}

const rows: string[] = [];
describe('one story, in its order', { shuffle: false }, () => {
  test.each(forgeries)('$group: $change', { timeout: 60_000 }, async (forgery) => {
    const { problems, sections } = await forge(forgery);
    const { found } = forgery;
    if (!found) {
      expect(problems).toEqual([]);
      rows.push(rowOf(forgery, undefined, sections));
      return;
    }
    const [where, what] = found;
    const named = problems.find((one) => one.path.startsWith(where) && what.test(one.problem));
    expect(problems.map((one) => `${one.path}: ${one.problem}`)).toEqual(
      named ? expect.anything() : [`${where}: ${what}`],
    );
    rows.push(rowOf(forgery, named, sections));
  });

  test('sixty and more are refused; the table in docs says what refuses each', async () => {
    expect(forgeries.filter(({ found }) => found).length).toBeGreaterThan(60);
    await expect(`${page()}\n`).toMatchFileSnapshot('../../../../docs/reference/forgeries.md');
  });

  const again = { nothing: 'the zip', manifests: 'manifests', all: 'manifests, seal, bag facts' };

  function rowOf(forgery: Forgery, named: Problem | undefined, sections: string): string {
    const says = named
      ? `\`${short(named.path)}\`: ${short(named.problem)}`
      : '**nothing**: only a signature, or an anchor kept elsewhere';
    const flag = forgery.recompute ? 'recompute' : undefined;
    const asked = flag ? `with \`--${flag}\`, ` : '';
    const alone = sections === '' ? 'nothing' : `section ${sections.split(' ').join(', ')}`;
    return `| ${forgery.change} | ${again[forgery.again]} | ${asked}${says} | ${alone} |`;
  }

  /** Hashes are cut, and what differs from run to run with them. */
  const short = (text: string): string =>
    text
      .replace(/[0-9a-f]{64}/g, (hash) => `${hash.slice(0, 0)}…`)
      .replace(/\b\d{4,}\.\d+\b/g, '…')
      .replaceAll('|', '\\|')
      .split(' ')
      .slice(0, 16)
      .join(' ');

  function page(): string {
    const groups = [...new Set(forgeries.map(({ group }) => group))];
    const parts = groups.map((name) => {
      const own = forgeries.flatMap(({ group }, i) => (group === name ? (rows[i] ?? []) : []));
      return `## ${name}\n\n| change | made again | \`verify\` says | by VERIFY.md alone |\n|---|---|---|---|\n${own.join('\n')}`;
    });
    return `${intro}\n\n${parts.join('\n\n')}`;
  }

  const intro = `# What refuses a forged bundle

Written by \`tests/court/bundle/verify/forgeries.test.ts\`, which makes each of these ${forgeries.length} changes to a real package and asks \`verify\`. Do not edit: \`npx vitest run --project unit tests/court/bundle/verify/forgeries.test.ts -u\`.

- *Made again* is what the forger makes again after his change: the zip alone; the manifests too; or all that names hashes, as somebody does who knows the whole form.
- \`verify\` may say more than the one line that is shown.
- The last column is what VERIFY.md and \`check_custody.py\` find by python3 and hashes alone, with the true copies of these two. “nothing” in it means that it takes \`verify\`.

Who edits a snapshot and has Throughline itself make the package again is refused, too: the line \`case-frozen\` of the custody log holds the hash of what was frozen (\`tests/court/bundle/verify/rebuilt.test.ts\`). Who also writes a log of his own makes a package that is whole. Only a signature, a hash or an anchor that was kept elsewhere shows it.`;
});
