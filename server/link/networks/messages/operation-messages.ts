import { count } from '../../../core/count.ts';
import { isContent, parseEntityId } from '../../../core/model/index.ts';
import type { AssociationConcern } from '../../resolve/index.ts';
import type {
  HeldAssociation,
  HeldCutPoint,
  HeldDoubt,
  HeldOperationLink,
} from '../operations/held.ts';
import { networkCutPointSentence } from './cut-point-messages.ts';
import { capital, listed, type NameOf, digits as n, nameOf, textOf } from './message.ts';

/** A probability, rounded down as on the page: never "1.00" of what is not certain. */
export const shareOf = (probability: number): string =>
  probability === 1 ? '1' : (Math.floor(probability * 100 + 1e-9) / 100).toFixed(2);

interface Sized {
  readonly networks: number;
  readonly alone: number;
  readonly ads: number;
  readonly probability: number;
}

/** "Seems to be under one control: 12 networks and 3 single ads, 214 ads. The least probable association …" */
export function operationSentence({ networks, alone, ads, probability }: Sized): string {
  const who = [
    ...(networks > 0 ? [count(networks, 'network', 'networks')] : []),
    ...(alone > 0 ? [count(alone, 'single ad', 'single ads')] : []),
  ];
  const all = networks > 0 ? `, ${count(ads, 'ad', 'ads')} in all` : '';
  return `Seems to be under one control: ${listed(who)}${all}. ${probabilitySentence(probability)}`;
}

const probabilitySentence = (probability: number): string =>
  probability === 1
    ? 'Each association that holds it together is as good as certain, or an analyst said that it is.'
    : `The least probable association that holds it together has a match probability of ${shareOf(probability)}.`;

/** How many networks and single ads there are in an operation. */
type Members = Pick<Sized, 'networks' | 'alone'>;
const anyMembers: Members = { networks: 1, alone: 1 };

function who(members: number, { networks, alone }: Members): string {
  const of = members === 1 ? 'One of its' : `${n(members)} of its`;
  if (alone === 0) return `${of} networks`;
  if (networks === 0) return `${of} single ads`;
  return `${of} networks ${members === 1 ? 'or' : 'and'} single ads`;
}

/**
 * "14 of its networks and single ads hold phone +7…, in 60 ads; 8 others outside hold it too, in 9 ads."
 * @param operation of which it may be of networks or of single ads alone; without it both are named
 */
export function linkSentence(
  { identifier, nodes, ads, nodesOutside, adsOutside }: HeldOperationLink,
  name: NameOf = nameOf,
  operation: Members = anyMembers,
): string {
  const inside = `${who(nodes, operation)} ${nodes === 1 ? 'holds' : 'hold'} ${name(identifier)}, in ${count(ads, 'ad', 'ads')}`;
  return nodesOutside === 0
    ? `${inside}; nobody else does.`
    : `${inside}; ${count(nodesOutside, 'other outside holds', 'others outside hold')} it too, in ${count(adsOutside, 'ad', 'ads')}.`;
}

const mostItems = 3;

/** "Network 1/3 and network 1/8 share phone +7… and email …. That both are under one control …" */
export function associationSentence(
  { a, b, items, probability, judgements }: HeldAssociation,
  name: NameOf = nameOf,
): string {
  const names = items.slice(0, mostItems).map(({ identifier }) => name(identifier));
  const more = items.length - names.length;
  const shared = listed(more > 0 ? [...names, `${n(more)} more`] : names);
  const both = `${name(a)} and ${name(b)}`;
  const what = items.length > 0 ? `${both} share ${shared}` : `${both} share nothing that is known`;
  const sure =
    judgements.length > 0
      ? 'An analyst said that they are together.'
      : `That both are under one control has a match probability of ${shareOf(probability)}.`;
  return `${capital(what)}. ${sure}`;
}

export const concernSentences: Readonly<Record<AssociationConcern, string>> = {
  'content-alone':
    'They share pictures or templates and no contact, and each has contacts of its own: content can be copied.',
  'shared-widely': 'Twenty networks and single ads or more hold each thing that they share.',
  hub: 'Every contact that they share is a hub in this run.',
  elsewhere:
    'No ad of the smaller one names a place of the larger one; or, where no place is known, none is on its platforms.',
  'few-ads': 'What they share stands in less than a fifth of the ads of either.',
};

/** "Without phone +7… it falls into 2 parts of 31 and 12 ads." */
export const cutPointSentence = (point: HeldCutPoint, name: NameOf = nameOf): string =>
  textOf(networkCutPointSentence(point, name));

/** What speaks against one control, with its numbers. */
export function doubtSentence(
  { kind, identifier, nodes }: HeldDoubt,
  name: NameOf = nameOf,
): string {
  const id = identifier ?? '';
  const about = parseEntityId(id)?.kind;
  const perhaps =
    about && isContent(about)
      ? 'a stock picture, or words that many use'
      : 'an agency’s switchboard, or another shared contact';
  switch (kind) {
    case 'strangers':
      return `${n(nodes)} networks and single ads outside hold ${name(id)}, which links this one, and are no part of it: it may be ${perhaps}.`;
    case 'one-item':
      return `Little or nothing but ${name(id)} links it: everything else that is shared adds less than a tenth.`;
    case 'content-alone':
      return `Pictures or templates alone link ${n(nodes)} of its networks and single ads: content can be copied.`;
    case 'hub':
      return `The run takes ${name(id)}, which links most of it, for a hub: strangers may share it.`;
  }
}
