import { isOfObservation, type Judgement, type NetworkSubject } from '../judgements/index.ts';
import type { HeldQuestion, NameOf } from '../networks/index.ts';

/** What an analyst said that bears on a question. */
export interface Bearing {
  readonly isFor: boolean;
  readonly author: string;
  readonly says: keyof typeof words;
  /** An identifier, or two networks. */
  readonly about: readonly string[];
}

const words = {
  exclusive: 'is one owner’s',
  shared: 'is shared by strangers',
  together: 'are under one control',
  apart: 'are not under one control',
} as const;

const isSaid = (kind: string): kind is keyof typeof words => kind in words;

/** The identifier that a question is about; none of one about two networks. */
export const identifierOf = ({ kind, about }: HeldQuestion): string =>
  (kind === 'reading' ? about[1] : about[0]) ?? '';

/**
 * The judgements that stand of what two networks share, where they are asked about; or of two networks that hold the
 * identifier that is asked about.
 */
export const bearing = (judgements: readonly Judgement[], question: HeldQuestion): Bearing[] =>
  judgements.flatMap((judgement) => {
    if (judgement.withdrawn || isOfObservation(judgement)) return [];
    const { kind, author, subject } = judgement;
    if (!isSaid(kind)) return [];
    const about = aboutOf(subject, kind, question);
    const isYes = kind === 'exclusive' || kind === 'together';
    return about
      ? [{ isFor: isYes !== (question.kind === 'reassigned'), author, says: kind, about }]
      : [];
  });

function aboutOf(
  { entities, networks = [] }: NetworkSubject,
  kind: keyof typeof words,
  { kind: asked, shared, holders }: HeldQuestion,
): readonly string[] | undefined {
  const isOfIdentifier = kind === 'exclusive' || kind === 'shared';
  if (asked === 'reading' || isOfIdentifier !== (asked === 'together')) return undefined;
  const among = isOfIdentifier
    ? shared.map(({ identifier }) => identifier)
    : holders.map(({ id }) => id);
  const about = isOfIdentifier ? entities : networks;
  return about.length > 0 && about.every((id) => among.includes(id)) ? about : undefined;
}

/** "AB said that phone +7… is one owner’s." */
export const saidSentence = ({ author, says, about }: Bearing, name: NameOf): string =>
  `${author} said that ${about.map(name).join(' and ')} ${words[says]}.`;

/** By these judgements: whether two networks share nothing of which nobody has said whose it is. The next run says the rest. */
export function settledBy(judgements: readonly Judgement[]): (question: HeldQuestion) => boolean {
  const said = new Set(
    judgements.flatMap((one) =>
      !one.withdrawn && (one.kind === 'exclusive' || one.kind === 'shared')
        ? one.subject.entities
        : [],
    ),
  );
  return ({ kind, shared }) =>
    kind === 'together' &&
    shared.length > 0 &&
    shared.every(({ identifier }) => said.has(identifier));
}
