import { isNetworkId } from '../../../core/model/index.ts';
import type { NameOf } from '../../../link/networks/index.ts';
import type { Snapshot, SnapshotOperations } from '../../snapshot/index.ts';
import { bare, type CaseFacts, numberOf, type Statement } from './facts.ts';
import type { Words } from './words/index.ts';
import { type Part, plain, strong } from './words/phrase.ts';

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
    title: facts.words.operations.title(numberOf(operation.id)),
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

/** How the document calls an item, a network or an ad; what a snapshot does not name is not in scope. */
export const nameIn =
  (facts: CaseFacts): NameOf =>
  (id) => {
    const { names } = facts.words;
    if (id === '') return names.item;
    if (isNetworkId(id)) return names.network(numberOf(id));
    if (id.startsWith('ad:')) return facts.advertisement(id);
    if (!facts.isInScope(id)) return names.outOfScope(id);
    const [title, caption] = [facts.title(id), facts.caption(id)];
    return caption.toLowerCase().startsWith(title)
      ? names.captioned(caption)
      : `${title} ${caption}`;
  };

/** "3 of its 5 networks and 2 of its 4 single advertisements" */
export function partInScope(
  { words }: CaseFacts,
  { members: all, networks, alone }: CaseOperation,
): string {
  const inScope = all.filter(({ id }) => isNetworkId(id)).length;
  return words.operations.inScope(
    { networks: inScope, alone: all.length - inScope },
    { networks, alone },
  );
}

export function whatItIs(facts: CaseFacts, operation: CaseOperation): Statement {
  const { id, named, networks, alone, ads, members: all } = operation;
  const largest = all
    .filter((one) => isNetworkId(one.id))
    .sort((a, b) => b.ads - a.ads)
    .slice(0, MEMBERS_LISTED);
  const inScope = all.reduce((sum, one) => sum + one.inScope, 0);
  const others = networks + alone > largest.length;
  return {
    parts: facts.words.operations.what({
      no: numberOf(id),
      networks: largest.map((one) => numberOf(one.id)),
      others: others ? { networks: networks - largest.length, alone } : null,
      ads,
      inScope: inScope === ads ? null : partInScope(facts, operation),
      why: whyOf(facts, operation),
      named,
      run: `${facts.snapshot.resolution?.run ?? ''}`,
      part: facts.words.partName('contrary'),
    }),
    exhibits: [],
  };
}

/** Hubs last: what many share says little. */
const hubsLast = <T extends { readonly identifier: string }>(facts: CaseFacts, of: readonly T[]) =>
  [...of].sort((a, b) => Number(facts.isHub(a.identifier)) - Number(facts.isHub(b.identifier)));

function whyOf(facts: CaseFacts, { links, linksOutside }: CaseOperation): string {
  const names = hubsLast(facts, links)
    .slice(0, ITEMS_LISTED)
    .map(({ identifier }) =>
      facts.isHub(identifier)
        ? facts.words.operations.flagged(nameIn(facts)(identifier))
        : nameIn(facts)(identifier),
    );
  return facts.words.operations.why(names, links.length + linksOutside - names.length);
}

export function howSure(facts: CaseFacts, operation: CaseOperation, levels: Levels): Statement {
  const { leastProbable, probability, fromLevel: from, toLevel: to } = operation;
  const { operations, share } = facts.words;
  const [a = '', b = ''] = leastProbable ?? [];
  const name = nameIn(facts);
  const least = [...wrongAssociations(facts, operation), ...leastSureNetwork(facts, operation)];
  if (leastProbable === null || probability === 1) {
    const said = operations.certain(from, to, levels.levels, levels.usualLevel);
    return { parts: [plain(said), ...least], exhibits: [] };
  }
  const said = operations.sure(share(probability), name(a), name(b), {
    ...{ from, to, levels: levels.levels, usual: levels.usualLevel },
  });
  return { parts: [...said, ...least], exhibits: [] };
}

