import { sha256Of } from '../../../core/evidence/index.ts';
import { programOf } from '../../../core/version.ts';
import { CaseError, readSnapshot, type Snapshot } from '../../snapshot/index.ts';
import { languageFields, languageIn } from '../language.ts';
import { MANIFEST, TAG_MANIFEST } from '../package/bag-files.ts';
import { exhibitFolder } from '../package/exhibits.ts';
import { SEAL, volumesIn } from '../package/seal.ts';
import { SIGNATURE, wordsIn } from '../package/signing.ts';
import {
  CUSTODY,
  caseFields,
  graphFiles,
  helpFiles,
  JUDGEMENTS,
  judgementFile,
  SBOM,
  SNAPSHOT,
  volumePath,
} from '../package/stage.ts';
import { checkField, type ReadPackage } from './bag-check.ts';
import { checkChecks } from './checks-again.ts';
import { checkCustodyLog } from './custody-check.ts';
import type { Problems } from './problems.ts';
import { checkRecords } from './records-check.ts';
import { checkSeal } from './seal-check.ts';
import { checkSnapshot } from './snapshot-check.ts';

/**
 * Compares what is in a package with its snapshot: seal, document, custody, judgements, exhibits, records, and nothing
 * that is none of these.
 * @returns the snapshot where it could be read, and what could not be compared, in sentences
 */
export async function checkCase(
  read: ReadPackage,
  problems: Problems,
): Promise<{ readonly snapshot?: Snapshot; readonly notes: string[] }> {
  const json = read.text(SNAPSHOT);
  if (json === undefined) problems.add(SNAPSHOT, 'is missing');
  const snapshot = json === undefined ? undefined : readPackaged(json, problems);
  if (!snapshot) return { notes: [] };
  const info = read.text('bag-info.txt');
  if (info !== undefined)
    for (const [label, value] of [
      ...caseFields(snapshot, wordsIn(info)),
      ...languageFields(languageIn(info)),
    ])
      checkField(info, label, value, problems);
  checkSnapshot(snapshot, problems);
  checkChecks(snapshot, problems);
  const log = read.text(CUSTODY);
  if (log === undefined) problems.add(CUSTODY, 'is missing');
  const told = log === undefined ? [] : await checkCustodyLog(log, snapshot, problems);
  const known = new Set<string>([
    ...['bagit.txt', 'bag-info.txt', MANIFEST, TAG_MANIFEST, SNAPSHOT, CUSTODY, SEAL],
    ...helpFiles(languageIn(info ?? '')),
    // Whether there should be one is for its own check.
    ...(read.files.has(SIGNATURE) ? [SIGNATURE] : []),
    ...checkGraph(snapshot, read, problems),
    ...[volumePath(1), ...volumesIn(read.files).map(({ path }) => path)],
    ...checkJudgements(snapshot, read, problems),
    ...checkExhibits(snapshot, read, problems),
  ]);
  for (const name of known) {
    if (!read.files.has(name)) problems.add(name, 'is missing');
  }
  for (const name of read.files.keys()) {
    if (!known.has(name)) problems.add(name, 'is no part of a bundle of this snapshot');
  }
  await checkSeal(snapshot, read, wordsIn(info ?? ''), problems);
  const unread = await checkRecords(snapshot, read, problems);
  return { snapshot, notes: [...notesOn(snapshot, unread), ...told] };
}

const redactedNote =
  'It is a redacted version: what was received is not in it, and its custody log shows no content. Whoever holds the full version can compare the two: verify --full.';

/** Which build made the findings; whether it is this one is known where this one is built. */
function programNote({ name, version, program }: Snapshot['software']): string[] {
  if (!program) return [];
  const { sha256, components } = program;
  const same =
    sha256 === programOf().sha256 ? 'the same build as this one' : 'another build than this one';
  return [
    `It was made by ${name} ${version}, SHA-256 of the program ${sha256}: ${same}. Its ${components.length} packages are listed in ${SBOM}.`,
  ];
}

/** What the package cannot show by itself. */
function notesOn({ custody, redaction, software }: Snapshot, unread: readonly string[]): string[] {
  const { firstForm } = custody;
  return [
    ...programNote(software),
    ...(redaction?.form === 'redacted' ? [redactedNote] : []),
    ...(firstForm && redaction?.form === 'redacted'
      ? [
          `${firstForm.lines} lines of the custody log have the form of earlier releases. They are in the full version only: here the log begins behind them.`,
        ]
      : []),
    ...(firstForm && firstForm.withheld > 0 && redaction?.form !== 'redacted'
      ? [
          firstForm.bound
            ? `${firstForm.withheld} withheld lines of the custody log have the form of earlier releases. A later line holds the hash over all of them.`
            : `${firstForm.withheld} withheld lines of the custody log have the form of earlier releases, and nothing in the package binds them to their place.`,
        ]
      : []),
    ...(unread.length > 0
      ? [
          `No reader of this release understands the record of ${unread.slice(0, 12).join(', ')}${unread.length > 12 ? ` and ${unread.length - 12} more` : ''}: what the snapshot says of it was not compared.`,
        ]
      : []),
  ];
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
  if (table !== undefined && table !== judgementFile(snapshot))
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
    if (held && held.sha256 !== sha256Of(text))
      problems.add(
        name,
        `does not say what the snapshot says of ${name === SBOM ? 'the program' : 'the graph'}`,
      );
  }
  return tables.map(([name]) => name);
}

/** @returns the names that exhibits of this snapshot have */
function checkExhibits(snapshot: Snapshot, { files }: ReadPackage, problems: Problems): string[] {
  return snapshot.captures.flatMap((capture) =>
    capture.files.map(({ name, sha256, bytes }) => {
      const file = `${exhibitFolder(capture.exhibit)}/${name}`;
      const held = files.get(file);
      if (held && (held.sha256 !== sha256 || held.size !== bytes))
        problems.add(file, `is not what was received: the snapshot has SHA-256 ${sha256}`);
      return file;
    }),
  );
}
