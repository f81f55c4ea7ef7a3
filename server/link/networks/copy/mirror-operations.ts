import { type Graph, type Run, statement } from '../../../core/neo4j/index.ts';
import type { Store } from '../../../core/store/index.ts';
import { runOf } from '../kept/run-records.ts';
import { operationPage, operationsByMember } from '../operations/kept.ts';
import { associationsAtLevel } from '../operations/kept-associations.ts';

/** Written and dropped in the transaction that makes a run active: some seconds of work. */
const mostRows = 50_000;
const rowsAtOnce = 5_000;

interface Work {
  readonly name:
    | 'link/networks/write-operations'
    | 'link/networks/write-parts'
    | 'link/networks/write-associations';
  readonly rows: readonly object[];
}

/** The graph's copy of the operations of a run at its usual level, and of what links their members to others. */
export class OperationCopy {
  /** Whether all goes in one transaction. */
  readonly isSmall: boolean;
  readonly #graph: Graph;
  readonly #works: readonly Work[];
  readonly #given: Readonly<Record<'run' | 'level' | 'version', unknown>>;

  private constructor(
    graph: Graph,
    works: readonly Work[],
    given: Readonly<Record<'run' | 'level' | 'version', unknown>>,
    standing: number,
  ) {
    this.#graph = graph;
    this.#works = works;
    this.#given = given;
    this.isSmall = works.reduce((sum, { rows }) => sum + rows.length, standing) <= mostRows;
  }

  static async of(
    { graph, store: { db } }: { readonly graph: Graph; readonly store: Store },
    run: number,
  ): Promise<OperationCopy> {
    const { engine: version, counts } = await runOf(db, run);
    const level = counts.usualLevel;
    const [held] = await graph.read<{ total: number }>(
      statement('link/networks/count-associations'),
    );
    const given = { run, level, version };
    const page = { sort: 'ADS', offset: 0, limit: -1 } as const;
    const { operations } = await operationPage(db, { run, level }, {}, page);
    const parts = [...(await operationsByMember(db, run, level))];
    const associations = await associationsAtLevel(db, run, level);
    const works: Work[] = [
      {
        name: 'link/networks/write-operations',
        rows: operations.map(({ id, networks, alone, ads, probability, firstSeen, ...one }) => ({
          ...{ id, caption: id.replace(/^operation:/, 'Operation '), networks, alone, ads },
          ...{ probability, firstSeen, lastSeen: one.lastSeen },
          ...{ countries: one.countries, platforms: one.platforms },
          ...{ inferred: true, method: 'operations', version },
        })),
      },
      {
        name: 'link/networks/write-parts',
        rows: parts.map(([member, operation]) => ({ member, operation })),
      },
      {
        name: 'link/networks/write-associations',
        rows: associations.map(({ a, b, probability, weight, items }) => ({
          ...{ a, b, probability, weight },
          items: items.map(({ identifier }) => identifier),
        })),
      },
    ];
    return new OperationCopy(graph, works, given, held?.total ?? 0);
  }

  /** Takes the place of what is there, as far as that goes in this transaction: of many, the old ones go alone. */
  async write(inside: Run): Promise<void> {
    await inside(statement('link/networks/retire-operations'));
    if (!this.isSmall) return;
    await inside(statement('link/networks/drop-all-associations'));
    for (const { name, rows } of this.#works)
      if (rows.length > 0) await inside(statement(name), { ...this.#given, rows });
    await inside(statement('link/networks/promote-operations'), this.#given);
  }

  /** The same some at a time: no operation is seen until all are there. */
  async writeByAndBy(): Promise<void> {
    const graph = this.#graph;
    await graph.write(statement('link/networks/retire-operations'));
    await dropGoneOperations(graph);
    await dropAll(graph, 'link/networks/drop-associations');
    for (const { name, rows } of this.#works)
      for (let i = 0; i < rows.length; i += rowsAtOnce)
        await graph.write(statement(name), {
          ...this.#given,
          rows: rows.slice(i, i + rowsAtOnce),
        });
    await graph.write(statement('link/networks/promote-operations'), this.#given);
  }
}

export const dropGoneOperations = (graph: Graph): Promise<void> =>
  dropAll(graph, 'link/networks/drop-gone-operations');

async function dropAll(
  graph: Graph,
  name: 'link/networks/drop-gone-operations' | 'link/networks/drop-associations',
): Promise<void> {
  for (;;) {
    const [row] = await graph.write<{ dropped: number }>(statement(name));
    if (!row?.dropped) return;
  }
}
