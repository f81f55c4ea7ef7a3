import {
  concerning,
  contentsOf,
  copiedContentOfAds,
  type ExplainedJudgement,
  pagesOfAds,
  type Run,
  repostersAmong,
  sharedIdentifiersAmong,
} from '../../link/networks/index.ts';
import type { FreezeOptions } from './freeze.ts';
import { readMerges } from './merges.ts';
import { readOperations } from './operations.ts';
import type { Snapshot, SnapshotNetworkJudgement } from './snapshot.ts';
import { wordOf } from './words.ts';

/**
 * What analysts said of links and networks that concerns what is in scope, the networks that the active run puts
 * its ads in, and what it took for copied.
 * @param ids all entities in scope
 * @param named the operations that the case names
 */
export async function readNetworkJudgements(
  modules: Pick<FreezeOptions, 'graph' | 'judgements' | 'store'>,
  ids: readonly string[],
  ads: readonly string[],
  named: readonly string[],
): Promise<Pick<Snapshot, 'networkJudgements' | 'resolution'>> {
  const { run, networks, judgements } = await concerning(modules, ids, ads);
  const { db } = modules.store;
  return {
    networkJudgements: judgements.map(toNetworkJudgement),
    resolution: run && {
      ...{ run: run.n, startedAt: run.startedAt, engine: run.engine },
      networks: await readNetworks(modules, run, networks, new Set(ids)),
      copied: await readCopied(modules, run, ids, ads),
      paged: await readPaged(modules, run, ids, networks),
      sharedIdentifiers: await readAcross(modules, run, ids),
      operations: await readOperations(db, run, { ids, ads, networks, named }),
      ...(await readMerges(modules, run, { ids, ads, networks })),
    },
  };
}

type Network = NonNullable<Snapshot['resolution']>['networks'][number];

/** Those of its cut points that are told: they leave the largest parts. */
const mostCutPoints = 3;

/** How sure networks are, and what in scope they fall apart without. */
async function readNetworks(
  { store: { db } }: Pick<FreezeOptions, 'store'>,
  run: Run,
  networks: Awaited<ReturnType<typeof concerning>>['networks'],
  inScope: ReadonlySet<string>,
): Promise<Network[]> {
  const contents = await contentsOf(
    db,
    run.n,
    networks.map(({ id }) => id),
  );
  return networks.map(({ id, size, score, ads }) => {
    const cutPoints = (contents.get(id)?.cutPoints ?? [])
      .filter(({ item }) => inScope.has(item))
      .map(({ item, parts }) => ({ id: item, parts: [...parts] }))
      .sort((a, b) => (b.parts[1] ?? 0) - (a.parts[1] ?? 0) || (a.id < b.id ? -1 : 1));
    return { id, size, score, ads: [...ads], cutPoints: cutPoints.slice(0, mostCutPoints) };
  });
}

type Copied = NonNullable<Snapshot['resolution']>['copied'];

/** What the run took for copied; of what is not in scope no contact is named. */
async function readCopied(
  { store: { db } }: Pick<FreezeOptions, 'store'>,
  { n }: Run,
  ids: readonly string[],
  ads: readonly string[],
): Promise<Copied> {
  const inScope = new Set(ids);
  const reposters = await repostersAmong(db, n, ids);
  const copiedContent = await copiedContentOfAds(db, n, ads);
  return {
    reposters: [...reposters.values()]
      .map(({ identifier: id, ...numbers }) => ({ id, ...numbers }))
      .sort((a, b) => (a.id < b.id ? -1 : 1)),
    copiedContent: copiedContent
      .map(({ contact, identifiers, why, ...row }) => ({
        ...{
          ...row,
          why: wordOf('whysCopiedContent', why),
          contact: inScope.has(contact) ? contact : null,
        },
        identifiers: identifiers.filter((id) => inScope.has(id)),
      }))
      .filter(({ identifiers }) => identifiers.length > 0),
  };
}

type Across = NonNullable<Snapshot['resolution']>['sharedIdentifiers'];

/** Contacts in scope that several networks of the run hold: they may be strangers', or one owner's in pieces. */
async function readAcross(
  { store: { db } }: Pick<FreezeOptions, 'store'>,
  { n }: Run,
  ids: readonly string[],
): Promise<Across> {
  return (await sharedIdentifiersAmong(db, n, ids)).map(({ identifier: id, most, ...numbers }) => ({
    ...{ id, ...numbers },
    most: most.map((network) => ({ ...network })),
  }));
}

type Paged = NonNullable<Snapshot['resolution']>['paged'];

async function readPaged(
  { store: { db } }: Pick<FreezeOptions, 'store'>,
  { n }: Run,
  ids: readonly string[],
  networks: readonly { readonly id: string; readonly ads: readonly string[] }[],
): Promise<Paged> {
  const sites = ids.filter((id) => id.startsWith('site:'));
  const own = networks.flatMap(({ ads }) => ads);
  const found = await pagesOfAds(
    db,
    n,
    sites,
    networks.map(({ id }) => id),
    own,
  );
  return found.map(({ site, on }) => ({
    site,
    on: on.map(({ ads, ...pages }) => ({ ...pages, ads: [...ads] })),
  }));
}

function toNetworkJudgement({
  judgement,
  sides,
  against,
  outcome,
  reviewed,
  merges,
}: ExplainedJudgement): SnapshotNetworkJudgement {
  const { subject, withdrawn, ...said } = judgement;
  return {
    ...{ ...said, merges, withdrawn: withdrawn ?? null },
    kind: wordOf('judgementKinds', said.kind),
    end: outcome === 'answer' ? null : wordOf('ends', outcome),
    reviewed: reviewed && wordOf('reviews', reviewed),
    entities: [...subject.entities],
    networks: [...(subject.networks ?? [])],
    split: subject.split ?? null,
    run: subject.run ?? null,
    members: subject.members ?? null,
    against: [...against],
    sides: sides.map(({ networks, ...side }) => ({ ...side, networks: [...networks] })),
  };
}
