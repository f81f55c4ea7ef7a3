import type { Context } from '../../../core/graphql/index.ts';
import { isContent, isOperationId } from '../../../core/model/index.ts';
import type { EntityView } from '../../../read/recorded/index.ts';
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
  const found = await Promise.all(
    ids.map((id) => ofOne(id, context).catch((error: unknown) => gone(error))),
  );
  return found.filter((one) => one !== undefined);
}

async function ofOne(of: string, context: Context): Promise<Remembered> {
  const { loaders, store } = context;
  if (isOperationId(of)) {
    const row = await operationRow(store.db, of);
    const { links } = await operationContent(store.db, row);
    const held = links.toSorted((a, b) => b.ads - a.ads).map(({ identifier }) => identifier);
    return { of, entity: await contactAmong(held, context), countries: row.countries };
  }
  const row = await loaders.network.load(of);
  const content = await loaders.networkContent.load(row);
  const held = (content?.identifiers ?? []).filter(({ hub }) => !hub).map(({ id }) => id);
  return { of, entity: await contactAmong(held, context), countries: row.countries };
}

/** The first of those looked at that is no picture and no words. */
async function contactAmong(
  ids: readonly string[],
  { loaders }: Context,
): Promise<EntityView | null> {
  const looked = ids.slice(0, mostLooked);
  const entities = await Promise.all(looked.map((id) => loaders.entity.load(id)));
  return entities.find((one) => one && !isContent(one.kind)) ?? null;
}

function gone(error: unknown): undefined {
  if (error instanceof NetworkError) return undefined;
  throw error;
}
