import type { Context, Loaders } from '../../../core/graphql/index.ts';
import { isContent, isOperationId } from '../../../core/model/index.ts';
import type { EntityView } from '../../../read/recorded/index.ts';
import type { NetworkRow } from '../kept/kept-networks.ts';
import { NetworkError } from '../network-errors.ts';
import { operationContent, operationRow } from '../operations/kept.ts';

/** By what a reader tells a network or an operation apart from others. */
export interface Remembered {
  readonly of: string;
  readonly entity: EntityView | null;
  /** Those with most ads first. */
  readonly countries: readonly string[];
}

/** Beyond so many identifiers with most ads none is telling. */
const mostLooked = 8;

/** Of networks and operations of the active run, in the order of the ids; one that it has not is left out. */
export async function rememberedBy(
  ids: readonly string[],
  context: Context,
): Promise<Remembered[]> {
  const found = await Promise.all(ids.map((id) => ofOne(id, context).catch(gone)));
  return found.filter((one) => one !== undefined);
}

async function ofOne(of: string, context: Context): Promise<Remembered> {
  const { loaders, store } = context;
  if (isOperationId(of)) {
    const row = await operationRow(store.db, of);
    const { links } = await operationContent(store.db, row);
    const held = links.toSorted((a, b) => b.ads - a.ads).map(({ identifier }) => identifier);
    return { of, entity: await contactAmong(held, loaders), countries: row.countries };
  }
  const row = await loaders.network.load(of);
  return { of, entity: await contactOf(row, loaders), countries: row.countries };
}

/** The contact that most ads of a network hold and that is no hub; null where there is none. */
export async function contactOf(row: NetworkRow, loaders: Loaders): Promise<EntityView | null> {
  const content = await loaders.networkContent.load(row);
  const held = (content?.identifiers ?? []).filter(({ hub }) => !hub).map(({ id }) => id);
  return contactAmong(held, loaders);
}

/** The first of those looked at that is no picture and no words. */
async function contactAmong(ids: readonly string[], loaders: Loaders): Promise<EntityView | null> {
  const looked = ids.slice(0, mostLooked);
  const entities = await Promise.all(looked.map((id) => loaders.entity.load(id)));
  return entities.find((one) => one && !isContent(one.kind)) ?? null;
}

/** Passes on what is no error of a network that the active run has not. */
export function gone(error: unknown): undefined {
  if (error instanceof NetworkError) return undefined;
  throw error;
}
