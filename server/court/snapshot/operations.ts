import { isNetworkId } from '../../core/model/index.ts';
import type { Store } from '../../core/store/index.ts';
import {
  associationsAt,
  type HeldAssociation,
  membersOfOperation,
  networkRows,
  type OperationRow,
  operationContent,
  operationOfMember,
  operationRow,
  operationsByMember,
  type Run,
} from '../../link/networks/index.ts';
import { byText } from './scope.ts';
import type { Snapshot } from './snapshot.ts';
import { wordOf } from './words.ts';

type Db = Store['db'];
export type SnapshotOperations = NonNullable<Snapshot['resolution']>['operations'];
type Found = SnapshotOperations['found'][number];

interface InScope {
  /** Ids of all entities. */
  readonly ids: ReadonlySet<string>;
  /** By network or ad that stands alone: its ads that are in scope. */
  readonly ads: ReadonlyMap<string, number>;
}

/**
 * The operations that a case names, and those at the usual level of which two or more networks are in scope.
 * @param scope.networks those that ads in scope are in, each with these ads
 * @throws NetworkError `no-such-operation` where the active run has become another
 */
export async function readOperations(
  db: Db,
  { n, counts }: Pick<Run, 'n' | 'counts'>,
  scope: {
    readonly ids: readonly string[];
    readonly ads: readonly string[];
    readonly networks: readonly { readonly id: string; readonly ads: readonly string[] }[];
    readonly named: readonly string[];
  },
): Promise<SnapshotOperations> {
  const { levels, usualLevel } = counts;
  const inNetworks = new Set(scope.networks.flatMap(({ ads }) => ads));
  const inScope: InScope = {
    ids: new Set(scope.ids),
    ads: new Map([
      ...scope.networks.map(({ id, ads }) => [id, ads.length] as const),
      ...scope.ads.filter((ad) => !inNetworks.has(ad)).map((ad) => [ad, 1] as const),
    ]),
  };
  const found: Found[] = [];
  const covered = new Set<string>();
  for (const id of [...scope.named].sort(byText)) {
    const row = await operationRow(db, id, n);
    const members = await membersOfOperation(db, row);
    for (const member of members) covered.add(member);
    found.push(await describedOf(db, row, members, inScope, { named: true, usualLevel }));
  }
  // Operations are nested: one that holds a network of one that is named says it again, or is a part of it.
  const others = scope.networks.filter(({ id }) => !covered.has(id));
  for (const row of await ofSeveral(db, { run: n, level: usualLevel }, others)) {
    const members = await membersOfOperation(db, row);
    if (members.some((member) => covered.has(member))) continue;
    found.push(await describedOf(db, row, members, inScope, { named: false, usualLevel }));
  }
  return {
    ...{ levels: levels.length, usualLevel },
    found: found.sort((a, b) => byText(a.id, b.id)),
  };
}

/** Operations of a level that two or more of these networks are in. */
async function ofSeveral(
  db: Db,
  at: { readonly run: number; readonly level: number },
  networks: readonly { readonly id: string }[],
): Promise<OperationRow[]> {
  const seen = new Map<string, { readonly row: OperationRow; networks: number }>();
  for (const { id } of networks) {
    const row = await operationOfMember(db, at, id);
    if (!row) continue;
    const before = seen.get(row.id);
    if (before) before.networks += 1;
    else seen.set(row.id, { row, networks: 1 });
  }
  return [...seen.values()].filter((one) => one.networks > 1).map(({ row }) => row);
}

async function describedOf(
  db: Db,
  row: OperationRow,
  members: readonly string[],
  { ids, ads }: InScope,
  { named, usualLevel }: { readonly named: boolean; readonly usualLevel: number },
): Promise<Found> {
  const { id, run, fromLevel, toLevel, networks, alone, probability } = row;
  const content = await operationContent(db, row);
  const sizes = new Map(
    (await networkRows(db, run, members.filter(isNetworkId))).map((one) => [one.id, one.size]),
  );
  const known = (identifier: string | null) =>
    identifier !== null && ids.has(identifier) ? identifier : null;
  const described = (association: HeldAssociation) => toAssociation(association, ids);
  const tree = await associationsAt(db, run, content.tree);
  const least = content.leastProbable;
  const isLeast = ({ a, b }: HeldAssociation) => a === least?.[0] && b === least[1];
  const near = tree.filter((one) => ads.has(one.a) || ads.has(one.b) || isLeast(one));
  const links = content.links.filter(({ identifier }) => ids.has(identifier));
  return {
    ...{ id, named, fromLevel, toLevel, networks, alone, ads: row.ads, probability },
    members: [...members].sort(byText).flatMap((member) => {
      const inScope = ads.get(member);
      return inScope === undefined ? [] : [{ id: member, ads: sizes.get(member) ?? 1, inScope }];
    }),
    links: links.map((link) => ({ ...link })),
    linksOutside: content.links.length - links.length,
    tree: near.map(described),
    treeOutside: tree.length - near.length,
    leastProbable: least && [...least],
    cutPoints: content.cutPoints.map(({ item, parts, members: largest }) => ({
      // A network is named wherever it is, as where contacts in several networks are told.
      item: isNetworkId(item) ? item : known(item),
      ...{ parts: [...parts], members: [...largest] },
    })),
    doubts: content.doubts.map(({ kind, identifier, nodes }) => ({
      kind: wordOf('doubts', kind),
      identifier: known(identifier),
      nodes,
    })),
    outside: (await associationsAt(db, run, content.outside)).map(described),
    surer: await surerLevels(db, { run, members, sizes }, [
      ...new Set([Math.min(usualLevel, fromLevel - 1), fromLevel - 1]),
    ]),
  };
}

function toAssociation(
  { a, b, weight, probability, items, concerns, judgements }: HeldAssociation,
  ids: ReadonlySet<string>,
): Found['tree'][number] {
  const known = items.filter(({ identifier }) => ids.has(identifier));
  return {
    ...{ a, b, weight, probability },
    items: known.map((item) => ({ ...item, ads: [...item.ads] })),
    itemsOutside: items.length - known.length,
    concerns: concerns.map((concern) => wordOf('concerns', concern)),
    judgements: [...judgements],
  };
}

/** What surer levels would leave of an operation. @param levels 0 is none */
async function surerLevels(
  db: Db,
  of: {
    readonly run: number;
    readonly members: readonly string[];
    readonly sizes: ReadonlyMap<string, number>;
  },
  levels: readonly number[],
): Promise<Found['surer']> {
  const described: Found['surer'] = [];
  for (const level of levels.filter((one) => one > 0)) {
    const operations = await operationsByMember(db, of.run, level);
    const parts = new Map<string, number>();
    let alone = 0;
    for (const member of of.members) {
      const part = operations.get(member);
      if (part === undefined) alone += 1;
      else parts.set(part, (parts.get(part) ?? 0) + (of.sizes.get(member) ?? 1));
    }
    described.push({ level, parts: [...parts.values()].sort((a, b) => b - a), alone });
  }
  return described;
}
