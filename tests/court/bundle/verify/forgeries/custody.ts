import canonicalize from 'canonicalize';
import { readLine } from '../../../../../server/core/evidence/index.ts';
import {
  at,
  CUSTODY,
  group,
  hide,
  log,
  logAndSnapshot,
  rechained,
  SNAPSHOT,
  say,
  without,
} from './forger.ts';

/** The custody log, alone and together with the snapshot. */

export const custody = group('The custody log', [
  [
    'A line is edited',
    log(at('imported', (line) => line.replace('"read":2', '"read":3'))),
    [CUSTODY, /line 5 does not follow from the line before/],
  ],
  [
    'A line is edited, those after it made to fit',
    log((lines) => rechained(at('received', (line) => line.replace('captures', 'other'))(lines))),
    [CUSTODY, /does not end in the hash/],
  ],
  ['A line is taken out', log(without('picture-received')), [CUSTODY, /is numbered 4/]],
  [
    'A line is taken out, those after it made to fit',
    log((lines) => rechained(without('picture-received')(lines))),
    [CUSTODY, /lines where the snapshot counted/],
  ],
  ['The last line is taken out', log((lines) => lines.slice(0, -1)), [CUSTODY, /has \d+ lines/]],
  [
    'Two lines change places',
    log(([one = '', two = '', ...rest]) => [two, one, ...rest]),
    [CUSTODY, /line 1 is numbered 2/],
  ],
  [
    'A withheld line is taken out',
    log((lines) => rechained(lines.toSpliced(1, 1))),
    [CUSTODY, /lines where the snapshot counted/],
  ],
  [
    'A withheld line has another content',
    log((lines) =>
      rechained(lines.with(1, lines[1]?.replace(/"content":"\w{8}/, '"content":"00000000') ?? '')),
    ),
    [CUSTODY, /does not end in the hash/],
  ],
  [
    'A withheld line follows another',
    log((lines) =>
      lines.with(1, lines[1]?.replace(/"previous":"\w{8}/, '"previous":"00000000') ?? ''),
    ),
    [CUSTODY, /line 2 does not follow/],
  ],
  [
    'A withheld line is invented',
    log((lines) => rechained(lines.toSpliced(1, 0, lines[1] ?? ''))),
    [CUSTODY, /lines where the snapshot counted/],
  ],
  [
    'A line is turned into a withheld one',
    log(at('imported', hide)),
    [CUSTODY, /withholds 2 lines where/],
  ],
  [
    'Every line is turned into a withheld one',
    log((lines) => lines.map(hide)),
    [CUSTODY, /withholds \d+ lines where/],
  ],
  [
    'A line has another salt',
    log(at('imported', (line) => line.replace(/"salt":"\w{8}/, '"salt":"00000000'))),
    [CUSTODY, /does not (follow|end)/],
  ],
  [
    'A line is written another way',
    log(at('imported', (line) => line.replace('{"content":', '{ "content":'))),
    [CUSTODY, /is not a custody record/],
  ],
  [
    'The log does not end its last line',
    (forger) => forger.edit(CUSTODY, (was) => was.trimEnd()),
    [CUSTODY, /has no end/],
  ],
  ['The log is empty', log(() => []), [CUSTODY, /has 0 lines/]],
  [
    'A line of the earlier form is put behind',
    log((lines) => {
      const previous = readLine(lines.at(-1) ?? '')?.sha256;
      const forged = { at: '2026-03-04T00:00:00.000Z', by: 'x', event: 'x' };
      return [...lines, canonicalize({ ...forged, n: lines.length + 1, previous }) ?? ''];
    }),
    [CUSTODY, /has the form of an earlier part/],
  ],
  [
    'A withheld line of the earlier form has another hash',
    log((lines) => {
      const forged = lines[1]?.replace(/"sha256":"\w{8}/, '"sha256":"00000000') ?? '';
      return rechained(lines.with(1, forged));
    }),
    [CUSTODY, /tells of another earlier part/],
    { earlier: true },
  ],
  [
    'The same, and the line that tells of the earlier part is taken out',
    logAndSnapshot((lines) => {
      const forged = lines[1]?.replace(/"sha256":"\w{8}/, '"sha256":"00000000') ?? '';
      return rechained(without('log-continued')(lines.with(1, forged)));
    }),
    [CUSTODY, /does not tell of the earlier part/],
    { earlier: true },
  ],
]);

export const both = group('Custody log and snapshot together', [
  [
    'The receipt of a file is withheld',
    logAndSnapshot(at('received', hide)),
    [SNAPSHOT, /no line tells of the receipt of captures\.jsonl/],
  ],
  [
    'The receipt of a picture is withheld',
    logAndSnapshot(at('picture-received', hide)),
    [SNAPSHOT, /no line tells of the receipt of the picture/],
  ],
  [
    'A judgement’s line is taken out',
    logAndSnapshot((lines) => rechained(without('judged')(lines))),
    [SNAPSHOT, /the judgement network-judgement-1 was not made as it stands/],
  ],
  [
    'The run’s line is taken out',
    logAndSnapshot((lines) => rechained(without('resolved')(lines))),
    [SNAPSHOT, /no line tells of run 3/],
  ],
  [
    'Every line is withheld',
    logAndSnapshot((lines) => lines.map(hide)),
    [SNAPSHOT, /no line tells of the receipt/],
  ],
  [
    'Another account received the file',
    logAndSnapshot((lines) =>
      rechained(at('received', (line) => line.replace('"by":"unit 7"', '"by":"unit 9"'))(lines)),
    ),
    [SNAPSHOT, /was received under another name, size, account or time/],
  ],
  [
    'A judgement is dropped from the snapshot',
    say((snapshot) => Object.assign(snapshot, { networkJudgements: [] })),
    [CUSTODY, /is about other work/],
  ],
  [
    'Snapshot frozen before its own log',
    say((snapshot) => Object.assign(snapshot, { frozenAt: '2026-02-25T08:00:00.000Z' })),
    [SNAPSHOT, /it was frozen at/],
  ],
  [
    'A withheld line is invented and the snapshot counts it',
    logAndSnapshot((lines) => rechained(lines.toSpliced(1, 0, lines[1] ?? ''))),
  ],
]);
