import { type Keeping, recordBundle, type Snapshot, selectionSha256 } from '../cases/index.ts';
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

/** Writes of a bundle that has no name yet: into its case that it was made, and into the custody log its export. */
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
    if (store && kept)
      await recordBundle(
        { store, evidence },
        kept,
        {
          ...{ name, sha256, snapshot: snapshotSha256, recipient, pages, exhibits },
          form: redacted ? 'redacted' : 'full',
        },
        snapshot.captures,
      );
    await evidence.appendCustody({
      ...{ event: 'exported', bundle: name, sha256, entities },
      selection: selectionSha256(snapshot.selection),
      ...(snapshot.case ? { case: snapshot.case.id } : {}),
    });
  };
