import { codedError } from '../../core/errors.ts';
import type { Became } from './kept/became.ts';

/** A run or a question about one that could not be. `message` says what happened, `remedy` what to do. */
export class NetworkError extends codedError('NetworkError', {
  busy: 'UNAVAILABLE',
  'no-run': 'NOT_FOUND',
  'no-such-run': 'NOT_FOUND',
  'not-kept': 'NOT_FOUND',
  'nothing-before': 'NOT_FOUND',
  'no-such-network': 'NOT_FOUND',
  'no-such-cut-point': 'NOT_FOUND',
  'no-such-operation': 'NOT_FOUND',
  'no-such-level': 'NOT_FOUND',
  'not-active': 'BAD_INPUT',
  changed: 'CONFLICT',
  'no-memory': 'UNAVAILABLE',
  failed: 'UNAVAILABLE',
}) {}

export const noRun = () =>
  new NetworkError('no-run', 'The graph has not been resolved yet.', 'Resolve it first.');

export const noSuchRun = (n: number) =>
  new NetworkError(
    'no-such-run',
    `There is no finished run ${n}.`,
    'Choose one of the list of runs.',
  );

function whereNow({ run, ads, networks: [first, ...more] }: Became): string {
  const had = `Run ${run} has it, with ${ads} ads`;
  if (!first) return `${had}: none of these is in a network now.`;
  if (first.ads === ads) return `${had}: all are in ${first.id} now.`;
  const others = more.map((one) => `, ${one.ads} in ${one.id}`).join('');
  return `${had}: ${first.ads} of these are in ${first.id} now${others}.`;
}

/** @param became where its ads are now, if another run has it */
export const noSuchNetwork = (id: string, run: number, became?: Became) =>
  new NetworkError(
    'no-such-network',
    `There is no ${id} in run ${run}.${became ? ` ${whereNow(became)}` : ''}`,
    'Choose one of the list of networks.',
  );

export const notKept = (n: number) =>
  new NetworkError(
    'not-kept',
    `What run ${n} found is no longer kept.`,
    'Choose a newer run, or find networks again: captures and judgements give it again.',
  );

export const noSuchOperation = (id: string, run: number) =>
  new NetworkError(
    'no-such-operation',
    `There is no ${id} in run ${run}.`,
    'Choose one of the list of operations.',
  );

export const noSuchLevel = (level: number, levels: number) =>
  new NetworkError(
    'no-such-level',
    `There is no level ${level}.`,
    `Give one from 1, the surest, to ${levels}.`,
  );

export const kindsOfActiveRun = (run: number) =>
  new NetworkError(
    'not-active',
    `Which networks of run ${run} hold a kind of identifier is not known: another run is active.`,
    'Leave kinds out, or ask for the active run.',
  );
