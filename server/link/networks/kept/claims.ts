import type { Store } from '../../../core/store/index.ts';
import type { NetworkContent } from '../found-by-run.ts';
import { hubsOf, sharedIdentifierPage } from './kept-contacts.ts';
import { eachMember } from './members.ts';
import { unpacked } from './packed.ts';
import { activeRunNumber } from './run-records.ts';

interface Claims {
  readonly assignments: readonly { readonly ad: string; readonly network: string }[];
  readonly merges: readonly {
    readonly a: string;
    readonly b: string;
    readonly probability: number;
  }[];
  readonly hubs: readonly string[];
  readonly sharedIdentifiers: readonly string[];
}

/** All that the active run says, for comparing it with a known truth; undefined before the first run. */
export async function activeClaims(db: Store['db']): Promise<Claims | undefined> {
  const run = await activeRunNumber(db);
  if (run === undefined) return undefined;
  const assignments: { ad: string; network: string }[] = [];
  for await (const { ad, network } of eachMember(db, run))
    assignments.push({ ad, network: network ?? ad });
  const rows = await db.selectFrom('network').select('content').where('run', '=', run).execute();
  const merges = rows.flatMap(({ content }) =>
    unpacked<NetworkContent>(content).merges.map(({ a, b, probability }) => ({
      a,
      b,
      probability,
    })),
  );
  const hubs = (await hubsOf(db, run)).map(({ identifier }) => identifier);
  const { contacts } = await sharedIdentifierPage(db, run);
  return {
    assignments,
    merges,
    hubs,
    sharedIdentifiers: contacts.map(({ identifier }) => identifier),
  };
}
