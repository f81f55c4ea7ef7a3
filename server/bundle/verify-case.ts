import { createHash } from 'node:crypto';
import { CaseError, readSnapshot, type Snapshot, snapshotSha256 } from '../cases/index.ts';
import { MANIFEST, TAG_MANIFEST } from './bag.ts';
import { custodyProblem } from './custody.ts';
import { exhibitFolder, recordFile } from './exhibits.ts';
import { judgementsCsv } from './judgement-file.ts';
import type { Problems } from './problems.ts';
import { CUSTODY, graphFiles, HELP_FILES, JUDGEMENTS, SNAPSHOT, volumePath } from './stage.ts';
import { checkField, type ReadPackage } from './verify-bag.ts';
import { checkOperations } from './verify-operations.ts';

/** Compares what is in a package with its snapshot: custody, judgements, exhibits, and nothing that is neither. */
export function checkCase(read: ReadPackage, problems: Problems): void {
  const json = read.text(SNAPSHOT);
  if (json === undefined) problems.add(SNAPSHOT, 'is missing');
  const snapshot = json === undefined ? undefined : readPackaged(json, problems);
  if (!snapshot) return;
  const info = read.text('bag-info.txt');
  if (info !== undefined) {
    checkField(info, 'External-Identifier', snapshotSha256(snapshot), problems);
  }
  const log = read.text(CUSTODY);
  const broken = log === undefined ? 'is missing' : custodyProblem(log, snapshot.custody);
  if (broken) problems.add(CUSTODY, broken);
  checkOperations(snapshot, problems);
  const known = new Set<string>([
    ...['bagit.txt', 'bag-info.txt', MANIFEST, TAG_MANIFEST, SNAPSHOT, CUSTODY],
    ...HELP_FILES,
    ...checkGraph(snapshot, read, problems),
    ...volumes(read),
    ...checkJudgements(snapshot, read, problems),
    ...checkExhibits(snapshot, read, problems),
  ]);
  for (const name of known) {
    if (!read.files.has(name)) problems.add(name, 'is missing');
  }
  for (const name of read.files.keys()) {
    if (!known.has(name)) problems.add(name, 'is no part of a bundle of this snapshot');
  }
}

function readPackaged(json: string, problems: Problems): Snapshot | undefined {
  try {
    return readSnapshot(Buffer.from(json));
  } catch (error) {
    if (!(error instanceof CaseError)) throw error;
    const { code, message, remedy } = error;
    problems.add(SNAPSHOT, code === 'version' ? `${message}. ${remedy}` : message);
    return undefined;
  }
}

/** The table of judgements follows from the snapshot. */
function checkJudgements(snapshot: Snapshot, read: ReadPackage, problems: Problems): string[] {
  const table = read.text(JUDGEMENTS);
  if (table !== undefined && table !== judgementsCsv(snapshot))
    problems.add(JUDGEMENTS, 'does not say what the snapshot says of the judgements');
  return [JUDGEMENTS];
}

/** The tables of the graph follow from the snapshot. */
function checkGraph(
  snapshot: Snapshot,
  { files }: ReadPackage,
  problems: Problems,
): readonly string[] {
  const tables = graphFiles(snapshot);
  for (const [name, text] of tables) {
    const held = files.get(name);
    if (held && held.sha256 !== createHash('sha256').update(text).digest('hex'))
      problems.add(name, 'does not say what the snapshot says of the graph');
  }
  return tables.map(([name]) => name);
}

/** The first volume, and those that follow it without a gap. */
function volumes({ files }: ReadPackage): string[] {
  const names = [volumePath(1)];
  while (files.has(volumePath(names.length + 1))) names.push(volumePath(names.length + 1));
  return names;
}

/** @returns the names that exhibits of this snapshot have */
function checkExhibits(snapshot: Snapshot, { files }: ReadPackage, problems: Problems): string[] {
  const formats = new Map(snapshot.batches.map(({ sha256, format }) => [sha256, format]));
  const images = imagesByFolder(files.keys());
  const names: string[] = [];
  for (const capture of snapshot.captures) {
    const format = formats.get(capture.batch) ?? '';
    const folder = exhibitFolder(capture.exhibit);
    const record = `${folder}/${recordFile(format)}`;
    const held = files.get(record);
    if (held && held.sha256 !== capture.sha256) {
      problems.add(record, `is not what was captured: the snapshot has SHA-256 ${capture.sha256}`);
    }
    names.push(record, ...(format === 'csv' ? [`${folder}/header.csv`] : []));
    names.push(...(images.get(folder) ?? []).map(({ name }) => name));
  }
  for (const { name, sha256 } of [...images.values()].flat()) {
    if (files.get(name)?.sha256 !== sha256)
      problems.add(name, 'is not the picture that it is named by');
  }
  return names;
}

function imagesByFolder(names: Iterable<string>): Map<string, { name: string; sha256: string }[]> {
  const folders = new Map<string, { name: string; sha256: string }[]>();
  for (const name of names) {
    const [, folder, sha256] =
      /^(data\/exhibits\/[A-Z0-9]+)\/images\/([0-9a-f]{64})(?:\.[a-z0-9]{1,8})?$/.exec(name) ?? [];
    if (folder === undefined || sha256 === undefined) continue;
    const held = folders.get(folder);
    if (held) held.push({ name, sha256 });
    else folders.set(folder, [{ name, sha256 }]);
  }
  return folders;
}
