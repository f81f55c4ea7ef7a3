import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Config } from '../../core/config.ts';
import { count } from '../../core/count.ts';
import { dataFormat, formatIn, rebuildCall, storeIn } from '../../core/data-folder.ts';
import {
  type Evidence,
  knownIn,
  type LogReport,
  lastCheck,
  linesOf,
  logProblems,
  openEvidence,
} from '../../core/evidence/index.ts';
import { isGraphOpen, neverHadGraph } from '../../core/neo4j/index.ts';
import { checkStore, openStore, type Store } from '../../core/store/index.ts';
import { verifyAudit } from '../audit/index.ts';
import { countHeld } from '../held-counts.ts';
import { type Finding, ok, warning, wrong } from './finding.ts';

/** Whether store, custody log, stored files and graph are whole, and fit each other. */
export async function recordFindings(
  config: Config,
  dataDir: string,
  full: boolean,
): Promise<Finding[]> {
  if (!existsSync(storeIn(dataDir)) && !existsSync(join(dataDir, 'evidence')))
    return [warning('data folder', `there is none at ${dataDir}`, 'Name it with --data.')];
  const evidence = openEvidence(dataDir);
  const damaged = checkStore(dataDir);
  const [first] = damaged;
  const files = await filesFinding(config, evidence, full);
  if (first !== undefined)
    return [
      wrong(
        'store',
        `${first}${damaged.length > 1 ? `, and ${damaged.length - 1} more` : ''}`,
        'Restore a backup into a new folder, and keep this one for whoever looks into it.',
      ),
      files,
    ];
  const format = formatIn(dataDir) ?? dataFormat;
  if (format < dataFormat)
    return [
      warning(
        'store',
        `it has format ${format}, and this release ${dataFormat}: log and graph were not compared with it`,
        'Bring it over by `throughline upgrade`, which copies it first.',
      ),
      files,
    ];
  const store = await openStore(dataDir);
  try {
    return [
      ok('store', 'SQLite finds nothing wrong with it'),
      ...(await custodyFindings(evidence, store)),
      await auditFinding(dataDir, store),
      files,
      await graphFinding({ config, dataDir, evidence, store }),
    ];
  } finally {
    await store.close();
  }
}

async function custodyFindings(evidence: Evidence, store: Store): Promise<Finding[]> {
  const report = await evidence.verifyCustody({ known: await knownIn(store.db) });
  return [logFinding('custody', report), ...(await unheldFinding(report, store))];
}

/** A record is in the store some milliseconds behind its line, while somebody works. */
const behindMs = 200;

/** What the log tells of and the store does not have: nobody was told that it is kept, or the store lost it. */
async function unheldFinding({ unheld }: LogReport, store: Store): Promise<Finding[]> {
  if (unheld.length === 0) return [];
  await wait(behindMs);
  const { lines } = await knownIn(store.db);
  const [first, ...more] = unheld.filter(({ key }) => !lines.has(key));
  if (first === undefined) return [];
  return [
    warning(
      'store',
      `the custody log tells of ${count(more.length + 1, 'record', 'records')} that the store does not have: ${first.key} in line ${first.line}${more.length > 0 ? `, and ${more.length} more` : ''}`,
      'A kill or a full disk leaves one such line each, of what nobody was told is kept. Are there others, the store lost them: compare it with a backup.',
    ),
  ];
}

/** One person's workspace has no audit log; one that is gone is told by what the store noted. */
async function auditFinding(dataDir: string, store: Store): Promise<Finding> {
  const report = await verifyAudit(dataDir, [], store);
  return report.lines === 0 && logProblems(report).length === 0
    ? ok('audit', 'there is none: nobody has worked here with an account')
    : logFinding('audit', report);
}

function logFinding(name: 'custody' | 'audit', report: LogReport): Finding {
  const [first, ...more] = logProblems(report);
  if (first === undefined)
    return ok(name, `${report.lines} lines follow each other; the last is ${report.head}`);
  return wrong(
    name,
    `${first}${more.length > 0 ? `, and ${more.length} more` : ''}`,
    `Have all named by \`throughline ${name} verify\`, and restore the log from a backup; keep the present one.`,
  );
}

const dayMs = 86_400_000;

async function filesFinding(config: Config, evidence: Evidence, full: boolean): Promise<Finding> {
  const remedy =
    'Have them named by `throughline check`, and import the intact files again, or restore a backup.';
  if (full) {
    const { files, changed, missing } = await evidence.checkFiles();
    const found = `${files} files hashed: ${changed.length} changed, ${missing.length} missing`;
    return changed.length + missing.length > 0
      ? wrong('evidence', found, remedy)
      : ok('evidence', found);
  }
  const last = await lastCheck(evidence);
  if (!last)
    return warning('evidence', 'the stored files were never hashed again', 'Ask with --full.');
  const at = new Date(last.at).toISOString();
  if (last.wrong > 0)
    return wrong('evidence', `the check of ${at} found ${last.wrong} wrong`, remedy);
  // The workspace looks once in so many days; it may have been closed for some.
  const isOld = Date.now() - last.at > 2 * Math.max(config.checkDays, 7) * dayMs;
  return isOld
    ? warning('evidence', `last hashed at ${at}`, 'Ask with --full.')
    : ok('evidence', `all was well when it was last hashed, at ${at}`);
}

interface Held {
  readonly config: Config;
  readonly dataDir: string;
  readonly evidence: Evidence;
  readonly store: Store;
}

/** What imports brought by the log, and what the graph holds. */
async function graphFinding({ config, dataDir, evidence, store }: Held): Promise<Finding> {
  const told = await importedIn(evidence);
  const isNew = !config.neo4j.uri && neverHadGraph(dataDir);
  const again = `Make it again: ${rebuildCall(dataDir)}`;
  if (isNew)
    return told.files === 0
      ? ok('graph', 'there is none yet, and nothing was imported')
      : wrong('graph', `it is gone, and ${told.files} files were imported`, again);
  const isShared = !config.neo4j.uri && isGraphOpen(dataDir);
  const counted = await countHeld(dataDir, config);
  if ('why' in counted) return wrong('graph', counted.why, again);
  const resolved = await adsResolved(store);
  const found = `${counted.ads} ads, ${counted.captures} captures${isShared ? ', counted while the workspace has it open' : ''}`;
  if (counted.captures < told.captures)
    return wrong('graph', `${found}; imports brought ${told.captures} captures`, again);
  return counted.ads < resolved
    ? wrong('graph', `${found}; the active run is of ${resolved} ads`, again)
    : ok('graph', `${found}: as imports and the active run say`);
}

/** How many captures were new, by the log. */
async function importedIn(
  evidence: Evidence,
): Promise<{ readonly files: number; readonly captures: number }> {
  const sum = { files: 0, captures: 0 };
  for await (const { counts } of linesOf(evidence, 'imported')) {
    sum.files += 1;
    // A capture of an ad that was there already is an update of it.
    sum.captures += (counts.new ?? 0) + (counts.updated ?? 0);
  }
  return sum;
}

/** Ads that the last run which became active put into networks. */
async function adsResolved({ db }: Store): Promise<number> {
  const active = db.selectFrom('activeRun').select('run').orderBy('n', 'desc').limit(1);
  const row = await active.executeTakeFirst();
  if (!row) return 0;
  const members = db.selectFrom('member').select((of) => of.fn.countAll<number>().as('n'));
  return (await members.where('run', '=', row.run).executeTakeFirst())?.n ?? 0;
}
