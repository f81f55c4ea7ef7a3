import type { Library } from '../../../ask/queries/index.ts';
import { type Evidence, readLine } from '../../../core/evidence/index.ts';
import { type FilesChecked, type Snapshot, storedFilesLabel } from '../../snapshot/index.ts';
import { entriesOf } from '../keeping/entries.ts';
import { type CaseItem, queryOf } from '../keeping/items.ts';
import type { Db } from '../keeping/records.ts';
import { confirmedBy } from './answers.ts';
import type { Found } from './of-snapshot.ts';
import { neverReceived, type PictureSources } from './pictures.ts';

/** What the checks look at beside the snapshot. */
export interface CheckSources extends PictureSources {
  readonly db: Db;
  readonly evidence: Pick<Evidence, 'custody'> & PictureSources['evidence'];
  /** The saved queries that there are. */
  readonly library: Pick<Library, 'queries'>;
  readonly now: Date;
}

/**
 * What the completeness checks find in what people keep of a case, in its records, and in the custody log.
 * @param pictures in scope that were never received
 */
export async function caseChecks(
  sources: CheckSources,
  id: string,
  items: readonly CaseItem[],
  snapshot: Snapshot,
  pictures: readonly string[],
): Promise<Found[]> {
  const { db, evidence, library, now } = sources;
  const [tasks, disclosure, log] = await Promise.all([
    entriesOf(db, id, 'task'),
    entriesOf(db, id, 'disclosure'),
    readLog(
      evidence,
      new Set(snapshot.batches.flatMap(({ sha256, within }) => [sha256, ...within])),
    ),
  ]);
  const open = tasks.filter(({ content }) => !content.done);
  const has = (which: (content: (typeof disclosure)[number]['content']) => boolean) =>
    disclosure.some(({ content }) => which(content));
  return [
    ...scopeChecks(items, snapshot),
    ...networkChecks(items, snapshot),
    rejectedRecords(log, snapshot),
    await neverReceived(sources, snapshot, pictures),
    {
      id: 'stored-files',
      open: isFresh(log.checked, now) ? [] : [log.checked?.at ?? 'never'],
      labels: isFresh(log.checked, now) ? [] : [storedFilesLabel(log.checked)],
    },
    {
      id: 'queries',
      open: items
        .filter(({ kind }) => kind === 'query')
        .map(({ item }) => queryOf(item).name)
        .filter((name) => !library.queries.has(name)),
    },
    { id: 'contrary', open: has(({ contrary }) => contrary) ? [] : ['contrary'], labels: [] },
    {
      id: 'disclosure',
      open: has(({ status }) => status !== 'used') ? [] : ['unused'],
      labels: [],
    },
    {
      id: 'tasks',
      open: open.map((task) => `${task.id}/${task.version}`),
      labels: open.map(({ content }) => content.text),
    },
  ];
}

/** Of the entities that the case names itself. */
function scopeChecks(items: readonly CaseItem[], snapshot: Snapshot): Found[] {
  const named = new Set(items.filter(({ kind }) => kind === 'entity').map(({ item }) => item));
  const hubs = snapshot.entities.filter(({ id, hub }) => named.has(id) && hub !== null);
  return [
    { id: 'hubs', open: hubs.map(({ id }) => id), labels: hubs.map(({ caption }) => caption) },
  ];
}

/** Of the networks that the case names, or with which entities came. */
function networkChecks(items: readonly CaseItem[], { resolution, networkJudgements }: Snapshot) {
  const came = items.flatMap(({ from }) => (from ? [from] : []));
  const older = came.filter(({ run }) => run !== resolution?.run).map(({ network }) => network);
  const current = came.filter(({ run }) => run === resolution?.run).map(({ network }) => network);
  const named = items.filter(({ kind }) => kind === 'network').map(({ item }) => item);
  // An operation stands for its networks.
  const inOperations = (resolution?.operations.found ?? [])
    .filter((one) => one.named)
    .flatMap(({ members }) => members.map(({ id }) => id));
  const there = new Set(resolution?.networks.map(({ id }) => id));
  const waiting = [...new Set([...named, ...current, ...inOperations])].filter(
    (id) => there.has(id) && confirmedBy(networkJudgements, id).length < 2,
  );
  return [
    { id: 'older-run', open: [...new Set(older)] },
    { id: 'review', open: waiting },
  ] satisfies Found[];
}

interface Log {
  /** How many records of a file were not taken in when it was imported last, by its SHA-256. */
  readonly rejected: ReadonlyMap<string, number>;
  /** When all stored files were hashed last, and what had changed. */
  readonly checked: FilesChecked | undefined;
}

async function readLog(
  { custody }: Pick<Evidence, 'custody'>,
  files: ReadonlySet<string>,
): Promise<Log> {
  const rejected = new Map<string, number>();
  let checked: Log['checked'];
  for await (const text of custody()) {
    if (!text.includes('"imported"') && !text.includes('"files-checked"')) continue;
    const read = readLine(text);
    if (!read || read.withheld) continue;
    const { line } = read;
    if (line.event === 'imported') {
      const sha256 = line.batch.replace(/^batch:/, '');
      if (files.has(sha256)) rejected.set(sha256, line.counts.rejected ?? 0);
    }
    if (line.event === 'files-checked') {
      const { changed = 0, missing = 0 } = line.counts;
      checked = { at: line.at, changed, missing };
    }
  }
  return { rejected, checked };
}

function rejectedRecords({ rejected }: Log, { batches }: Snapshot): Found {
  // What came in an archive or a folder was counted with it.
  const names = new Map(batches.map(({ sha256, name }) => [sha256, name]));
  const files = [...rejected].filter(([, count]) => count > 0);
  return {
    id: 'rejected-records',
    open: files.map(([sha256, count]) => `${sha256} ${count}`),
    labels: files.map(([sha256, count]) => `${names.get(sha256) ?? sha256.slice(0, 12)}: ${count}`),
  };
}

const longestDays = 31;

const isFresh = (checked: Log['checked'], now: Date): boolean =>
  checked !== undefined &&
  checked.changed + checked.missing === 0 &&
  now.getTime() - Date.parse(checked.at) < longestDays * 24 * 60 * 60 * 1000;
