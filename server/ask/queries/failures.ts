import { GraphError } from '../../core/neo4j/index.ts';
import { placeOf } from './guard.ts';
import { QueryRefusedError } from './refused.ts';

interface Failure {
  /** How Neo4j tells of it. */
  readonly sign: RegExp;
  readonly problem: string | ((told: RegExpExecArray) => string);
  readonly remedy: string;
  /** What it is about, in the text. */
  readonly at?: RegExp;
}

/** What the author of a question can mend, though Neo4j finds it only when it is run. The first that fits counts. */
const failures: readonly Failure[] = [
  {
    sign: /\/ by zero|divide by zero|division by zero/i,
    problem: 'a number is divided by 0',
    remedy: 'Leave those rows out: WHERE the divisor <> 0.',
    at: /[/%]/,
  },
  {
    sign: /overflow|out of range for (?:a )?long|integer,? .* too large|cannot be represented as an integer/i,
    problem: 'a number is larger than a whole number can be',
    remedy: 'Reckon with toFloat(), or with smaller numbers.',
  },
  {
    sign: /ParseException|Cannot parse '|TokenMgrError|Lexical error/,
    problem: 'the words for the full-text search cannot be read',
    remedy: 'Put words with signs such as / : ( ) [ ] * ? " in quotes of their own: \'"a/b"\'.',
    at: /fulltext/i,
  },
  {
    sign: /TooManyClauses|too many (?:boolean )?clauses|maxClauseCount/i,
    problem: 'the full-text search would look for too many words at once',
    remedy: 'Write fewer words, and longer beginnings before *.',
    at: /fulltext/i,
  },
  {
    sign: /no such (?:fulltext schema )?index:? ?[`'"]?([\w-]*)/i,
    problem: ([, name]) => `there is no index ${name || 'of that name'}`,
    remedy: 'The full-text indexes are words and words_thai (ads) and captions (all else).',
    at: /fulltext/i,
  },
  {
    sign: /StackOverflow|stack overflow/i,
    problem: 'it goes too deep: a text is too long for =~, or lists stand too deep in lists',
    remedy: 'Use CONTAINS instead of =~, and plainer lists.',
    at: /=~|reduce/i,
  },
];

/** What a statement and its values are to blame for, by Neo4j's codes. */
const ofStatement = /^Neo\.(?:ClientError|TransientError|DatabaseError\.Statement)\./;

/** What Java calls things by. */
const javaName = /\b(?:[a-z]\w*\.){2,}[A-Z]\w*(?:Exception|Error)?:?\s*/g;

/**
 * An error in running a question as its author's, with the line and what to do, where it is: what Neo4j says without
 * names of Java. All others are as they were.
 */
export function asAuthors(cypher: string, error: unknown): unknown {
  if (!(error instanceof GraphError) || error.code !== 'statement') return error;
  const told = error.message;
  if (!ofStatement.test(error.neo4jCode ?? '') && !known(told)) return error;
  const failure = failures.find(({ sign }) => sign.test(told));
  const found = failure?.sign.exec(told);
  if (failure && found)
    return new QueryRefusedError(
      'statement',
      {
        ...placeOf(cypher, failure.at),
        problem: typeof failure.problem === 'string' ? failure.problem : failure.problem(found),
        remedy: failure.remedy,
      },
      error,
    );
  return new QueryRefusedError(
    'statement',
    {
      problem: plainWords(told),
      remedy: 'Correct the Cypher, or give other values for its parameters.',
    },
    error,
  );
}

const known = (told: string): boolean => failures.some(({ sign }) => sign.test(told));

function plainWords(told: string): string {
  const [first = ''] = told
    .replace(/^Failed to invoke procedure [^:]*: (?:Caused by: )?/, '')
    .replace(javaName, '')
    .split('\n');
  return first.slice(0, 300).replace(/\.$/, '');
}
