import type { Store, Tables } from '../../../core/store/index.ts';
import type { HeldQuestion } from '../found-by-run.ts';

/** As the store keeps it. */
export function questionRow(
  run: number,
  [place, { id, kind, gain, ...content }]: readonly [number, HeldQuestion],
): Tables['question'] {
  return { run, place, id, kind, gain, content: JSON.stringify(content) };
}

/** What a run would ask, the most worthwhile first. */
export async function questionsOfRun(db: Store['db'], run: number): Promise<HeldQuestion[]> {
  const rows = await db
    .selectFrom('question')
    .selectAll()
    .where('run', '=', run)
    .orderBy('place')
    .execute();
  return rows.map(({ id, kind, gain, content }) => ({
    id,
    kind: kind as HeldQuestion['kind'],
    gain,
    ...(JSON.parse(content) as Omit<HeldQuestion, 'id' | 'kind' | 'gain'>),
  }));
}
