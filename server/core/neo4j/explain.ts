import { randomUUID } from 'node:crypto';
import type { Plan } from 'neo4j-driver';
import neo4j from 'neo4j-driver';
import { GraphError } from './graph-errors.ts';
import type { Asker } from './question.ts';

/** One step of a plan. */
export interface PlanStep {
  /** Neo4j's name of it, such as `NodeByLabelScan`. */
  readonly operator: string;
  /** The database in which it would be done. */
  readonly database: string;
  /** What it is about, in Neo4j's words. */
  readonly details: string;
  /** How many rows Neo4j expects of it. */
  readonly rows: number;
  /** How many steps it is handed on by until the answer: 0 for the last. */
  readonly depth: number;
}

interface NotedAt {
  readonly line?: number;
  readonly column?: number;
}

/** What Neo4j would do for a statement; nothing of it was done. */
export interface Explained {
  /** `r` reads, `rw` and `w` write, `s` is about the schema or the server. */
  readonly kind: string;
  readonly database: string;
  /** The last first, each before those whose rows it takes. */
  readonly steps: readonly PlanStep[];
  /** Names of the columns that the statement returns. */
  readonly columns: readonly string[];
  /** Names of the parameters that it uses, without those that it was given. */
  readonly parameters: readonly string[];
  /** What Neo4j finds odd about it, by its GQLSTATUS code, such as a label that is nowhere. Lines and columns count from 1. */
  readonly notes: readonly (NotedAt & { readonly code: string; readonly text: string })[];
}

/** A plan is found in milliseconds; there are statements over which a server thinks for ever. */
const patienceMs = 10_000;
const parameterMissing = '01N60';

/**
 * Plans a statement in a session that can only read.
 * @throws GraphError `statement` where it cannot be planned, `timeout` where that takes longer
 */
export async function explain(
  asker: Asker,
  statement: string,
  parameters: Record<string, unknown>,
  timeoutMs = patienceMs,
): Promise<Explained> {
  const { database, watch } = asker;
  const question = randomUUID();
  const session = (await asker.driver()).session({
    database,
    defaultAccessMode: neo4j.session.READ,
    notificationFilter: { minimumSeverityLevel: 'INFORMATION' },
  });
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(tooLong(timeoutMs)), timeoutMs);
  });
  try {
    const limits = { timeout: timeoutMs, metadata: { question } };
    const running = session.run(`${asked}${statement}`, parameters, limits);
    const planned = Promise.all([running.keys(), running.summary()]);
    const [columns, summary] = await Promise.race([watch?.orDeath(planned) ?? planned, late]);
    const described = summary.gqlStatusObjects.filter(({ isNotification }) => isNotification);
    return {
      kind: summary.queryType,
      database: summary.database.name ?? database,
      steps: summary.plan ? stepsOf(summary.plan) : [],
      columns,
      parameters: described.flatMap(({ gqlStatus, statusDescription }) =>
        gqlStatus === parameterMissing ? namesIn(statusDescription) : [],
      ),
      notes: described.flatMap((status) =>
        status.gqlStatus === parameterMissing
          ? []
          : [
              {
                code: status.gqlStatus,
                text: inWords(status.statusDescription),
                ...placeOf(status),
              },
            ],
      ),
    };
  } catch (error) {
    const known = error instanceof GraphError ? error : await asker.told(error);
    if (!(known instanceof GraphError) || known.code !== 'timeout') throw known;
    // Not waited for: whoever writes is told at once.
    void asker.gone(question);
    throw tooLong(timeoutMs, known);
  } finally {
    clearTimeout(timer);
    // Not waited for: a server that has choked on a statement answers in minutes.
    session.close().catch(() => {});
  }
}

const tooLong = (ms: number, cause?: GraphError) =>
  new GraphError(
    'timeout',
    `Neo4j has found no way to answer this in ${ms / 1000} s.`,
    'Make the statement simpler: fewer patterns in one MATCH, fewer brackets within brackets.',
    { cause },
  );

function stepsOf({ operatorType, arguments: given, children }: Plan, depth = 0): PlanStep[] {
  const { Details = '', EstimatedRows = 0 } = given;
  const at = operatorType.lastIndexOf('@');
  const [operator, database] =
    at < 0 ? [operatorType, ''] : [operatorType.slice(0, at), operatorType.slice(at + 1)];
  const rows = Number(EstimatedRows);
  const step = { operator, database, details: String(Details), rows, depth };
  return [step, ...children.flatMap((child) => stepsOf(child, depth + 1))];
}

/** The names in “… undefined parameter(s) $`x` and $`y`. …” */
const namesIn = (description: string): string[] =>
  [...description.matchAll(/\$`((?:[^`]|``)*)`/g)].map(([, name = '']) =>
    name.replaceAll('``', '`'),
  );

/** “warn: label does not exist. The label `Adz` does not exist. …” without its first, general part. */
const inWords = (description: string): string =>
  description.replace(/^(?:warn|info): [^.]*\. /, '').trim();

/** Before the statement, on its first line. */
const asked = 'EXPLAIN ';

function placeOf(status: object): NotedAt {
  const { line, column } =
    ('position' in status ? (status.position as NotedAt | undefined) : undefined) ?? {};
  return typeof line === 'number' && typeof column === 'number'
    ? placeInStatement(line, column)
    : {};
}

/** Where in a statement that was explained a place is of which Neo4j tells. */
export const placeInStatement = (line: number, column: number) => ({
  line,
  column: line === 1 ? Math.max(1, column - asked.length) : column,
});
