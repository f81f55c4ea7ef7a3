import { create } from 'zustand';
import { graphql } from '../gql/gql.ts';
import type { RememberedQuery } from '../gql/graphql.ts';
import { request } from './client.ts';

const Remembered = graphql(`
  query Remembered($ids: [ID!]!) {
    rememberedBy(ids: $ids) { of countries entity { id caption } }
  }
`);

type One = RememberedQuery['rememberedBy'][number];

/** By what networks and operations are told apart, as far as it was read; null: there is nothing, or it cannot be read. */
export const useRemembered = create<{ by: Readonly<Record<string, One | null>> }>(() => ({
  by: {},
}));

/** What one question may hold. */
const most = 200;
let wanted = new Set<string>();

/** What is read of one; undefined: it is asked for, with all that are drawn at the same time. */
export function rememberedOf(id: string): One | null | undefined {
  const known = useRemembered.getState().by[id];
  if (known === undefined && typeof window !== 'undefined') {
    if (wanted.size === 0) setTimeout(read);
    wanted.add(id);
  }
  return known;
}

async function read(): Promise<void> {
  const ids = [...wanted].slice(0, most);
  wanted = new Set([...wanted].slice(most));
  if (wanted.size > 0) setTimeout(read);
  const found = await request(Remembered, { ids }).then(
    ({ rememberedBy }) => rememberedBy,
    // It is called by its number then.
    () => [],
  );
  const byId = new Map(found.map((one) => [one.of, one]));
  useRemembered.setState(({ by }) => ({
    by: { ...by, ...Object.fromEntries(ids.map((id) => [id, byId.get(id) ?? null])) },
  }));
}

/** After a run or an import it may be something else. */
export const forgetRemembered = () => useRemembered.setState({ by: {} });
