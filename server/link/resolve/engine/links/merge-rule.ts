import type { Theft } from '../types.ts';
import type { Pair } from './links.ts';
import type { Shared } from './pairs.ts';
import { theftAt } from './theft.ts';

/** How often groups are merged by links, one look after another, before weak features are looked at. */
export const rounds = 12;
/** What a pair must reach: in the first round, in the last, and to be named among the near matches. In nats. */
export const strictest = 6;
export const mildest = 3;
export const least = 1;
/** Where more groups than this hold an item, pairs of them are not looked at; see `addWideLinks`. */
export const widest = 500;

/** The most that one kind of content counts, and template together with contacts in doubt. */
const mostContent = 2;
const mostCopied = 2.5;
/** One place within weeks; another place, where the smaller side can speak for itself and where it cannot. */
export const hereBonus = 1.2;
const elsewhereRival = 1.7;
const elsewhere = 0.3;
/** A contact of so many nats is enough by itself. */
export const strong = 3;

/** What is shared, weighed. */
export interface Weighed {
  readonly contact: number;
  readonly cluster: number;
  readonly template: number;
  /** All content together, and contacts in doubt. */
  readonly content: number;
  /** How many kinds of content are shared: pictures, templates, contacts that are in doubt. */
  readonly kinds: number;
}

function contentScore(sum: number, share: number): number {
  return 0.5 * Math.min(mostContent, sum) + 0.5 * Math.min(mostContent, share);
}

/** As much as `weigh` and a place can ever make of it. */
export const mostOf = (shared: Readonly<Shared>): number =>
  shared.contact +
  shared.doubtful +
  Math.min(mostContent, shared.cluster) +
  Math.min(mostContent, shared.template) +
  hereBonus;

/** The same of two that share pictures, templates or both, and no contact. */
export const mostWithout = (cluster: boolean, template: boolean): number =>
  (cluster ? mostContent : 0) + (template ? mostContent : 0) + hereBonus;

export function weigh(shared: Readonly<Shared>): Weighed {
  const cluster = contentScore(shared.cluster, shared.clusterShare);
  const template = contentScore(shared.template, shared.templateShare);
  const { contact, doubtful } = shared;
  const copied = Math.min(Math.max(mostCopied, template), doubtful + template);
  const kinds = one(cluster) + one(template) + one(doubtful);
  return { contact, cluster, template, content: cluster + copied, kinds };
}

const one = (sum: number): number => (sum > 0 ? 1 : 0);

/** Nats for one owner from place and time, and against one from a likely theft. */
export function placeScore(pair: Pair, theft: Theft): number {
  const { meeting, size, weighed, rival, copied } = pair;
  // Who is linked by a contact may be anywhere: operators move, and their lines stand in many cities.
  if (meeting < 0.5 && weighed.contact >= strong) return -elsewhere;
  if (meeting < 0.5) return -(rival ? elsewhereRival : elsewhere);
  const unknown = Number.isNaN(meeting);
  const thin = weighed.contact === 0 && weighed.kinds < 2 && size > 1;
  const here = unknown || thin ? 0 : hereBonus;
  if (!rival || !copied) return here;
  return Math.min(here, againstTheft(theftAt(pair, theft)));
}

/** Theft is what a merge must be safe from: it has to be six times less likely than not, not just less. */
const caution = Math.log(6);
const worst = 1.7;

const againstTheft = (theft: number): number =>
  Math.max(-worst, Math.log((1 - theft) / theft) - caution);

/** Against a rival that looks copied and that many other features speak for: only what is beyond that caution. */
export const beyondCaution = (theft: number): number =>
  Math.min(0, Math.log((1 - theft) / theft) + caution);
