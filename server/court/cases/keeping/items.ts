import canonicalize from 'canonicalize';
import { z } from 'zod';
import { isNetworkId, isOperationId } from '../../../core/model/index.ts';
import type { Tables } from '../../../core/store/index.ts';
import { CaseError } from '../../snapshot/index.ts';
import { adsWithContacts, usualAdsOfContacts } from '../contact-ads.ts';
import { changing, type Keeping, type Signature, type Signed } from './changing.ts';
import type { CaseFile, Db, Run } from './records.ts';
import { checkThere, type Looking } from './there.ts';

export const itemKinds = {
  entity: 'An entity of the graph, such as an ad or a phone number.',
  network: 'A network of the active run.',
  operation: 'An operation of the active run.',
  query: 'A saved query with its parameters.',
  link: 'Two entities whose link is marked as a finding.',
} as const;
export type ItemKind = keyof typeof itemKinds;

/** The network with which something came into a case, and the run that found it so. Networks pass; this stays. */
export interface CameFrom {
  readonly network: string;
  readonly run: number;
}

/** The form of a saved query of a case. */
export const storedQuery = z.strictObject({
  name: z.string().regex(/^[a-z0-9][a-z0-9-]{0,79}$/),
  parameters: z.record(z.string(), z.json()),
});

/** A saved query of a case, with the parameters that it is asked with. */
export type CaseQuery = Readonly<z.infer<typeof storedQuery>>;

/** What is in scope of a case, or was. */
export interface CaseItem extends Omit<Tables['caseItem'], 'n' | 'kind' | 'network' | 'run'> {
  readonly n: number;
  readonly kind: ItemKind;
  readonly from: CameFrom | null;
}

/** So many things a case holds: as many ads come into a bundle. */
export const mostInCase = 5000;
const longestId = 2000;

/** What comes into a case or leaves it. */
export interface Scope {
  /** Ids of entities, networks and operations. */
  readonly entities?: readonly string[] | null | undefined;
  readonly queries?:
    | readonly { readonly name: string; readonly parameters: unknown }[]
    | null
    | undefined;
  /**
   * With the contacts come the ads that hold them: at most so many, those captured first before the others. Undefined:
   * none; `all`: refused where there are more than is usual.
   */
  readonly adsOfContacts?: number | 'all' | null | undefined;
  /** Pairs of ids: links marked as findings. */
  readonly links?: readonly (readonly string[])[] | null | undefined;
}

type Item = Pick<Tables['caseItem'], 'kind' | 'item'>;

/**
 * Brings things into the scope of a case. What is in it already stays as it came; both of two who add at once have
 * theirs in it.
 * @throws CaseError `item`, `too-many`, and as `changing`
 */
export async function addToCase(
  modules: Keeping & Looking,
  signed: Signed,
  scope: Scope,
  from?: CameFrom | null,
): Promise<CaseFile> {
  if (from && !isNetworkId(from.network) && !isOperationId(from.network)) throw noNetwork(from);
  // A link is between things of the case.
  const ends = (scope.links ?? []).flat();
  const entities = [...(scope.entities ?? []), ...ends];
  const most = scope.adsOfContacts ?? 0;
  const ads = await adsWithContacts(
    modules.graph,
    entities,
    most === 'all' ? usualAdsOfContacts : most,
    most !== 'all',
  );
  const items = itemsOf({ ...scope, entities: [...entities, ...ads] });
  const captions = await checkThere(
    modules,
    items.filter(({ kind }) => kind !== 'query' && kind !== 'link').map(({ item }) => item),
  );
  return changing(modules, signed, async ({ run, file, by }) => {
    const came = { network: from?.network ?? null, run: from?.run ?? null };
    const added: string[] = [];
    for (const rows of parts(items)) {
      const done = await run
        .insertInto('caseItem')
        .values(
          rows.map(({ kind, item }) => {
            const caption = captions.get(item) ?? null;
            return { kind, item, caption, ...came, case: file.id, ...by, ...standing };
          }),
        )
        .onConflict((same) => same.doNothing())
        .returning('item')
        .execute();
      added.push(...done.map(({ item }) => item));
    }
    if (added.length === 0) return undefined;
    await checkRoom(run, file.id);
    return { what: 'added', about: added };
  });
}

const noNetwork = ({ network }: CameFrom) =>
  new CaseError(
    'item',
    `“${network.slice(0, 60)}” is no network.`,
    'Name the network with which these come, such as network:1/4, or none.',
    { field: 'from' },
  );

const standing = { removedAt: null, removedBy: null, removedAccount: null };

/**
 * Takes things out of the scope of a case; they stay on record. With an entity go the links that are marked from it.
 * @throws as `changing`
 */
