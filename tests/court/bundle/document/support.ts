import { rmSync } from 'node:fs';
import path from 'node:path';
import { contrary } from '../../../../server/court/bundle/document/contrary.ts';
import { CaseFacts, type Statement } from '../../../../server/court/bundle/document/facts.ts';
import { wordsFor } from '../../../../server/court/bundle/document/words/index.ts';
import type { Exhibit } from '../../../../server/court/bundle/package/exhibits.ts';
import type { Snapshot, SnapshotEntity } from '../../../../server/court/snapshot/index.ts';
import { emptyRun, keptFolder, smallCase } from '../support.ts';

const folder = keptFolder();
/** The snapshot of the small case, which no test changes. */
export const { snapshot: base } = await smallCase(path.join(folder, 'data'));
rmSync(folder, { recursive: true });

export const [one, two] = ['ad:lotus-board.example/1', 'ad:lotus-board.example/2'] as const;
export const phone = 'phone:+77000004417';
export type Resolution = NonNullable<Snapshot['resolution']>;

/** The entities of the small case, each changed as is said. */
export const entitiesWith = (change: (entity: SnapshotEntity) => Partial<SnapshotEntity>) =>
  base.entities.map((entity) => ({ ...entity, ...change(entity) }));
export const entity = (id: string, kind: SnapshotEntity['kind'], caption = id): SnapshotEntity => ({
  id,
  kind,
  caption,
  selected: true,
  hub: null,
  properties: {},
});

export const network = (
  n: number,
  ads: readonly string[],
  over: Partial<Resolution['networks'][number]> = {},
): Resolution['networks'][number] => ({
  id: `network:3/${n}`,
  size: 9,
  score: 0.9,
  cutPoints: [],
  ads: [...ads],
  ...over,
});
/** Two ads that the run merged, by nothing that is in scope. */
export const merge = (over: Partial<Resolution['merges'][number]> = {}) => ({
  network: 'network:3/1',
  a: one,
  b: two,
  sizes: [1, 1],
  round: 1,
  rule: 'one-strong' as const,
  probability: 0.94,
  evidence: [],
  evidenceOutside: 0,
  features: [],
  here: null,
  judgements: [],
  ...over,
});
/** A run that found this alone. */
export const ran = (found: Partial<Resolution>) => ({ resolution: { ...emptyRun, ...found } });

const nothingRead = { record: undefined, files: [], images: [], observations: [] };
/** The small case with this in it; each of its captures is an exhibit. */
export function factsOf(over: Partial<Snapshot> = {}, language: 'en' | 'ru' = 'en'): CaseFacts {
  const snapshot = { ...base, ...over };
  const exhibits = snapshot.captures.flatMap((capture): Exhibit[] =>
    snapshot.batches
      .slice(0, 1)
      .map((batch) => ({ number: capture.exhibit, capture, batch, ...nothingRead })),
  );
  return new CaseFacts(snapshot, exhibits, wordsFor(language));
}

/** As it reads, but for the places to break. */
export const plain = (runs: readonly { readonly s: string }[]): string =>
  runs.map(({ s }) => s.replaceAll('\u200b', '')).join('');
/** A statement as it reads, with its exhibits. */
export const words = ({ parts, exhibits }: Statement): string =>
  `${plain(parts)}${exhibits.length > 0 ? ` (${exhibits.join(', ')})` : ''}`;

/** Everything that the document says against: in part 2, in its annex, and what was not found. */
export function against(over: Partial<Snapshot> = {}): string[] {
  const { first, more, nothing } = contrary(factsOf(over));
  const said = [...first, ...more].flatMap(({ statements }) => statements);
  return [...said, ...nothing].map(words);
}
