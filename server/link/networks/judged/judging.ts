import { isNetworkId } from '../../../core/model/index.ts';
import type { Store } from '../../../core/store/index.ts';
import {
  answerOf,
  isOfObservation,
  type Judgement,
  JudgementError,
  type LinkJudgementKind,
  type NetworkJudgement,
  type ReviewKind,
  type Signing,
} from '../../judgements/index.ts';
import { contentsOf, networkRow } from '../kept/kept-networks.ts';
import { membersOf } from '../kept/members.ts';
import { NetworkError } from '../network-errors.ts';
import { isSplit, type SplitJudgement } from './followed-splits.ts';
import { type Modules, markJudgedHubs } from './hub-flags.ts';
import { tellStatus } from './review.ts';
import { cutPointAt, partingAt } from './splitting.ts';

/** What is judged: what two things, or one, are. Every run obeys it. */
export interface Judged {
  readonly kind: LinkJudgementKind;
  readonly about: readonly string[];
}

/**
 * What is answered to the question whether a network is one: about a network that was seen in a run (the active one
 * where none is given), or about one that another person split, also when a run has followed that.
 */
export type Answer =
  | {
      readonly answer: ReviewKind;
      readonly network: string;
      readonly run?: number | null | undefined;
    }
  | {
      readonly answer: 'split';
      readonly network: string;
      readonly cutPoint: string;
      readonly run?: number | null | undefined;
    }
  | { readonly answer: 'agreed' | 'objected'; readonly judgement: string };

/**
 * Records what belongs together, what does not, or whether an identifier is shared. A network that is named is meant
 * with all the ads that it has now: networks pass, ads stay, and an ad alone would be taken out of what holds it. Two networks that are together are one operation, and stay two networks; two that are
 * apart are neither one network nor one operation. An ad apart from its own network is apart from all others in it.
 * What is judged shared is a hub at once; all else waits for the next run, which obeys.
 * @throws JudgementError, NetworkError `no-such-network`
 */
export async function judge(
  modules: Modules,
  said: Judged,
  signing: Signing,
): Promise<NetworkJudgement> {
  const subject = await subjectSaid(modules, said);
  return followedUp(
    modules,
    await modules.judgements.addNetworkJudgement(said.kind, subject, signing),
  );
}

/** What a judgement or a split is about, as it would be recorded now. */
export async function subjectSaid(
  modules: Modules,
  said: Judged | Extract<Answer, { readonly answer: 'split' }>,
): Promise<NetworkJudgement['subject']> {
  if ('answer' in said) return splitSubject(modules, said);
  const { kind, about } = said;
  const all = await Promise.all(about.map((id) => sideOf(modules.store, id)));
  const sides = all.map((side) =>
    kind === 'apart' && side.length > 1 ? side.filter((ad) => !about.includes(ad)) : side,
  );
  sides.sort(([a = ''], [b = '']) => (a < b ? -1 : 1));
  const entities = sides.map(([first = '']) => first);
  const networks = about.filter(isNetworkId);
  return { entities, ...(networks.length > 0 ? { networks, sides } : {}) };
}

/**
 * Records one person's answer whether a network is one; two that agree decide. A split judges apart, as one judgement,
 * what keeps a network together at a cut point: the next run obeys it, whoever else has signed.
 * @throws JudgementError; NetworkError `no-run`, `no-such-run`, `not-kept`, `no-such-network`, `no-such-cutPoint`;
 *   `changed` where the network has other ads now than in the run in which it was seen
 */
export async function review(
  modules: Modules,
  said: Answer,
  signing: Signing,
): Promise<NetworkJudgement> {
  const { judgements } = modules;
  switch (said.answer) {
    case 'confirmed':
    case 'rejected': {
      const subject = await seenNow(modules, said);
      return followedUp(modules, await judgements.review(said.answer, subject, signing));
    }
    case 'split': {
      const subject = await splitSubject(modules, said);
      return followedUp(modules, await judgements.addNetworkJudgement('apart', subject, signing));
    }
    case 'agreed': {
      const { subject } = await splitThatStands(modules, said.judgement);
      return followedUp(modules, await judgements.addNetworkJudgement('apart', subject, signing));
    }
    case 'objected': {
      const subject = await asItWas(modules, await splitThatStands(modules, said.judgement));
      return followedUp(modules, await judgements.review('confirmed', subject, signing));
    }
  }
}

/** Takes a judgement or an answer back; both stay on record. @throws JudgementError */
export const withdraw = async (
  modules: Modules,
  id: string,
  signing: Signing,
): Promise<Judgement> => followedUp(modules, await modules.judgements.withdraw(id, signing));

/** Says in the graph what is so at once: which contacts are judged shared, and how a network stands. */
async function followedUp<T extends Judgement>(modules: Modules, judgement: T): Promise<T> {
  if (isOfObservation(judgement)) return judgement;
  const { kind } = judgement;
  if (kind === 'shared' || kind === 'exclusive') await markJudgedHubs(modules);
  const answered = answerOf(judgement);
  if (answered) await tellStatus(modules, answered.network);
  return judgement;
}

/** What an id stands for, in order: a network for its ads, all else for itself. */
async function sideOf({ db }: Store, id: string): Promise<string[]> {
  if (!isNetworkId(id)) return [id];
  const { run } = await networkRow(db, id);
  return (await membersOf(db, run, id)).sort();
}

/** A network of the active run, as it is now: refused where other ads were seen. */
async function seenNow(
  { store: { db } }: Modules,
  { network, run: seen }: { readonly network: string; readonly run?: number | null | undefined },
) {
  const { run, members } = await networkRow(db, network);
  const isOther =
    seen != null && seen !== run && (await networkRow(db, network, seen)).members !== members;
  if (isOther)
    throw new NetworkError(
      'changed',
      `${network} has other ads in run ${run} than in run ${seen}, in which you saw it.`,
      'Look at it as it is now, and answer then.',
    );
  return { entities: [network], run, members };
}

async function splitSubject(
  { store: { db } }: Modules,
  where: {
    readonly network: string;
    readonly cutPoint: string;
    readonly run?: number | null | undefined;
  },
) {
  const { run, id, members } = await networkRow(db, where.network, where.run ?? undefined);
  const content = (await contentsOf(db, run, [id])).get(id);
  const split = partingAt(id, cutPointAt({ run, id }, content, where.cutPoint));
  return { entities: split.sides.map(([first = '']) => first), split, members };
}

async function splitThatStands({ judgements }: Modules, id: string): Promise<SplitJudgement> {
  const found = (await judgements.aboutNetworks()).find((one) => one.id === id);
  if (found && isSplit(found) && !found.withdrawn) return found;
  throw new JudgementError(
    'not-found',
    `${id} is no split of a network that stands.`,
    'Look again to see how it stands.',
  );
}

/** The network that was split, and the last run that is kept in which it had these ads. */
async function asItWas({ store: { db } }: Modules, { subject }: SplitJudgement) {
  const { members = '', split } = subject;
  const row = await db
    .selectFrom('network')
    .select('run')
    .where('id', '=', split.network)
    .where('members', '=', members)
    .orderBy('run', 'desc')
    .executeTakeFirst();
  return { entities: [split.network], ...(row ? { run: row.run } : {}), members };
}