export function removeFromCase(modules: Keeping, signed: Signed, scope: Scope): Promise<CaseFile> {
  const items = itemsOf(scope);
  return changing(modules, signed, async ({ run, file, by }) => {
    const gone = new Set(items.filter(({ kind }) => kind !== 'query').map(({ item }) => item));
    const marked = (await standingItems(run, file.id, ['link']))
      .filter(({ item }) => pairOf(item).some((end) => gone.has(end)))
      .map(({ kind, item }) => ({ kind, item }));
    const removed: string[] = [];
    for (const item of [...items, ...marked])
      removed.push(...(await removeOne(run, file.id, item, by)));
    return removed.length === 0 ? undefined : { what: 'removed', about: removed };
  });
}

async function removeOne(
  run: Run,
  id: string,
  { kind, item }: Item,
  by: Signature,
): Promise<string[]> {
  const done = await run
    .updateTable('caseItem')
    .set({ removedAt: by.at, removedBy: by.author, removedAccount: by.account })
    .where('case', '=', id)
    .where('kind', '=', kind)
    .where('item', '=', item)
    .where('removedAt', 'is', null)
    .returning('item')
    .execute();
  return done.map((one) => one.item);
}

async function checkRoom(run: Run, id: string): Promise<void> {
  const { total } = await run
    .selectFrom('caseItem')
    .where('case', '=', id)
    .where('removedAt', 'is', null)
    .select(({ fn }) => fn.countAll<number>().as('total'))
    .executeTakeFirstOrThrow();
  if (Number(total) <= mostInCase) return;
  throw new CaseError(
    'too-many',
    `The case would hold ${Number(total).toLocaleString('en')} things; ${mostInCase.toLocaleString('en')} are the most.`,
    'Add fewer, or name their network or operation instead of each ad.',
    { field: 'entities' },
  );
}

/** @throws CaseError `item`, `too-many` */
function itemsOf({ entities, queries, links }: Scope): Item[] {
  const all = [
    ...[...new Set(entities ?? [])].map((id): Item => ({ kind: kindOf(id), item: id })),
    ...(queries ?? []).map((query): Item => ({ kind: 'query', item: queryText(query) })),
    ...(links ?? []).map((pair): Item => ({ kind: 'link', item: linkText(pair) })),
  ];
  if (all.length === 0)
    throw new CaseError('item', 'Nothing is named.', 'Name at least one entity, query or link.', {
      field: 'entities',
    });
  if (all.length > mostInCase)
    throw new CaseError(
      'too-many',
      `${all.length.toLocaleString('en')} things are named; ${mostInCase.toLocaleString('en')} are the most.`,
      'Name fewer, or their network or operation.',
      { field: 'entities' },
    );
  return all;
}

function kindOf(id: string): ItemKind {
  if (!/^[a-z]+:\S/u.test(id) || id.length > longestId)
    throw new CaseError(
      'item',
      `“${id.slice(0, 60)}” is no id of an entity.`,
      'Give ids such as phone:+77000000001, ad:board.example/1 or network:1/4.',
      { field: 'entities' },
    );
  return isNetworkId(id) ? 'network' : isOperationId(id) ? 'operation' : 'entity';
}

function queryText(query: { readonly name: string; readonly parameters: unknown }): string {
  const text = canonicalize(storedQuery.safeParse(query).data);
  if (text !== undefined && text.length <= longestId) return text;
  throw new CaseError(
    'item',
    `“${query.name.slice(0, 60)}” is no saved query with parameters that can be kept.`,
    'Name a saved query as the library does, and its parameters by name.',
    { field: 'queries' },
  );
}

function linkText(pair: readonly string[]): string {
  const [a, b] = [...pair].sort();
  if (pair.length === 2 && a !== undefined && b !== undefined && a !== b) {
    for (const end of [a, b]) kindOf(end);
    return canonicalize([a, b]) ?? '';
  }
  throw new CaseError('item', 'A link is between two entities.', 'Name two that differ.', {
    field: 'links',
  });
}

export const pairOf = (item: string): readonly [string, string] => JSON.parse(item);
export const queryOf = (item: string): CaseQuery => storedQuery.parse(JSON.parse(item));

function* parts<T>(all: readonly T[], size = 500): Generator<T[]> {
  for (let i = 0; i < all.length; i += size) yield all.slice(i, i + size);
}

/** What is in scope of a case, in the order in which it came. */
export async function standingItems(
  db: Db,
  id: string,
  kinds?: readonly ItemKind[],
): Promise<CaseItem[]> {
  const all = db
    .selectFrom('caseItem')
    .selectAll()
    .where('case', '=', id)
    .where('removedAt', 'is', null);
  const rows = await (kinds ? all.where('kind', 'in', kinds) : all).orderBy('n').execute();
  return rows.map(toItem);
}

function toItem({
  kind,
  network,
  run,
  ...row
}: Omit<Tables['caseItem'], 'n'> & { readonly n: number }): CaseItem {
  return {
    ...row,
    kind: kind as ItemKind,
    from: network === null || run === null ? null : { network, run },
  };
}
