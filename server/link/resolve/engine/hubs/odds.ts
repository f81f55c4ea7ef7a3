import { rhoOf } from '../ground/ground.ts';
import { type View, widthOf } from '../groups/group-view.ts';
import type { Items } from '../items/items.ts';
import { judgedOwn } from '../judged/judgements.ts';

/** Below so few other holders the prior does not rise: two that share something may still be strangers. */
const leastOthers = 0.5;

/** Log-odds that an item is one owner's, from how many groups hold it alone. */
export function priorOf(view: View, items: Items, item: number): number {
  const others = Math.max(widthOf(view, item) - 1, leastOthers);
  return -Math.log((rhoOf[items.kind[item] as number] as number) * others);
}

export const probabilityOf = (logOdds: number): number => 1 / (1 + Math.exp(-logOdds));
export const logOddsOf = (probability: number): number => Math.log(probability / (1 - probability));

const surest = 0.01;
/** A person's word that an identifier is one owner's outweighs what speaks against it. */
const judgedNats = 9;

export const nats = (probability: number): number =>
  probability >= judgedOwn ? judgedNats : -Math.log(Math.max(1 - probability, surest));

/** Of what a group holds by unsure observations alone; an observation of 0.87 is as good as sure, one of 0.2 is not. */
export const certainty = (held: number): number => (held >= 1 ? 1 : 1 - (1 - held) ** 3);

/** How many users of an item stand where: in its largest component, outside it, or linked to nobody by anything else. */
export interface Standings {
  /** Whether the item is a contact. Else nobody is `reached`. */
  readonly contact: boolean;
  readonly inside: number;
  /** In the component, and linked by a contact or able to be reached by another. */
  readonly reached: number;
  readonly outside: number;
  readonly bare: number;
}

/** Chances of something where an item is one owner's, and where it is not. */
interface Chances {
  readonly own: number;
  readonly hub: number;
}

/** That a group is linked to the component by something else. */
const coverage = { contact: { own: 0.8, hub: 0.3 }, content: { own: 0.5, hub: 0.1 } };
/** Groups of one seller are not independent of one another: each counts half, and all together so much. */
const dependence = 0.5;
export const mostEvidence = 12;
/**
 * A contact of so many users of whom significantly fewer than this share are one component is a hub, whatever its prior:
 * a switchboard whose largest user places most of its ads has a large component too.
 */
export const vetoFrom = 20;
const vetoShare = 0.9;
const vetoSigmas = 2;

/** What users say for one owner, and against one, where one of them says one. */
const votesOf = ({ contact, inside, outside, bare }: Standings) => ({
  said: inside + (contact && inside >= outside ? bare : 0),
  against: outside,
});

/** Log-odds that an item is one owner's, from so many groups that speak for it and against it. */
export function weigh({ own, hub }: Chances, said: number, against: number, most: number): number {
  const odds =
    dependence * (said * Math.log(own / hub) + against * Math.log((1 - own) / (1 - hub)));
  return Math.max(-most, Math.min(most, odds));
}

/** Log-odds from how the users of an item stand, capped. */
export function oddsOf(standings: Standings): number {
  const { said, against } = votesOf(standings);
  const chances = standings.contact ? coverage.contact : coverage.content;
  return weigh(chances, said, against, mostEvidence);
}

/** Whether the users of a contact, or those of them who can be reached by another one, are significantly no component. */
export function isLoose(standings: Standings): boolean {
  if (!standings.contact) return false;
  const { said, against } = votesOf(standings);
  const { reached, outside } = standings;
  return isNoComponent(said, said + against) || isNoComponent(reached, reached + outside);
}

/** Whether these are many, and significantly fewer than one owner's would be are in the component. */
const isNoComponent = (inside: number, all: number): boolean =>
  all >= vetoFrom &&
  inside < vetoShare * all - vetoSigmas * Math.sqrt(vetoShare * (1 - vetoShare) * all);

/** Groups thought of as standing outside beside those that do: a share of few groups says little. */
const unseen = 2;
/**
 * Log-odds that a contact which is called a hub is one owner's, by the share of the other groups that have to do with
 * one: a line through what was counted of 306 such contacts (docs/explanation/what-was-measured.md).
 */
const byShare = { constant: -3.9, slope: 11.3 } as const;

/** 0..1: that a contact which is called a hub is one owner's, from the groups that hold anything else. */
export const ownedThough = (testable: number, linked: number): number =>
  probabilityOf(
    byShare.constant +
      (byShare.slope * Math.max(0, linked - 1)) / (Math.max(1, testable) - 1 + unseen),
  );
