import canonicalize from 'canonicalize';
import { readLine } from '../../../../../server/core/evidence/index.ts';
import {
  at,
  CUSTODY,
  group,
  hide,
  log,
  logAndSnapshot,
  put,
  relog,
  relogBoth,
  SNAPSHOT,
  swap,
  without,
} from './forger.ts';

/** The custody log, alone and together with the snapshot. */

/** The second line is withheld. */
const second = (change: (line: string) => string) => (lines: string[]) =>
  lines.with(1, change(lines[1] ?? ''));
const zeros = (name: string) =>
  second((line) => line.replace(new RegExp(`"${name}":"\\w{8}`), `"${name}":"00000000`));
const twice = (lines: string[]) => lines.toSpliced(1, 0, lines[1] ?? '');

export const custody = group('The custody log', CUSTODY, [
  [
    'A line is edited',
    log(swap('imported', '"read":2', '"read":3')),
    /line 5 does not follow from the line before/,
  ],
  [
    'A line is edited, those after it made to fit',
    relog(swap('received', 'captures', 'other')),
    /does not end in the hash/,
  ],
  ['A line is taken out', log(without('picture-received')), /is numbered 4/],
  [
    'A line is taken out, those after it made to fit',
    relog(without('picture-received')),
    /lines where the snapshot counted/,
  ],
  ['The last line is taken out', log((lines) => lines.slice(0, -1)), /has \d+ lines/],
  [
    'Two lines change places',
    log(([one = '', two = '', ...rest]) => [two, one, ...rest]),
    /line 1 is numbered 2/,
  ],
  [
    'A withheld line is taken out',
    relog((lines) => lines.toSpliced(1, 1)),
    /lines where the snapshot counted/,
  ],
  ['A withheld line has another content', relog(zeros('content')), /does not end in the hash/],
  ['A withheld line follows another', log(zeros('previous')), /line 2 does not follow/],
  ['A withheld line is invented', relog(twice), /lines where the snapshot counted/],
  ['A line is turned into a withheld one', log(at('imported', hide)), /withholds 2 lines where/],
  [
    'Every line is turned into a withheld one',
    log((lines) => lines.map(hide)),
    /withholds \d+ lines where/,
  ],
  [
    'A line has another salt',
    log(swap('imported', /"salt":"\w{8}/, '"salt":"00000000')),
    /does not (follow|end)/,
  ],
  [
    'A line is written another way',
    log(swap('imported', '{"content":', '{ "content":')),
    /is not a custody record/,
  ],
  [
    'The log does not end its last line',
    ({ edit }) => edit(CUSTODY, (was) => was.trimEnd()),
    /no end/,
  ],
  ['The log is empty', log(() => []), /has 0 lines/],
  [
    'A line of the earlier form is put behind',
    log((lines) => {
      const previous = readLine(lines.at(-1) ?? '')?.sha256;
      const forged = { at: '2026-03-04T00:00:00.000Z', by: 'x', event: 'x' };
      return [...lines, canonicalize({ ...forged, n: lines.length + 1, previous }) ?? ''];
    }),
    /has the form of an earlier part/,
  ],
  [
    'A withheld line of the earlier form has another hash',
    relog(zeros('sha256')),
    /tells of another earlier part/,
    { earlier: true },
  ],
  [
    'The same, and the line that tells of the earlier part is taken out',
    relogBoth((lines) => without('log-continued')(zeros('sha256')(lines))),
    [CUSTODY, /does not tell of the earlier part/],
    { earlier: true },
  ],
]);

export const both = group('Custody log and snapshot together', SNAPSHOT, [
  [
    'The receipt of a file is withheld',
    logAndSnapshot(at('received', hide)),
    /no line tells of the receipt of captures\.jsonl/,
  ],
  [
    'The receipt of a picture is withheld',
    logAndSnapshot(at('picture-received', hide)),
    /no line tells of the receipt of the picture/,
  ],
  [
    'A judgement’s line is taken out',
    relogBoth(without('judged')),
    /the judgement network-judgement-1 was not made as it stands/,
  ],
  ['The run’s line is taken out', relogBoth(without('resolved')), /no line tells of run 3/],
  [
    'Every line is withheld',
    logAndSnapshot((lines) => lines.map(hide)),
    /no line tells of the receipt/,
  ],
  [
    'Another account received the file',
    relogBoth(swap('received', '"by":"unit 7"', '"by":"unit 9"')),
    /was received under another name, size, account or time/,
  ],
  [
    'A judgement is dropped from the snapshot',
    put((was) => was, { networkJudgements: [] }),
    [CUSTODY, /is about other work/],
  ],
  [
    'Snapshot frozen before its own log',
    put((was) => was, { frozenAt: '2026-02-25T08:00:00.000Z' }),
    /it was frozen at/,
  ],
  ['A withheld line is invented and the snapshot counts it', relogBoth(twice)],
]);
