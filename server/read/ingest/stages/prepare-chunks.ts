import { type Evidence, openEvidence } from '../../../core/evidence/index.ts';
import { batchId, captureId, type EntityRecord } from '../../../core/model/index.ts';
import type { BulkRow } from '../../../core/neo4j/index.ts';
import { type ChunkProblem, prepareChunk } from '../chunk.ts';
import type { Prints } from '../groups.ts';
import { ImageSettler, type ReceivedPicture } from '../images.ts';
import { addEntities, mergeAds, mergeLinks } from '../merge.ts';
import type { Link } from '../prepare.ts';
import { type Chunk, readPlaced } from './placed.ts';
import { captureRow, groupLinkRow } from './rows.ts';
import type { SpillWriter } from './spill.ts';

/** What a chunk came to, beside what was put aside and the rows of its captures. */
export interface ToldChunk {
  readonly captures: readonly { readonly ad: string; readonly source: string }[];
  readonly prints: readonly Prints[];
  readonly unchanged: readonly { readonly source: string }[];
  readonly problems: readonly ChunkProblem[];
  /** Pictures that were stored for the first time of this file. */
  readonly pictures: readonly ReceivedPicture[];
}

/** Where it goes: what is said of things by part, and rows to their tables. */
export interface Prepared {
  readonly spill: Pick<SpillWriter, 'things' | 'entities'>;
  readonly tables: { add(row: BulkRow): void };
}

/** So few captures are prepared before they are written: what was made of them is forgotten while that costs nothing. */
const recordsAtOnce = 50;

/**
 * The map of a bulk import: reads and prepares chunks. Captures stand in no other chunk, and go to their tables; what
 * they say of ads and other things is put aside. What several of them say of one thing other than an ad is put aside once
 * for the chunk: the first word stands, or the earliest.
 */
export class ChunkPreparer {
  readonly #evidence: Evidence;
  readonly #now: number;
  #settling: { file: string; settler: ImageSettler } | undefined;

  /** @param now milliseconds since the epoch */
  constructor(dataDir: string, now: number) {
    this.#evidence = openEvidence(dataDir);
    this.#now = now;
  }

  async prepare({ chunk, file, records, held: before }: Chunk, to: Prepared): Promise<ToldChunk> {
    const settler = this.#settlerOf(file);
    const held = new Set(before.map(captureId));
    const told: Told = { captures: [], prints: [], unchanged: [], problems: [], pictures: [] };
    const entities = new Map<string, EntityRecord>();
    const placed: Link[] = [];
    const path = this.#evidence.path(file.sha256);
    for (let from = 0; from < records.length; from += recordsAtOnce) {
      const some = await prepareChunk(
        readPlaced(path, file, records.slice(from, from + recordsAtOnce)),
        file.sha256,
        settler,
        (id) => held.has(id),
        this.#now,
      );
      told.unchanged.push(...some.unchanged);
      told.problems.push(...some.problems);
      for (const one of some.prepared) {
        const { capture, ad, platform, prints } = one;
        held.add(capture.id);
        told.captures.push({ ad: ad.id, source: platform });
        told.prints.push(prints);
        const own = one.links.filter(({ source }) => source === ad.id);
        placed.push(...one.links.filter(({ source }) => source !== ad.id));
        to.spill.things(chunk, mergeAds([one]), mergeLinks([{ links: own }]));
        addEntities(entities, one.entities);
        to.tables.add(captureRow(capture));
        to.tables.add(groupLinkRow(capture.id, 'CAPTURES', capture.ad));
        to.tables.add(groupLinkRow(capture.id, 'FROM', batchId(capture.batch)));
      }
    }
    told.pictures.push(...settler.takeReceived());
    to.spill.things(chunk, [], mergeLinks([{ links: placed }]));
    to.spill.entities(chunk, [...entities.values()]);
    return told;
  }

  #settlerOf({ sha256, folder }: Chunk['file']): ImageSettler {
    if (this.#settling?.file !== sha256)
      this.#settling = { file: sha256, settler: new ImageSettler(this.#evidence, folder) };
    return this.#settling.settler;
  }
}

/** What a chunk came to, as it is gathered. */
type Told = { -readonly [Of in keyof ToldChunk]: ToldChunk[Of][number][] };
