import type { CustodyLine } from '../../../../evidence/index.ts';

/** What the log of custody says of its lines. */
export const custody = {
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
