import type { SnapshotOperations } from '../../cases/index.ts';
import { count } from '../../count.ts';
import { isNetworkId } from '../../model/index.ts';
import { linkSentence, type NameOf, nameOf } from '../../networks/index.ts';
import {
  bare,
  type CaseFacts,
  listed,
  networkName,
  plain,
  type Statement,
  strong,
} from './facts.ts';
import { partName } from './parts.ts';

export type CaseOperation = SnapshotOperations['found'][number];
export type CaseAssociation = CaseOperation['tree'][number];

/** A part of the summary of its own, with a bookmark. */
export interface OperationSection {
  readonly key: string;
  readonly title: string;
  readonly statements: readonly Statement[];
}

const MEMBERS_LISTED = 12;
const SHARED_LISTED = 10;
/** More than this tell a reader little that the table does not; the least probable is always among them. */
const ASSOCIATIONS_LISTED = 20;
const ITEMS_LISTED = 3;

/** Each operation in scope: of which networks, because of what, and how sure. */
export function operationSections(facts: CaseFacts): OperationSection[] {
  const { resolution } = facts.snapshot;
  const { found = [], ...levels } = resolution?.operations ?? {};
  return found.map((operation) => ({
    key: operation.id.replace(':', '-'),
    title: `Operation ${operation.id.replace(/^operation:/, '')}`,
    statements: [
      whatItIs(facts, operation),
      howSure(facts, operation, levels),
      ...linksOf(facts, operation),
      ...associationsOf(facts, operation),
    ],
  }));
}

/** How many levels the run has, and which is the usual one. */
type Levels = Pick<Partial<SnapshotOperations>, 'levels' | 'usualLevel'>;

export const operationName = (id: string): string => id.replace(/^operation:/, 'operation ');

/** How the document calls an item, a network or an ad; what a snapshot does not name is not in scope. */
export const nameIn =
  (facts: CaseFacts): NameOf =>
  (id) => {
    if (id === '') return 'an item that is not in scope';
    if (isNetworkId(id)) return networkName(id);
    if (id.startsWith('ad:')) return `advertisement ${facts.caption(id).replace(/^(ad:|Ad )/, '')}`;
    if (!facts.isInScope(id)) return nameOf(id);
    const [title, caption] = [facts.title(id), facts.caption(id)];
    return caption.toLowerCase().startsWith(title) ? caption : `${title} ${caption}`;
  };

/** Two digits, and never 1 of what is not certain. */
export const probabilityOf = (probability: number): string =>
  probability === 1 ? '1' : Math.min(0.99, probability).toFixed(2);

const members = (networks: number, alone: number): string =>
  listed([
    ...(networks > 0 ? [count(networks, 'network', 'networks')] : []),
    ...(alone > 0 ? [count(alone, 'single advertisement', 'single advertisements')] : []),
  ]);

/** "3 of its 5 networks and 2 of its 4 single advertisements" */
export function partInScope({ members: all, networks, alone }: CaseOperation): string {
  const inScope = all.filter(({ id }) => isNetworkId(id)).length;
  const of = (some: number, whole: number, one: string, many: string) =>
    whole === 0 ? [] : [`${some.toLocaleString('en')} of its ${count(whole, one, many)}`];
  return listed([
    ...of(inScope, networks, 'network', 'networks'),
    ...of(all.length - inScope, alone, 'single advertisement', 'single advertisements'),
  ]);
}

export function whatItIs(facts: CaseFacts, operation: CaseOperation): Statement {
  const { id, named, networks, alone, ads, members: all } = operation;
  const largest = all
    .filter((one) => isNetworkId(one.id))
    .sort((a, b) => b.ads - a.ads)
    .slice(0, MEMBERS_LISTED);
  const described = largest.map((one) => networkName(one.id).replace(/^network /, ''));
  const word = described.length === 1 ? 'Network' : 'Networks';
  const who = [
    ...(described.length > 0 ? [`${word} ${listed(described)}`] : []),
    ...(networks + alone > described.length ? [members(networks - described.length, alone)] : []),
  ];
  const inScope = all.reduce((sum, one) => sum + one.inScope, 0);
  const whole =
    inScope === ads ? ', all of them in scope' : ` (${partInScope(operation)} in scope)`;
  const why = named
    ? 'The selection names it.'
    : 'The selection does not name it; two or more of its networks are in scope.';
  return {
    parts: [
      strong(who.join(', with ')),
      plain(`${who.length > 1 ? ',' : ''} are presented as one operation, `),
      strong(operationName(id)),
      plain(
        `, because ${whyOf(facts, operation)}. Together they have ${count(ads, 'advertisement', 'advertisements')}${whole}. ${why} An operation is networks that seem to be under one control: worked out by run ${facts.snapshot.resolution?.run ?? ''} of resolution, not read. What speaks against it is told in ${partName('contrary')}.`,
      ),
    ],
    exhibits: [],
  };
}

function whyOf(facts: CaseFacts, { links, linksOutside }: CaseOperation): string {
  const names = links.slice(0, ITEMS_LISTED).map(({ identifier }) => nameIn(facts)(identifier));
  const more = links.length + linksOutside - names.length;
  if (names.length + more === 0) return 'an analyst said that they are together';
  return `they share ${listed([...names, ...(more > 0 ? [count(more, 'further item', 'further items')] : [])])}`;
}