/** An operation hangs on its networks, too: each is no surer than the least probable merge that made it. */
function leastSureNetwork({ snapshot, words }: CaseFacts, { members }: CaseOperation): Part[] {
  const own = new Set(members.map(({ id }) => id));
  const [least] = (snapshot.resolution?.networks ?? [])
    .filter(({ id, score }) => own.has(id) && score < 1)
    .sort((a, b) => a.score - b.score);
  if (!least) return [];
  return [
    ...words.operations.leastSureNetwork(numberOf(least.id), words.share(least.score)),
    plain(expectedOf(snapshot, words, least.id)),
  ];
}

/** Of what holds it together, how much is expected to be wrong, as far as it is told. */
function wrongAssociations({ words }: CaseFacts, { tree }: CaseOperation): Part[] {
  const { n, wrong } = expectedWrong(tree);
  return n === 0 ? [] : [plain(` ${words.operations.expected(n, wrong)}`)];
}

/** " Of its 50 merges, 1.6 are expected to be wrong." Of a network of which no merge is told, nothing. */
export function expectedOf({ resolution }: Snapshot, { merges }: Words, network: string): string {
  const own = (resolution?.merges ?? []).filter((merge) => merge.network === network);
  const { n, wrong } = expectedWrong(own);
  return n === 0 ? '' : ` ${merges.expected(n, wrong)}`;
}

/** Of claims that are right with these probabilities: how many there are, and how many are expected to be wrong. */
const expectedWrong = (claims: readonly { readonly probability: number }[]) => ({
  n: claims.length,
  wrong: claims.reduce((sum, { probability }) => sum + 1 - probability, 0),
});

export function linksOf(facts: CaseFacts, operation: CaseOperation): Statement[] {
  const { links, linksOutside } = operation;
  const own = adsOfMembers(
    facts,
    operation.members.map(({ id }) => id),
  );
  const { link: said, isFlagged } = facts.words.operations;
  const described = hubsLast(facts, links)
    .slice(0, SHARED_LISTED)
    .map((link) => ({
      parts: [
        plain(
          `${said(link, nameIn(facts), operation)}${facts.isHub(link.identifier) ? isFlagged : ''}`,
        ),
      ],
      exhibits: facts.exhibitsOf(own, [link.identifier]),
    }));
  const more = links.length - described.length;
  return more + linksOutside === 0
    ? described
    : [...described, bare(facts.words.operations.furtherLinks(more, linksOutside))];
}

/** Those of its surest associations that are printed, the least probable of all last. */
export function associationsOf(facts: CaseFacts, operation: CaseOperation): Statement[] {
  const { tree, treeOutside } = operation;
  if (tree.length === 0) return [];
  const printed =
    tree.length <= ASSOCIATIONS_LISTED
      ? tree
      : [...tree.slice(0, ASSOCIATIONS_LISTED - 1), ...tree.slice(-1)];
  const { operations, share } = facts.words;
  const left = tree.length - printed.length;
  return [
    bare(operations.associations(tree.length + treeOutside, left, treeOutside)),
    ...printed.map((association) => ({
      parts: [
        strong(share(association.probability)),
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
  const told = hubsLast(facts, items).slice(0, ITEMS_LISTED);
  const named = (hubs: boolean) =>
    told.filter((one) => facts.isHub(one.identifier) === hubs).map((one) => name(one.identifier));
  const more = items.length - told.length;
  const shared = { items: named(false), hubs: named(true), more, outside: itemsOutside };
  return facts.words.operations.association(name(a), name(b), shared, judgements.length > 0);
}

/** Ads in scope of networks; an ad that stands alone is its own. */
function adsOfMembers({ snapshot }: CaseFacts, ids: readonly string[]): ReadonlySet<string> {
  const networks = new Map(snapshot.resolution?.networks.map(({ id, ads }) => [id, ads]));
  return new Set(ids.flatMap((id) => (isNetworkId(id) ? (networks.get(id) ?? []) : [id])));
}

/** ", but in operation 3/1": where a hub, which counts for nothing else, links operations in scope. */
export function butInOperations({ snapshot, words }: CaseFacts, id: string): string {
  const isLinked = ({ links, tree }: CaseOperation) =>
    [...links, ...tree.flatMap(({ items }) => items)].some(({ identifier }) => identifier === id);
  const linked = (snapshot.resolution?.operations.found ?? []).filter(isLinked);
  return words.operations.butIn(linked.map((one) => numberOf(one.id)));
}
