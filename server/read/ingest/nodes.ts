import { type Run, statement } from '../../core/neo4j/index.ts';

/** [id, node, of an image: whether its bytes are held] */
type HeldRow = readonly [string, number, boolean | null];

/**
 * The nodes of all that a chunk names, by entity id, as one transaction finds and makes them.
 * Neo4j's own node numbers are looked up once and spare every relationship two look-ups by id.
 * They hold for this one transaction: it may be rolled back, and Neo4j gives numbers of deleted nodes away again.
 */
export class ChunkNodes {
  readonly #run: Run;
  readonly #nodes = new Map<string, number>();
  readonly #held = new Map<string, { readonly received: boolean | null }>();

  constructor(run: Run) {
    this.#run = run;
  }

  async find(ids: readonly string[]): Promise<void> {
    const rows = await this.#run<{ held: HeldRow[] }>(statement('read/ingest/known-entities'), {
      ids,
    });
    for (const [id, node, received] of rows[0]?.held ?? []) {
      this.#nodes.set(id, node);
      this.#held.set(id, { received });
    }
  }

  /** @param name of a statement that gives back `[id, node]` of what it creates */
  async create(name: string, rows: readonly unknown[]): Promise<void> {
    if (rows.length === 0) return;
    const [created] = await this.#run<{ nodes: [string, number][] }>(statement(name), { rows });
    for (const [id, node] of created?.nodes ?? []) this.#nodes.set(id, node);
  }

  /** Was it there before this transaction? */
  held(id: string): boolean {
    return this.#held.has(id);
  }

  /** An image that is held by its hash alone. */
  lacksBytes(id: string): boolean {
    return this.#held.get(id)?.received === false;
  }

  of(id: string): number {
    const node = this.#nodes.get(id);
    if (node === undefined) throw new Error(`${id} was neither found nor created`);
    return node;
  }
}
