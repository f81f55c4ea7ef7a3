import type { Config } from '../../core/config.ts';
import { knownIn, logProblems, openEvidence } from '../../core/evidence/index.ts';
import { openStore } from '../../core/store/index.ts';
import { countHeld } from '../held-counts.ts';
import type { Manifest } from './manifest.ts';

/** A count of the backup beside that of the folder that was made from it. */
export interface CountPair {
  readonly what: keyof Manifest['counts'];
  /** null: the backup could not count it. */
  readonly before: number | null;
  /** null: the graph could not be opened. */
  readonly now: number | null;
}

export interface Compared {
  readonly counts: readonly CountPair[];
  readonly custody: { readonly lines: number; readonly problems: readonly string[] };
  /** Nothing is less than it was, and the custody log is whole. */
  readonly ok: boolean;
}

/** Compares a restored folder with what its backup said of itself. */
export async function compareRestored(
  dataDir: string,
  config: Config,
  { counts: then, custody }: Manifest,
): Promise<Compared> {
  const graph = await countHeld(dataDir, config);
  const store = await openStore(dataDir);
  try {
    const total = async (table: 'judgement' | 'caseFile'): Promise<number> => {
      const counted = store.db.selectFrom(table).select((of) => of.fn.countAll<number>().as('n'));
      return (await counted.executeTakeFirstOrThrow()).n;
    };
    const now = {
      ...('why' in graph ? { captures: null, ads: null } : graph),
      ...{ judgements: await total('judgement'), cases: await total('caseFile') },
    };
    const counts = (['captures', 'ads', 'judgements', 'cases'] as const).map((what) => ({
      ...{ what, before: then[what], now: now[what] },
    }));
    const kept = custody.lines > 0 ? [{ line: custody.lines, sha256: custody.sha256 }] : [];
    const found = await openEvidence(dataDir).verifyCustody({
      ...{ kept, known: await knownIn(store.db) },
    });
    const problems = logProblems(found);
    const isLess = counts.some(
      ({ before, now }) => now === null || (before !== null && now < before),
    );
    return {
      ...{ counts, custody: { lines: found.lines, problems } },
      ok: !isLess && problems.length === 0,
    };
  } finally {
    await store.close();
  }
}
