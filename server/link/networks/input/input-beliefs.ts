import type { Believed, Notes } from '../../resolve/index.ts';

/** What was believed of an identifier, or of one of its eras, from a round on. */
export interface EraBelieved extends Believed {
  readonly era: number;
}

/** As one text, since a run has many: the numbers of an entry with commas, entries with semicolons. */
export const writtenBeliefs = (all: ReturnType<Notes['believedOf']>): string =>
  all
    .flatMap(({ era, rounds }) =>
      rounds.map(({ from, probability, groups, testable, linked, unsupported }) =>
        [era, from, probability, groups, testable, linked, unsupported].join(),
      ),
    )
    .join(';');

export function readBeliefs(written: string): EraBelieved[] {
  if (written === '') return [];
  return written.split(';').map((entry) => {
    const [
      era = 0,
      from = 0,
      probability = 0,
      groups = 0,
      testable = 0,
      linked = 0,
      unsupported = 0,
    ] = entry.split(',').map(Number);
    return { era, from, probability, groups, testable, linked, unsupported };
  });
}
