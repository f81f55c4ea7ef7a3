import type { Judgement } from '../../judgements/index.ts';
import type { Because, Cause } from './causes.ts';

/**
 * The same causes; of what was read in these ads and judged wrong in one of the runs alone, this is told, and not that
 * it ties, or is too little.
 * @param judged judgements of readings that only one of the runs obeyed
 */
export function byReadings(
  { because, moreCauses }: Because,
  [kind, inPlaceOf]: readonly [Cause['kind'], Cause['kind']],
  judged: readonly Judgement[],
  isIn: (ad: string) => boolean,
): Because {
  const wrong = new Set(
    judged.filter(({ subject }) => isIn(subject.ad)).map(({ subject }) => subject.entity),
  );
  return {
    because: because.map((cause) =>
      cause.kind === inPlaceOf && cause.identifier !== undefined && wrong.has(cause.identifier)
        ? { ...cause, kind }
        : cause,
    ),
    moreCauses,
  };
}
