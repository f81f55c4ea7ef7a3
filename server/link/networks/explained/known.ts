import { isNetworkId } from '../../../core/model/index.ts';
import type { Store } from '../../../core/store/index.ts';
import type {
  HeldCopiedContent,
  HeldNearMatch,
  HeldReposter,
  HeldSharedIdentifier,
  HeldSite,
  HeldSplit,
} from '../found-by-run.ts';
import { sharedIdentifiersAmong, sitesAmong, splitsAmong } from '../kept/kept-contacts.ts';
import { copiedContentOfAds, repostersAmong } from '../kept/kept-copied.ts';
import { contentsOf } from '../kept/kept-networks.ts';
import { networksOfAds } from '../kept/members.ts';
import { activeRunNumber } from '../kept/run-records.ts';

/** What the active run knows against taking ads for one owner's because they share some things. */
export interface KnownByRun {
  readonly run: number;
  /** Numbers that it reads as passed to another owner. */
  readonly splits: readonly HeldSplit[];
  /** By contact. */
  readonly reposters: ReadonlyMap<string, HeldReposter>;
  /** What it left out of these ads. */
  readonly copied: readonly HeldCopiedContent[];
  /** Websites that it tells by page, by id. */
  readonly sites: ReadonlyMap<string, HeldSite>;
  readonly sharedIdentifiers: ReadonlyMap<string, HeldSharedIdentifier>;
  /** The network of each of these ads that is in one. */
  readonly networkOf: ReadonlyMap<string, string>;
  /** Why two networks, or a network and a lone ad, stand apart, where it looked at them. */
  nearMatch(one: string, other: string): Promise<HeldNearMatch | undefined>;
}

/**
 * Everything that a reader of a link has to be told of these things in these ads, read at once.
 * @returns undefined before the first run
 */
export async function knownByRun(
  { db }: Store,
  things: readonly string[],
  ads: readonly string[],
): Promise<KnownByRun | undefined> {
  const run = await activeRunNumber(db);
  if (run === undefined) return undefined;
  const [splits, reposters, copied, sites, shared, networkOf] = await Promise.all([
    splitsAmong(db, run, things),
    repostersAmong(db, run, things),
    copiedContentOfAds(db, run, ads),
    sitesAmong(db, run, things),
    sharedIdentifiersAmong(db, run, things),
    networksOfAds(db, run, ads),
  ]);
  return {
    ...{ run, splits, reposters, copied, sites, networkOf },
    sharedIdentifiers: new Map(shared.map((one) => [one.identifier, one])),
    nearMatch: async (one, other) => {
      const contents = await contentsOf(db, run, [one, other].filter(isNetworkId));
      return [...contents.values()]
        .flatMap(({ nearMatches }) => nearMatches)
        .find((match) => [one, other].includes(match.other));
    },
  };
}
