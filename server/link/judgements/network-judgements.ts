import { randomUUID } from 'node:crypto';
import { operator } from '../../core/evidence/index.ts';
import { canBeHub, type KindName, kindNames, kinds } from '../../core/model/index.ts';
import type { EntityView } from '../../read/recorded/index.ts';
import {
  type AnswerKind,
  answerOf,
  type LinkJudgementKind,
  type NetworkJudgement,
  type NetworkSubject,
  namedIn,
  type QuestionAnswer,
  type Signature,
  signed,
  subjectSides,
} from './judgement.ts';
import { JudgementError } from './judgement-errors.ts';
import { networkJudgements, record } from './judgement-records.ts';
import type { Modules } from './mirror.ts';

export interface Signing {
  readonly reason: string;
  readonly initials: string;
}

/** What can be judged to belong together or not, and what can be judged shared. */
const tying: readonly KindName[] = kindNames.filter(canBeHub);
const standing: Readonly<Record<LinkJudgementKind, readonly KindName[]>> = {
  together: ['ad', ...tying],
  apart: ['ad', ...tying],
  shared: tying,
  exclusive: tying,
};

type Kind = (NetworkJudgement | QuestionAnswer)['kind'];

const opposite: Readonly<Partial<Record<Kind, LinkJudgementKind>>> = {
  together: 'apart',
  apart: 'together',
  shared: 'exclusive',
  exclusive: 'shared',
};

/**
 * Checks what is to be judged: that it is there, and can be.
 * @throws JudgementError `no-such-entity`, `not-judgeable`
 */
export async function checkNetworkJudgement(
  { graph }: Pick<Modules, 'graph'>,
  kind: LinkJudgementKind,
  entities: readonly string[],
): Promise<void> {
  const wanted = kind === 'together' || kind === 'apart' ? 2 : 1;
  if (entities.length !== wanted || new Set(entities).size !== wanted)
    throw new JudgementError(
      'not-judgeable',
      wanted === 2
        ? `“${kind}” is about two different things.`
        : `“${kind}” is about one identifier.`,
      wanted === 2
        ? 'Name two ads, identifiers or networks.'
        : 'Name one identifier, picture or template.',
    );
  const { loadEntities } = await import('../../read/recorded/index.ts');
  const found = await loadEntities(graph, entities);
  for (const id of entities) checkEntity(kind, id, found.get(id));
}

function checkEntity(kind: LinkJudgementKind, id: string, entity: EntityView | undefined): void {
  if (!entity)
    throw new JudgementError(
      'no-such-entity',
      `There is no ${id} in this graph.`,
      'Check the id: kind:key, such as phone:+77000000001.',
    );
  if (!standing[kind].includes(entity.kind))
    throw new JudgementError(
      'not-judgeable',
      `${kinds[entity.kind].plural} cannot be judged “${kind}”.`,
      `Name one of these: ${standing[kind].map((one) => kinds[one].title.toLowerCase()).join(', ')}.`,
    );
}

/**
 * Records what an analyst says of links or of a network.
 * @throws JudgementError `reason`, `author`, `already-judged`; `contradicts` where the opposite stands of the
 *   same things, or the same person has answered otherwise: both are named, and a person has to withdraw one
 */
export async function judge<K extends Kind>(
  modules: Modules,
  kind: K,
  subject: NetworkSubject,
  signing: Signing,
  now: Date,
): Promise<K extends AnswerKind ? QuestionAnswer : NetworkJudgement> {
  const signature: Signature = signed(signing, operator(), now);
  const ordered = { ...subject, entities: [...subject.entities].sort() };
  const judgement = {
    id: randomUUID(),
    kind,
    subject: ordered,
    ...signature,
  } as K extends AnswerKind ? QuestionAnswer : NetworkJudgement;
  await record(modules.store, [judgement], async (db) => {
    const all = await networkJudgements({ db }, namedIn(ordered));
    const others = all.filter(({ id, withdrawn }) => !withdrawn && id !== judgement.id);
    const against = others.find((one) => isAgainst(one, judgement));
    if (against) throw contradicted(judgement, against);
    const signed = { signed: signature.author, reason: signature.reason };
    const about = namedIn(ordered);
    const judged = { event: 'judged', judgement: judgement.id, kind, about, ...signed } as const;
    await modules.evidence.appendCustody(judged, db);
  });
  return judgement;
}

const contradicted = (judgement: NetworkJudgement | QuestionAnswer, against: NetworkJudgement) =>
  new JudgementError(
    'contradicts',
    `${against.author} ${answerOf(judgement) && answerOf(against) ? 'answered otherwise' : 'judged the opposite'} on ${against.at.slice(0, 10)}: “${against.reason}” (${against.id}).`,
    'Withdraw that judgement first, with your reason.',
  );

/** Whether one stands against another: the opposite of the same things, or another answer of the same person. */
function isAgainst(one: NetworkJudgement, other: NetworkJudgement | QuestionAnswer): boolean {
  const [said, saying] = [answerOf(one), answerOf(other)];
  if (said && saying && said.network === saying.network && one.author === other.author)
    return said.members === saying.members && said.answer !== saying.answer;
  return one.kind === opposite[other.kind] && isOfSame(one.subject, other.subject);
}

/** Whether two judgements are about the same things: each side of the one has something of a side of the other. */
function isOfSame(one: NetworkSubject, other: NetworkSubject): boolean {
  const [a = [], b = a] = subjectSides(one);
  const [c = [], d = c] = subjectSides(other);
  const meet = (left: readonly string[], right: readonly string[]) =>
    left.some((id) => right.includes(id));
  return (meet(a, c) && meet(b, d)) || (meet(a, d) && meet(b, c));
}
