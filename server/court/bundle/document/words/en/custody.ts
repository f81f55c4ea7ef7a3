import type { CustodyLine } from '../../../../../core/evidence/index.ts';
import { digits } from './common.ts';

/** What the log of custody says of its lines. */
export const custody = {
  chained: 'The log is chained: each line holds the hash of the one before.',
  withheld: (n: number): string =>
    `Withheld lines, about other work: ${digits(n)}. Each keeps its number, what it follows and the hash of its content.`,
  firstForm: (n: number, withheld: number): string =>
    `Lines in the form of earlier releases: ${digits(n)}, of these withheld: ${digits(withheld)}.`,
  bound: 'A later line holds the hash over all of them.',
  unbound: 'No later line binds those that are withheld.',
  /** Of a redacted version. */
  leftOut: (n: number): string =>
    `Lines in the form of earlier releases, which are in the full version only: ${digits(n)}.`,
  allWithheld: (n: number): string =>
    `Lines, all withheld: ${digits(n)}. Each keeps its number, what it follows and the hash of its content.`,
  noLine: 'This version has no line of the log.',
  /** Of a run of an earlier build. */
  unboundRun: (run: number): string =>
    `An earlier build made run ${run}: its line holds no hash of what the run found, so nothing shows whether that was changed before it was frozen.`,
  receipts: (n: number): string =>
    `Receipts of pictures: ${digits(n)} lines. They are in data/custody/custody.jsonl, and each picture is with its exhibit.`,
  origin: (host: string, program: string, clock: string): string =>
    `${host}, Throughline ${program}; clock of the machine, ${clock}`,
  clock: (clock: CustodyLine['clock']): string => {
    if (clock?.synchronized == null) return 'offset not known';
    const kept = clock.synchronized ? 'kept by a time server' : 'not kept by a time server';
    const offset = clock.offsetMs === null ? 'offset not known' : `${clock.offsetMs} ms off`;
    return `${kept}, ${offset}, as ${clock.toldBy} told`;
  },
  event: (event: CustodyLine['event']): string => event,
  about: (about: string, _: CustodyLine): string => about,
};
