import { setTimeout as sleep } from 'node:timers/promises';
import { type Explained, type Graph, GraphError } from '../../core/neo4j/index.ts';
import type { SavedQuery } from './header.ts';
import { ParameterError, type ParameterValues, readParameters } from './parameters.ts';

/**
 * A graph server that has just started plans a statement in many seconds that later takes milliseconds: its program is
 * not compiled yet. That says nothing of the statement, and a server that is ended for it only starts anew.
 */
export const warmLimits = {
  /** Milliseconds in which a server that has just started has to have planned a statement. */
  planMs: 120_000,
  /** Milliseconds after which whoever asks is told that it is warming up, while it goes on. */
  toldMs: 8_000,
  /** Milliseconds between two looks whether somebody asks. */
  lookMs: 200,
};

interface Warmth {
  /** Whether any statement was planned since it was opened. */
  hasPlanned: boolean;
  /** Whether the queries that ship with Throughline are being planned. */
  isWarming: boolean;
}

const warmths = new WeakMap<object, Warmth>();

function warmthOf(graph: object): Warmth {
  const known = warmths.get(graph) ?? { hasPlanned: false, isWarming: false };
  warmths.set(graph, known);
  return known;
}

type Planner = Pick<Graph, 'explain'>;

/**
 * Plans a statement, with patience while the server is cold.
 * @param isOurs that it ships with Throughline: it can be planned, however long that takes
 * @throws GraphError `warming-up` where that is why it takes long
 */
export async function planWarmly(
  graph: Planner,
  cypher: string,
  parameters: Readonly<Record<string, unknown>>,
  isOurs: boolean,
): Promise<Explained> {
  const warmth = warmthOf(graph);
  const isCold = warmth.isWarming || !warmth.hasPlanned;
  if (!isCold && !isOurs) return graph.explain(cypher, parameters);
  const planning = graph.explain(cypher, parameters, { timeoutMs: warmLimits.planMs }).then(
    (explained) => {
      warmth.hasPlanned = true;
      return explained;
    },
    (error: unknown) => {
      if (!isLate(error)) throw error;
      throw isCold ? warmingUp(error) : busy(error);
    },
  );
  if (!warmth.isWarming) return planning;
  // It goes on: whoever asks again finds it planned.
  planning.catch(() => {});
  const told = new AbortController();
  const late = sleep(warmLimits.toldMs, undefined, { ref: false, signal: told.signal }).then(() => {
    throw warmingUp();
  });
  late.catch(() => {});
  return Promise.race([planning, late]).finally(() => told.abort());
}

/** An error of a statement that was stopped for its time, where the server is cold; another one stays as it is. */
export const asWarming = (graph: object, error: unknown): unknown =>
  isLate(error) && warmthOf(graph).isWarming ? warmingUp(error) : error;

const isLate = (error: unknown): boolean => error instanceof GraphError && error.code === 'timeout';

const warmingUp = (cause?: unknown) =>
  new GraphError(
    'warming-up',
    'The graph server has just started and is warming up: the first questions take long.',
    'Nothing is wrong with the query. Ask again in a moment; the page does so by itself.',
    { cause },
  );

const busy = (cause: unknown) =>
  new GraphError(
    'busy',
    `The graph server is busy: it has not begun with this in ${warmLimits.planMs / 1000} s.`,
    'Nothing is wrong with the query. Ask again when other work on this machine is done.',
    { cause },
  );

/**
 * Plans all queries one after another, each when nobody waits for an answer, so that the first who asks one does not
 * wait for the server to learn it. One that fails is left: whoever asks it is told why.
 * @param isAsked whether somebody waits for an answer now
 * @returns how many were planned
 */
export async function warmUp(
  graph: Planner,
  queries: Iterable<Pick<SavedQuery, 'name' | 'cypher' | 'parameters' | 'columns' | 'own'>>,
  { isAsked = () => false, signal }: { isAsked?: () => boolean; signal?: AbortSignal } = {},
): Promise<number> {
  const warmth = warmthOf(graph);
  warmth.isWarming = true;
  let planned = 0;
  try {
    for (const query of queries) {
      while (isAsked() && !signal?.aborted)
        await sleep(warmLimits.lookMs, undefined, { ref: false });
      if (signal?.aborted) break;
      await graph
        .explain(query.cypher, exampleOf(query), { timeoutMs: warmLimits.planMs })
        .then(() => {
          warmth.hasPlanned = true;
          planned += 1;
        })
        .catch(() => {});
    }
  } finally {
    warmth.isWarming = false;
  }
  return planned;
}

/** Values of the kinds that it asks for: Neo4j keeps a plan by them. */
function exampleOf(query: Parameters<typeof readParameters>[0]): ParameterValues {
  const given = query.parameters.flatMap(({ name, default: preset, example }) => {
    const value = preset ?? example;
    return value === undefined ? [] : [[name, value] as const];
  });
  try {
    return readParameters(query, Object.fromEntries(given));
  } catch (error) {
    if (error instanceof ParameterError) return {};
    throw error;
  }
}
