import { type CustodyLine, clockProblems } from '../../../core/evidence/index.ts';
import { foundSha256, snapshotChecks } from '../../cases/index.ts';
import {
  concernsOf,
  contentSha256,
  isAnswerOf,
  isRedacted,
  picturesByCapture,
  type Snapshot,
  type SnapshotBatch,
  saidOfCase,
  wordOf,
  wrongDetails,
} from '../../snapshot/index.ts';
import { custodyProblem, readPackagedCustody } from '../package/custody-files.ts';
import { groupBy } from '../package/exhibits.ts';
import { CUSTODY, SNAPSHOT } from '../package/stage.ts';
import type { Problems } from './problems.ts';

/** What is done next to one another by the program, and what clocks may differ by, in milliseconds. */
const toleranceMs = 10 * 60_000;

type Line<Event extends CustodyLine['event']> = Extract<CustodyLine, { event: Event }>;

/**
 * Follows the chain of a packaged log, and compares what its lines say with what the snapshot says.
 * @returns what is no contradiction and has to be told, in sentences
 */
export async function checkCustodyLog(
  text: string,
  snapshot: Snapshot,
  problems: Problems,
): Promise<string[]> {
  const read = readPackagedCustody(text, snapshot);
  const wrong = custodyProblem(read, snapshot.custody);
  if (wrong !== undefined) {
    problems.add(CUSTODY, wrong);
    return [];
  }
  if (isRedacted(snapshot)) return [];
  const lines = read.entries.map(({ line }) => line);
  const concerns = concernsOf(snapshot, true);
  for (const line of lines)
    if (!concerns(line)) problems.add(CUSTODY, `line ${line.n} is about other work`);
  for (const what of [
    ...wrongFiles(snapshot, lines),
    ...wrongPictures(snapshot, lines),
    ...wrongJudgements(snapshot, lines),
    ...wrongRun(snapshot, lines),
    ...(await wrongWords(snapshot, lines)),
    ...wrongFreeze(snapshot, lines),
    ...wrongTime(snapshot, lines),
  ])
    problems.add(SNAPSHOT, `contradicts the custody log: ${what}`);
  const times = clockProblems(lines).map((what) => `The custody log: ${what}.`);
  return [...unfinished(snapshot, lines), ...unboundRun(snapshot, lines), ...times];
}

const isNear = (one: string, other: string): boolean =>
  Math.abs(Date.parse(one) - Date.parse(other)) <= toleranceMs;

function* wrongFiles(snapshot: Snapshot, lines: readonly CustodyLine[]): Generator<string> {
  const received = groupBy(
    lines.filter((line) => line.event === 'received'),
    ({ batch }) => batch,
  );
  const left = new Set(
    lines.flatMap((line) => (line.event === 'erased' ? line.files.map(({ after }) => after) : [])),
  );
  for (const batch of snapshot.batches) {
    // The line of an erasure tells of it: the one of its receipt names the file as it was.
    if (left.has(batch.sha256)) continue;
    const own = received.get(batch.sha256) ?? [];
    if (own.length === 0) yield `no line tells of the receipt of ${batch.name}`;
    else if (!own.some((line) => isReceipt(line, batch)))
      yield `${batch.name} was received under another name, size, account or time`;
    else if (!saysSo(own, batch.stated))
      yield `of how ${batch.name} was collected, the log has other words`;
    for (const outer of batch.within)
      if (!received.has(outer) && !left.has(outer))
        yield `no line tells of the receipt of ${outer}, in which ${batch.name} came`;
  }
}

/** What was said last of how a file was collected is what the snapshot has; nothing, where nobody said anything. */
function saysSo(receipts: readonly Line<'received'>[], stated: SnapshotBatch['stated']): boolean {
  const last = receipts.findLast((line) => line.stated !== undefined);
  if (!last?.stated || !stated) return !last?.stated && !stated;
  const { by, at, ...said } = stated;
  const words = last.stated;
  return (
    last.by === by &&
    isNear(last.at, at) &&
    Object.entries(said).every(
      ([name, value]) => (words[name as keyof typeof words] ?? '') === value,
    )
  );
}

/** An import that was cut off has no line that it ended, and neither has one whose line was taken out. */
function unfinished(snapshot: Snapshot, lines: readonly CustodyLine[]): string[] {
  const imported = new Set(
    lines.flatMap((line) => (line.event === 'imported' ? [bareHash(line.batch)] : [])),
  );
  const open = snapshot.batches.filter(
    ({ sha256, within }) => ![sha256, ...within].some((one) => imported.has(one)),
  );
  return open.length === 0
    ? []
    : [
        `No line of the custody log tells that the import of ${open
          .slice(0, 5)
          .map(({ name }) => name)
          .join(
            ', ',
          )}${open.length > 5 ? ` and ${open.length - 5} more` : ''} ended: it was cut off, or the line is not there.`,
      ];
}

const bareHash = (id: string): string => id.replace(/^batch:/, '');

function* wrongPictures(snapshot: Snapshot, lines: readonly CustodyLine[]): Generator<string> {
  const received = new Set(
    lines.flatMap((line) => (line.event === 'picture-received' ? [line.image] : [])),
  );
  // What is on a list of known pictures leaves with no bundle.
  for (const line of lines) if (line.event === 'picture-listed') received.delete(line.image);
  const shown = picturesByCapture(snapshot.links);
  for (const { files, id } of snapshot.captures) {
    const held = new Set(files.map(({ sha256 }) => sha256));
    for (const picture of shown.get(id) ?? []) {
      if (received.has(picture) && !held.has(picture))
        yield `the picture ${picture} of ${id} was received, and its exhibit lacks it`;
      // Logs that began in the first form tell of no picture.
      if (held.has(picture) && !received.has(picture) && !snapshot.custody.firstForm)
        yield `no line tells of the receipt of the picture ${picture} of ${id}`;
    }
  }
}

