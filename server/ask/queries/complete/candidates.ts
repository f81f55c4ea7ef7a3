import { CodeCompletionCore } from 'antlr4-c3';
import { CharStream, CommonTokenStream, Token } from 'antlr4ng';
import { cypherGrammar } from '../gate/index.ts';

/** What the grammar would read behind a text. */
export interface Candidates {
  /** Kinds of names, such as `labelType`, each with the parts of the grammar within which it would stand. */
  readonly rules: ReadonlyMap<string, readonly string[]>;
  /** Words, with those that can only follow them: ORDER BY. */
  readonly words: readonly string[];
}

/** Parts of the grammar that are names: which ones is known better than by their letters. */
const named = [
  ...['functionName', 'procedureName', 'parameter', 'propertyKeyName', 'variable'],
  ...['labelExpression1', 'labelType', 'relType', 'symbolicNameString', 'procedureResultItem'],
  'consoleCommand',
];

const wordAtEnd = /[\p{L}\p{N}_]$/u;

/** @param cypher up to the place, whole words before it; a word at its end may still grow */
export async function candidatesBehind(cypher: string): Promise<Candidates> {
  const { CypherCmdLexer, CypherCmdParser } = await cypherGrammar();
  const lexer = new CypherCmdLexer(CharStream.fromString(cypher));
  lexer.removeErrorListeners();
  const stream = new CommonTokenStream(lexer);
  stream.fill();
  const tokens = stream.getTokens();
  const end = tokens.findLastIndex(({ type }) => type === Token.EOF);
  const parser = new CypherCmdParser(stream);
  parser.removeErrorListeners();
  const core = new CodeCompletionCore(parser);
  const { ruleNames, literalNames, symbolicNames } = CypherCmdParser;
  core.preferredRules = new Set(named.map((name) => ruleNames.indexOf(name)));
  const found = core.collectCandidates(wordAtEnd.test(cypher) ? end - 1 : end);
  const wordOf = (type: number): string =>
    literalNames[type]?.replaceAll("'", '') ?? symbolicNames[type] ?? '';
  return {
    rules: new Map(
      [...found.rules].map(([rule, { ruleList }]) => [
        ruleNames[rule] ?? '',
        ruleList.map((within) => ruleNames[within] ?? ''),
      ]),
    ),
    words: [...found.tokens].map(([type, following]) => [type, ...following].map(wordOf).join(' ')),
  };
}
