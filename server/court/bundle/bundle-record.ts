import { type Keeping, recordBundle } from '../cases/index.ts';
import { type Snapshot, selectionSha256 } from '../snapshot/index.ts';
import type { BundleOptions, BundleReport } from './build.ts';

/** Who has a bundle made, and for whom. */
interface For {
  /** The case that keeps it; undefined where none does. */
  readonly kept: { readonly case: string; readonly initials: string } | undefined;
  readonly recipient: string;
  readonly redacted: boolean | undefined;
  /** How many entities were named. */
  readonly entities: number;
}

/** Writes of a bundle that has no name yet: into its case that it was made, and into the custody log its export; both or neither. */
export const recorderOf =
  (
    {
      store,
      evidence,
    }: { readonly store?: Keeping['store'] | undefined } & Pick<Keeping, 'evidence'>,
    snapshot: Snapshot,
    { kept, recipient, redacted, entities }: For,
  ): NonNullable<BundleOptions['keep']> =>
  async ({ name, sha256, pages, exhibits, snapshotSha256 }: BundleReport) => {
    const exported = {
      ...({ event: 'exported', bundle: name, sha256, entities } as const),
      selection: selectionSha256(snapshot.selection),
      snapshot: snapshotSha256,
      ...(snapshot.case ? { case: snapshot.case.id } : {}),
    };
    if (!store || !kept) {
      await evidence.appendCustody(exported, store?.db);
      return;
    }
    const form = redacted ? 'redacted' : 'full';
    const made = {
      name,
      sha256,
      snapshot: snapshotSha256,
      recipient,
      pages,
      exhibits,
      form,
    } as const;
    await recordBundle({ store, evidence }, kept, made, snapshot.captures, [exported]);
  };
