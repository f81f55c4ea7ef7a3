import canonicalize from 'canonicalize';
import { z } from 'zod';
import { JudgementError } from './errors.ts';

/** What an analyst can say. The first is recorded now; resolution will obey the others. */
export const judgementKinds = [
  'wrong-observation',
  'together',
  'apart',
  'generic',
  'not-generic',
] as const;

/** One observation: an identifier, read at one place of one capture of one ad, by one method. */
export const observationSubject = z.strictObject({
  ad: z.string().startsWith('ad:'),
  entity: z.string().min(3),
  capture: z.string().startsWith('capture:'),
  field: z.enum(['title', 'text', 'structured', 'image']),
  raw: z.string(),
  /** UTF-16 offsets of `raw` in the field. */
  start: z.number().int().nonnegative(),
  end: z.number().int().nonnegative(),
  method: z.string(),
  version: z.string(),
});
export type ObservationSubject = Readonly<z.infer<typeof observationSubject>>;

/** Who signed, when, and why. */
export interface Signature {
  /** Initials, as signed. */
  readonly author: string;
  /** The account of the operating system that was at work. */
  readonly account: string;
  readonly at: string;
  readonly reason: string;
}

/** An analyst's word on one observation; withdrawn, never deleted. */
export interface Judgement extends Signature {
  readonly id: string;
  readonly kind: 'wrong-observation';
  readonly subject: ObservationSubject;
  readonly withdrawn?: Signature;
}

/**
 * What a judgement of a reading covers: the same words, read as the same thing, in the same field of
 * the same ad. Not the offsets, the capture or the version: the ad captured again with a line more,
 * or read by a newer rule, repeats the mistake and must not bring the link back.
 */
export function readingKey({
  ad,
  entity,
  field,
  raw,
}: Pick<ObservationSubject, 'ad' | 'entity' | 'raw'> & { readonly field: string }): string {
  return canonicalize([ad, entity, field, raw.toWellFormed()]) ?? '';
}

const longestReason = 2000;

/** @throws JudgementError `reason`, `author` */
export function signed(
  { reason, initials }: { readonly reason: string; readonly initials: string },
  account: string,
  now: Date,
): Signature {
  const words = reason.trim();
  if (words === '' || words.length > longestReason)
    throw new JudgementError(
      'reason',
      words === ''
        ? 'A judgement needs a reason.'
        : `The reason has ${words.length.toLocaleString('en')} characters; ${longestReason.toLocaleString('en')} are the most.`,
      'Say in a few words what shows it.',
      'reason',
    );
  const author = initials.normalize('NFC').replace(/[\s.]/g, '').toLocaleUpperCase('en');
  if (!/^\p{L}{1,4}$/u.test(author))
    throw new JudgementError(
      'author',
      `“${initials.slice(0, 20)}” signs nothing.`,
      'Sign with your initials: one to four letters, such as AB.',
      'initials',
    );
  return { author, account, at: now.toISOString(), reason: words };
}
