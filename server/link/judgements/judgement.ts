import canonicalize from 'canonicalize';
import { z } from 'zod';
import { JudgementError } from './judgement-errors.ts';

/** What an analyst can say of what belongs together; resolution obeys it. */
export const linkJudgementKinds = ['together', 'apart', 'shared', 'exclusive'] as const;
export type LinkJudgementKind = (typeof linkJudgementKinds)[number];

/** What an analyst can say of a network as a run found it. */
export const reviewKinds = ['confirmed', 'rejected'] as const;
export type ReviewKind = (typeof reviewKinds)[number];

/**
 * What an analyst can answer to a question that the program asks and that changes no network. unsure: it cannot be told.
 * right: it is as the run has it.
 */
export const answerKinds = ['unsure', 'right'] as const;
export type AnswerKind = (typeof answerKinds)[number];

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
  /** The account that was signed in, else that of the operating system. */
  readonly account: string;
  readonly at: string;
  readonly reason: string;
}

/** An analyst's word on one observation; withdrawn, never deleted. */
export interface ObservationJudgement extends Signature {
  readonly id: string;
  readonly kind: 'wrong-observation';
  readonly subject: ObservationSubject;
  readonly withdrawn?: Signature;
}

/**
 * What a judgement of links or of a network is about. `together`, `apart`: two ads or identifiers, in the order
 * of their ids; an identifier stands for all ads that hold it. `shared`, `exclusive`: one identifier.
 * `confirmed`, `rejected`: one network, as it was.
 */
export const networkSubject = z.strictObject({
  entities: z.array(z.string().min(3)).min(1).max(2),
  /** Of an answer: which question was asked, and how many ads it concerned. */
  asked: z.strictObject({ kind: z.string(), ads: z.number().int() }).optional(),
  /** What was named, where it was networks. */
  networks: z.array(z.string()).optional(),
  /**
   * Where networks were named: of each of the two, its ads as they were, because networks pass and ads stay; of what
   * is no network, its id. `entities` are the first of each.
   */
  sides: z
    .array(z.array(z.string().min(3)).min(1))
    .length(2)
    .optional(),
  /** Of a review: the run, and the SHA-256 of the ads that the network had in it. A split has the latter too. */
  run: z.number().int().optional(),
  members: z.string().optional(),
  /**
   * Of an `apart` that splits a network at a cut point: every ad of the one side is apart from every ad of the other.
   * `entities` are the first ad of each.
   */
  split: z
    .strictObject({
      network: z.string(),
      at: z.string(),
      sides: z.array(z.array(z.string().startsWith('ad:')).min(1)).length(2),
    })
    .optional(),
});
export type NetworkSubject = Readonly<z.infer<typeof networkSubject>>;

/** An analyst's word on what belongs together; withdrawn, never deleted. */
export interface NetworkJudgement extends Signature {
  readonly id: string;
  readonly kind: LinkJudgementKind | ReviewKind;
  readonly subject: NetworkSubject;
  readonly withdrawn?: Signature;
}

/** An analyst's answer to a question that the program asked, which changes nothing; withdrawn, never deleted. */
export interface QuestionAnswer extends Signature {
  readonly id: string;
  readonly kind: AnswerKind;
  readonly subject: NetworkSubject;
  readonly withdrawn?: Signature;
}

export type Judgement = ObservationJudgement | NetworkJudgement | QuestionAnswer;

export const isOfObservation = (judgement: Judgement): judgement is ObservationJudgement =>
  judgement.kind === 'wrong-observation';

/** Whether a judgement answers if a network is one: no run follows it, and only its author takes it back. */
export const isReview = ({ kind }: Pick<Judgement, 'kind'>): boolean =>
  reviewKinds.some((one) => one === kind);

/** Whether a judgement changes nothing that a run finds: an answer of either sort. */
export const bindsNothing = (judgement: Pick<Judgement, 'kind'>): boolean =>
  isReview(judgement) || answerKinds.some((one) => one === judgement.kind);

/** What a judgement answers to the question whether a network, with the ads that it had, is one; undefined: nothing. */
export function answerOf({
  kind,
  subject: { entities, split, members },
}: Pick<NetworkJudgement | QuestionAnswer, 'kind' | 'subject'>):
  | { readonly network: string; readonly members: string; readonly answer: string }
  | undefined {
  if (members === undefined) return undefined;
  const network = split?.network ?? entities[0] ?? '';
  return { network, members, answer: split ? `split ${split.at}` : kind };
}

/** Of what only one judgement of a kind stands at a time; of answers, one of each person. */
export function subjectKey(
  judgement: Pick<NetworkJudgement | QuestionAnswer, 'kind' | 'subject' | 'author'>,
): string {
  const { entities, sides, split, members, asked } = judgement.subject;
  const about = split ? [split.at, ...split.sides] : (sides ?? entities);
  const signed = answerOf(judgement) ? [split ? '' : members, judgement.author] : [];
  return canonicalize([...about, ...signed, ...(asked ? [asked.kind, asked.ads] : [])]) ?? '';
}

/** The things that it links, sets apart or is about otherwise: one or two, each one id or all ads of a side. */
export const subjectSides = ({
  entities,
  sides,
  split,
}: NetworkSubject): readonly (readonly string[])[] =>
  split?.sides ?? sides ?? entities.map((one) => [one]);

/** All entities that a judgement is about, each once. */
export const concerned = (judgement: Judgement): string[] =>
  isOfObservation(judgement)
    ? [judgement.subject.ad, judgement.subject.entity]
    : namedIn(judgement.subject);

/** All ids that it names, each once. */
export const namedIn = ({ entities, networks = [], sides, split }: NetworkSubject): string[] => [
  ...new Set([
    ...[...entities, ...networks, ...(sides?.flat() ?? [])],
    ...(split ? [split.network, split.at, ...split.sides.flat()] : []),
  ]),
];

/**
 * What a judgement of an observation covers: the same words, read as the same thing, in the same field of
 * the same ad. Not the offsets, the capture or the version: the ad captured again with a line more,
 * or read by a newer rule, repeats the mistake and must not bring the link back.
 */
export function observationKey({
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
        ? 'A reason is needed.'
        : `The reason has ${words.length.toLocaleString('en')} characters; ${longestReason.toLocaleString('en')} are the most.`,
      'Say in a few words what shows it.',
      { field: 'reason' },
    );
  return { author: authorOf(initials), account, at: now.toISOString(), reason: words };
}

/**
 * Initials as they are written down: “a. b.” is AB.
 * @throws JudgementError `author`
 */
export function authorOf(initials: string): string {
  const author = initials.normalize('NFC').replace(/[\s.]/g, '').toLocaleUpperCase('en');
  if (!/^\p{L}{1,4}$/u.test(author))
    throw new JudgementError(
      'author',
      `“${initials.slice(0, 20)}” signs nothing.`,
      'Sign with your initials: one to four letters, such as AB.',
      { field: 'initials' },
    );
  return author;
}
