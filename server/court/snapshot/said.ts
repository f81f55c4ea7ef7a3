import { type CustodyEvent, type CustodyLine, sha256Of } from '../../core/evidence/index.ts';
import type { Snapshot } from './snapshot.ts';

/**
 * What the custody log says of a case: what it is called, on what authority it is worked on, and who answered which
 * check. Whoever edits the store or a snapshot is found by it.
 */

type Line<Event extends CustodyLine['event']> = Extract<CustodyLine, { event: Event }>;
type Details = Omit<Extract<CustodyEvent, { event: 'case-detailed' }>, 'event' | 'case'>;
type Given = Omit<Extract<CustodyEvent, { event: 'check-answered' }>, 'event' | 'case' | 'said'>;

/** What a case is called and on what authority it is worked on: these words are on the first pages. */
export const detailNames = [
  ...(['title', 'reference', 'authority', 'period', 'producer', 'marking'] as const),
] as const;
export type DetailName = (typeof detailNames)[number];
type Named = Pick<Details, Exclude<DetailName, 'marking'>> & {
  readonly marking?: string | undefined;
};

/** The line of custody that says what a case is called now. */
export const detailedLine = (
  id: string,
  of: Named & Pick<Details, 'signed' | 'stood'>,
): CustodyEvent => {
  const { title, reference, authority, period, producer, marking, signed, stood } = of;
  return {
    ...({ event: 'case-detailed', case: id, title, reference, authority } as const),
    ...{ period: period && { from: period.from, to: period.to }, producer, signed },
    ...(marking === undefined ? {} : { marking }),
    ...(stood ? { stood } : {}),
  };
};

/** The line of custody of an answer to a check. */
export const answeredLine = (
  id: string,
  { check, found, reason, signed, stood }: Given & { readonly reason: string },
): CustodyEvent => ({
  ...({ event: 'check-answered', case: id, check, found, said: sha256Of(reason), signed } as const),
  ...(stood ? { stood } : {}),
});

/** What the log says last of a case. */
export interface SaidOfCase {
  readonly details: Line<'case-detailed'> | undefined;
  /** By check; undefined where the answer was withdrawn. */
  readonly answers: ReadonlyMap<string, Line<'check-answered'> | undefined>;
}

export const eventsOfCase = ['case-detailed', 'check-answered', 'answer-withdrawn'] as const;

/** @param lines in the order of the log */
export async function saidOfCase(
  lines: Iterable<CustodyLine> | AsyncIterable<CustodyLine>,
  id: string,
): Promise<SaidOfCase> {
  let details: SaidOfCase['details'];
  const answers = new Map<string, Line<'check-answered'> | undefined>();
  for await (const line of lines) {
    if (!('case' in line) || line.case !== id) continue;
    if (line.event === 'case-detailed') details = line;
    if (line.event === 'check-answered') answers.set(line.check, line);
    if (line.event === 'answer-withdrawn') answers.set(line.check, undefined);
  }
  return { details, answers };
}

const shown = (value: Named[DetailName]): string =>
  value == null || typeof value === 'string'
    ? `“${value ?? ''}”`
    : `“${value.from ?? ''} to ${value.to ?? ''}”`;

/** Where a case is called otherwise than its line of custody says. */
export function* wrongDetails(of: Named, line: SaidOfCase['details']): Generator<string> {
  if (!line) {
    yield 'no line tells what the case is called and on what authority it is worked on';
    return;
  }
  // Of a case of an earlier build no line says how far it may be told.
  for (const name of detailNames)
    if (
      shown(of[name]) !== shown(line[name]) &&
      !(name === 'marking' && line.marking === undefined)
    )
      yield `the ${name} of the case is ${shown(of[name])}, and line ${line.n} has ${shown(line[name])}`;
}

type Answer = NonNullable<NonNullable<Snapshot['case']>['checks'][number]['answer']>;

/** Whether an answer is the one of its line. @param near whether two times can be of one act */
export const isAnswerOf = (
  line: Line<'check-answered'>,
  { reason, author, account, at }: Answer,
  near: (one: string, other: string) => boolean,
): boolean =>
  line.said === sha256Of(reason) &&
  line.signed === author &&
  (line.stood?.account ?? line.by) === account &&
  near(line.stood?.at ?? line.at, at);