const isReceipt = (line: Line<'received'>, batch: SnapshotBatch): boolean =>
  line.name === batch.name &&
  line.bytes === batch.bytes &&
  line.by === batch.receivedBy &&
  isNear(line.at, batch.receivedAt);

type JudgementLine = Extract<CustodyLine, { readonly judgement: string }>;

interface Signed {
  readonly author: string;
  readonly account: string;
  readonly at: string;
  readonly reason: string;
}

function* wrongJudgements(snapshot: Snapshot, lines: readonly CustodyLine[]): Generator<string> {
  const said = (event: 'judged' | 'withdrawn') =>
    new Map(
      lines
        .filter((line): line is JudgementLine => line.event === event)
        .map((line) => [line.judgement, line]),
    );
  const [judged, withdrawn] = [said('judged'), said('withdrawn')];
  for (const judgement of [...snapshot.judgements, ...snapshot.networkJudgements]) {
    const { id, kind } = judgement;
    const line = judged.get(id);
    if (!line || !isSignedSo(line, judgement) || wordOfJudgement(line.kind) !== kind)
      yield `the judgement ${id} was not made as it stands`;
    const back = withdrawn.get(id);
    const isSame = judgement.withdrawn
      ? back !== undefined && isSignedSo(back, judgement.withdrawn)
      : back === undefined;
    if (!isSame) yield `the judgement ${id} was ${back ? '' : 'not '}withdrawn as the log tells`;
  }
}

const isSignedSo = (line: JudgementLine, { author, account, at, reason }: Signed): boolean =>
  line.signed === author && line.by === account && line.reason === reason && isNear(line.at, at);

function wordOfJudgement(kind: string): string {
  try {
    return wordOf('judgementKinds', kind);
  } catch {
    return kind;
  }
}

function* wrongRun({ resolution }: Snapshot, lines: readonly CustodyLine[]): Generator<string> {
  if (!resolution) return;
  const { run, engine } = resolution;
  if (
    !lines.some((line) => line.event === 'resolved' && line.run === run && line.engine === engine)
  )
    yield `no line tells of run ${run} by engine ${engine}`;
}

/** What a case is called, on what authority it is worked on, and who answered its checks. */
async function wrongWords(snapshot: Snapshot, lines: readonly CustodyLine[]): Promise<string[]> {
  const { case: file, title, producer } = snapshot;
  if (!file) return [];
  const { checks, id } = file;
  const said = await saidOfCase(lines, id);
  const wrong = [...wrongDetails({ ...file, title, producer }, said.details)];
  // Of pictures more are looked for than the snapshot names.
  const found = new Map<string, string>(
    snapshotChecks({ ...snapshot, case: file })
      .filter((check) => check.id !== 'pictures')
      .map((check) => [check.id, foundSha256(check.open)]),
  );
  for (const { id: check, answer } of checks) {
    if (!answer) continue;
    const line = said.answers.get(check);
    if (!line) wrong.push(`no line tells that ${answer.author} answered “${check}”`);
    else if (!isAnswerOf(line, answer, isNear))
      wrong.push(`“${check}” was not answered as it stands: see line ${line.n}`);
    else if ((found.get(check) ?? line.found) !== line.found)
      wrong.push(`“${check}” was answered for something else than it found: see line ${line.n}`);
  }
  return wrong;
}

/** The line that binds all that was frozen, and the results of the run. */
function* wrongFreeze(snapshot: Snapshot, lines: readonly CustodyLine[]): Generator<string> {
  const sha256 = contentSha256(snapshot);
  const frozen = lines.find((line) => line.event === 'case-frozen' && line.sha256 === sha256);
  if (frozen?.event !== 'case-frozen') {
    yield 'no line tells that this was frozen: what it says was changed since, or was never frozen';
    return;
  }
  const run = snapshot.resolution?.run;
  const results = resultsOf(snapshot, lines);
  if (frozen.run !== run || (results !== undefined && frozen.results !== results))
    yield `line ${frozen.n} does not say that what was frozen is what run ${run} found`;
}

const resultsOf = ({ resolution }: Snapshot, lines: readonly CustodyLine[]): string | undefined =>
  lines.findLast(
    (line): line is Line<'resolved'> => line.event === 'resolved' && line.run === resolution?.run,
  )?.results;

/** Runs of earlier builds: nothing shows that the store held of them what they found. */
function unboundRun(snapshot: Snapshot, lines: readonly CustodyLine[]): string[] {
  const { resolution } = snapshot;
  return resolution && resultsOf(snapshot, lines) === undefined
    ? [
        `Run ${resolution.run} was made by an earlier build: its line of custody has no hash of what it found, so that nothing shows whether the store was changed between the run and the freeze.`,
      ]
    : [];
}

function* wrongTime({ frozenAt }: Snapshot, lines: readonly CustodyLine[]): Generator<string> {
  const last = lines.at(-1);
  if (last && Date.parse(last.at) > Date.parse(frozenAt) + toleranceMs)
    yield `it was frozen at ${frozenAt}, before line ${last.n} of ${last.at}, which it counts`;
}
