import type { CustodyLine } from '../../../core/evidence/index.ts';
import { isRedacted, type Snapshot } from '../../snapshot/index.ts';
import { type CaseCustody, leftOutLines } from '../package/custody-files.ts';
import { visible } from './visible.ts';
import type { Words } from './words/index.ts';

/** The custody log: what is said of it, and the lines that are printed. Of receipts of pictures, which can be thousands, how many there are. */
export function custodyPart({ entries, custody }: CaseCustody, snapshot: Snapshot, words: Words) {
  const originIn = (line: CustodyLine | undefined) => originOf(line, words);
  const printed = entries.filter(({ event }) => event !== 'picture-received');
  const pictures = entries.length - printed.length;
  return {
    said: [
      ...saidOfLog(custody, snapshot, words),
      ...unboundRun(entries, snapshot, words),
      ...(pictures > 0 ? [words.custody.receipts(pictures)] : []),
    ],
    lines: printed.map(({ n, at, by, about, sha256, line }, i) => ({
      n,
      at: words.utc(at),
      by: visible(by),
      // Told where it changes.
      origin: originIn(line) === originIn(printed[i - 1]?.line) ? null : visible(originIn(line)),
      event: visible(words.custody.event(line.event)),
      about: visible(words.custody.about(about, line)),
      // A hash is set as one, so that it can be copied.
      subject: /^[0-9a-f]{64}$/.test(about) ? about : '',
      sha256,
    })),
  };
}

/** What a run of an earlier build found is bound by no line. */
function unboundRun(
  entries: CaseCustody['entries'],
  { resolution }: Snapshot,
  words: Words,
): string[] {
  const lines = entries.flatMap(({ line }) =>
    line.event === 'resolved' && line.run === resolution?.run ? [line] : [],
  );
  const last = lines.at(-1);
  return last && last.results === undefined ? [words.custody.unboundRun(last.run)] : [];
}

function saidOfLog(
  { lines, withheld, firstForm }: Snapshot['custody'],
  snapshot: Snapshot,
  { custody }: Words,
): string[] {
  if (isRedacted(snapshot)) {
    const leftOut = leftOutLines(snapshot)?.lines ?? 0;
    const here = lines - leftOut;
    return [
      ...(leftOut > 0 ? [custody.leftOut(leftOut)] : []),
      ...(here > 0 ? [custody.chained, custody.allWithheld(here)] : [custody.noLine]),
    ];
  }
  return [
    custody.chained,
    ...(withheld > 0 ? [custody.withheld(withheld)] : []),
    ...(firstForm
      ? [
          custody.firstForm(firstForm.lines, firstForm.withheld),
          firstForm.bound ? custody.bound : custody.unbound,
        ]
      : []),
  ];
}

/** The machine, the program, and what is known of the clock. */
function originOf(line: CustodyLine | undefined, { custody }: Words): string {
  if (!line?.host) return '';
  const { host, program, clock } = line;
  return custody.origin(host, `${program}`, custody.clock(clock));
}
