import { type CustodyEvent, type Evidence, linesOf } from '../../core/evidence/index.ts';
import type { Store } from '../../core/store/index.ts';
import { otherMembers, resultsSha256 } from '../../link/networks/index.ts';
import { CaseError } from './case-errors.ts';
import { concernsOf, packCustody, selectionSha256 } from './custody.ts';
import { contentSha256, type Snapshot } from './snapshot.ts';

interface Modules {
  readonly store: Store;
  readonly evidence: Pick<Evidence, 'custody' | 'appendCustody'>;
}

const attempts = 5;

/**
 * Binds what is frozen to the custody log: a line holds the hash of all that the snapshot says. So whoever changes a
 * word of it and makes the package again is found. What the active run found is compared with its own line first.
 * @param freeze is called again where something else was logged meanwhile
 * @throws CaseError `custody` where the store does not hold what the run found; `graph-changing`; as `freeze`
 */
export async function frozenOnRecord(
  { store, evidence }: Modules,
  freeze: () => Promise<Snapshot>,
): Promise<Snapshot> {
  let found: Compared = {};
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const snapshot = await freeze();
    const run = snapshot.resolution?.run;
    if (found.run !== run) found = await comparedRun({ store, evidence }, snapshot);
    const { n } = await evidence.appendCustody(frozenLine(snapshot, found));
    if (n !== snapshot.custody.lines + 1) continue;
    const { custody } = await packCustody(evidence, concernsOf(snapshot), { until: n });
    return { ...snapshot, custody };
  }
  throw new CaseError(
    'graph-changing',
    'Other work was logged at every attempt to freeze this',
    'Wait until the running import has finished, then freeze again.',
  );
}

interface Compared {
  readonly run?: number;
  readonly results?: string;
}

/** The line of custody of a snapshot. */
export const frozenLine = (snapshot: Snapshot, { run, results }: Compared): CustodyEvent => ({
  ...({ event: 'case-frozen', selection: selectionSha256(snapshot.selection) } as const),
  ...(snapshot.case ? { case: snapshot.case.id } : {}),
  ...(run === undefined ? {} : { run }),
  ...(results === undefined ? {} : { results }),
  sha256: contentSha256(snapshot),
});

/** Compares what the store holds of the active run with the line of custody of that run; of an earlier build it has no hash. */
async function comparedRun(
  { store, evidence }: Modules,
  { resolution }: Snapshot,
): Promise<Compared> {
  if (!resolution) return {};
  const { run, networks } = resolution;
  let logged: string | undefined;
  for await (const line of linesOf(evidence, 'resolved'))
    if (line.run === run) logged = line.results;
  if (logged === undefined) return { run };
  const results = await resultsSha256(store.db, run);
  if (results !== logged) throw changed(run, 'what it found');
  const [other] = await otherMembers(
    store,
    run,
    networks.map(({ id }) => id),
  );
  if (other !== undefined) throw changed(run, `the ads of ${other}`);
  return { run, results };
}

const changed = (run: number, what: string) =>
  new CaseError(
    'custody',
    `The store does not hold of run ${run} what the run found: ${what} was changed since`,
    'Run the resolution again, and look at what it finds now. Keep a copy of the data folder for whoever looks into it.',
  );