/** "levels 2 to 4 of 5, of which 1 is the surest" */
function levelsOf({ fromLevel, toLevel }: CaseOperation, { levels, usualLevel }: Levels): string {
  const at =
    fromLevel === toLevel
      ? `level ${fromLevel}`
      : `levels ${fromLevel} ${toLevel === fromLevel + 1 ? 'and' : 'to'} ${toLevel}`;
  return `It stands at ${at} of ${levels}; 1 is the surest, ${usualLevel} the usual one.`;
}

export function howSure(facts: CaseFacts, operation: CaseOperation, levels: Levels): Statement {
  const { leastProbable, probability } = operation;
  const [a = '', b = ''] = leastProbable ?? [];
  const name = nameIn(facts);
  if (leastProbable === null || probability === 1)
    return bare(
      `Each association that holds it together is an analyst’s word, or certain by the run. ${levelsOf(operation, levels)}`,
    );
  return {
    parts: [
      strong(probabilityOf(probability)),
      plain(
        ` is the match probability of the least probable association that holds it together, that of ${name(a)} with ${name(b)}: how probable the run takes it to be that both are under one control. ${levelsOf(operation, levels)}`,
      ),
    ],
    exhibits: [],
  };
}

export function linksOf(facts: CaseFacts, operation: CaseOperation): Statement[] {
  const { links, linksOutside } = operation;
  const own = adsOfMembers(
    facts,
    operation.members.map(({ id }) => id),
  );
  const described = links.slice(0, SHARED_LISTED).map((link) => ({
    parts: [plain(linkSentence(link, nameIn(facts)))],
    exhibits: facts.exhibitsOf(own, [link.identifier]),
  }));
  const more = links.length - described.length;
  const further = [
    ...(more > 0 ? [`${count(more, 'further item', 'further items')} in data/snapshot.json`] : []),
    ...(linksOutside > 0 ? [`${count(linksOutside, 'item', 'items')} that are not in scope`] : []),
  ];
  return further.length === 0
    ? described
    : [...described, bare(`It is linked by ${listed(further)}, too.`)];
}

/** Those of its surest associations that are printed, the least probable of all last. */
export function associationsOf(facts: CaseFacts, operation: CaseOperation): Statement[] {
  const { tree, treeOutside } = operation;
  if (tree.length === 0) return [];
  const printed =
    tree.length <= ASSOCIATIONS_LISTED
      ? tree
      : [...tree.slice(0, ASSOCIATIONS_LISTED - 1), ...tree.slice(-1)];
  const left = tree.length - printed.length;
  const all = tree.length + treeOutside;
  const elsewhere = [
    ...(left > 0 ? [`${left.toLocaleString('en')} more in data/graph/associations.csv`] : []),
    ...(treeOutside > 0 ? [`${treeOutside.toLocaleString('en')} among what is not in scope`] : []),
  ];
  const rest = elsewhere.length === 0 ? '' : ` (${listed(elsewhere)})`;
  return [
    bare(
      `${count(all, 'association holds', 'associations hold')} it together${rest}: the surest that do, each with its match probability, the least probable last.`,
    ),
    ...printed.map((association) => ({
      parts: [
        strong(probabilityOf(association.probability)),
        plain(` ${associationMessage(facts, association)}`),
      ],
      exhibits: facts.exhibitsOf(
        adsOfMembers(facts, [association.a, association.b]),
        association.items.map(({ identifier }) => identifier),
      ),
    })),
  ];
}

/** "Network 3/1 and network 3/4 share phone +7… and email …." */
export function associationMessage(
  facts: CaseFacts,
  { a, b, items, itemsOutside, judgements }: CaseAssociation,
): string {
  const name = nameIn(facts);
  const names = items.slice(0, ITEMS_LISTED).map(({ identifier }) => name(identifier));
  const more = items.length - names.length;
  const what = [
    ...names,
    ...(more > 0 ? [`${more.toLocaleString('en')} more`] : []),
    ...(itemsOutside > 0 ? [`${count(itemsOutside, 'item', 'items')} not in scope`] : []),
  ];
  const both = `${name(a)} and ${name(b)}`;
  const share = what.length > 0 ? `${both} share ${listed(what)}.` : `${both} share nothing known.`;
  const judged = judgements.length > 0 ? ' An analyst said that they are together.' : '';
  return `${share.charAt(0).toUpperCase()}${share.slice(1)}${judged}`;
}

/** Ads in scope of networks; an ad that stands alone is its own. */
function adsOfMembers({ snapshot }: CaseFacts, ids: readonly string[]): ReadonlySet<string> {
  const networks = new Map(snapshot.resolution?.networks.map(({ id, ads }) => [id, ads]));
  return new Set(ids.flatMap((id) => (isNetworkId(id) ? (networks.get(id) ?? []) : [id])));
}

/** ", but in operation 3/1": where a hub, which counts for nothing else, links operations in scope. */
export function butInOperations({ snapshot }: CaseFacts, id: string): string {
  const isLinked = ({ links, tree }: CaseOperation) =>
    [...links, ...tree.flatMap(({ items }) => items)].some(({ identifier }) => identifier === id);
  const linked = (snapshot.resolution?.operations.found ?? []).filter(isLinked);
  return linked.length === 0 ? '' : ` but in ${listed(linked.map((one) => operationName(one.id)))}`;
}
