import type { Store } from '../../../core/store/index.ts';
import type { HeldCopiedContent } from '../found-by-run.ts';
import { copiedContentOfAds } from '../kept/kept-copied.ts';
import { networksOfAds } from '../kept/members.ts';
import { activeRunNumber } from '../kept/run-records.ts';

/** What was left out of an ad, with the network of the ad that it can be from. */
export type Located = HeldCopiedContent & { readonly sourceNetwork: string | null };

/** What the active run left out of these ads because it seems to be copied. */
export async function copiedContentNow(
  db: Store['db'],
  ads: readonly string[],
): Promise<Located[]> {
  const run = await activeRunNumber(db);
  return run === undefined ? [] : located(db, run, await copiedContentOfAds(db, run, ads));
}

/** With the networks of the ads that they can be from. */
export async function located(
  db: Store['db'],
  run: number,
  rows: readonly HeldCopiedContent[],
): Promise<Located[]> {
  const sources = [...new Set(rows.flatMap(({ source }) => source ?? []))];
  const networks = await networksOfAds(db, run, sources);
  return rows.map((row) => ({ ...row, sourceNetwork: networks.get(row.source ?? '') ?? null }));
}
