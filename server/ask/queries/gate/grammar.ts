import {
  CharStream,
  CommonTokenStream,
  ParserRuleContext,
  type ParseTree,
  TerminalNode,
} from 'antlr4ng';

/** A part of a text of Cypher, as the grammar has it. */
export interface Tree {
  /** What the grammar calls it; of a sign or word, itself. */
  readonly rule: string;
  /** Of a sign or word, as it is written. */
  readonly text: string;
  /** From 1; columns in UTF-16 units. */
  readonly line: number;
  readonly column: number;
  readonly parts: readonly Tree[];
}

/** What the grammar does not know. */
export interface Unread {
  readonly line: number;
  readonly column: number;
  /** What stands there. */
  readonly found: string;
}

/** Neo4j's own grammar. It is loaded when somebody first writes a question. */
const loadParser = async () => {
  const [{ CypherCmdLexer }, { CypherCmdParser }] = await Promise.all([
    import('./cypher-parser/CypherCmdLexer.js'),
    import('./cypher-parser/CypherCmdParser.js'),
  ]);
  return { CypherCmdLexer, CypherCmdParser };
};
let loaded: ReturnType<typeof loadParser> | undefined;

/** Of the grammar: what cuts a text into words, and what reads it. */
export const cypherGrammar = () => {
  loaded ??= loadParser();
  return loaded;
};

/** Levels of the grammar that say nothing where only one thing stands on them. */
const level =
  /^(?:expression\d*|literal|parenthesizedExpression|statement|statements|clause|functionArgument|anonymousPattern)$/;

/** The text as a tree, or what the grammar does not know in it. */
export async function parseCypher(cypher: string): Promise<Tree | Unread> {
  const { CypherCmdLexer, CypherCmdParser } = await cypherGrammar();
  const at = placeIn(cypher);
  let unread: Unread | undefined;
  const listener = {
    syntaxError(
      _: unknown,
      symbol: { text?: string } | null,
      line: number,
      column: number,
      message: string,
    ) {
      unread ??= { ...at(line, column), found: symbol?.text ?? message };
    },
    reportAmbiguity() {},
    reportAttemptingFullContext() {},
    reportContextSensitivity() {},
  };
  const lexer = new CypherCmdLexer(CharStream.fromString(cypher));
  lexer.removeErrorListeners();
  lexer.addErrorListener(listener);
  const parser = new CypherCmdParser(new CommonTokenStream(lexer));
  parser.removeErrorListeners();
  parser.addErrorListener(listener);
  const tree = treeOf(parser.statements(), CypherCmdParser.ruleNames, at);
  return unread ?? tree;
}

type At = (line: number, column: number) => Pick<Tree, 'line' | 'column'>;

/** The parser counts columns from 0, and a sign of two units as one. */
function placeIn(cypher: string): At {
  const lines = cypher.split('\n').map((line) => (pairs.test(line) ? unitsOf(line) : undefined));
  return (line, column) => ({ line, column: (lines[line - 1]?.[column] ?? column) + 1 });
}

const pairs = /[\ud800-\udbff]/;

/** Of each sign of a line, and of its end, how many units stand before it. */
function unitsOf(line: string): readonly number[] {
  let units = 0;
  const before = [0];
  for (const sign of line) {
    units += sign.length;
    before.push(units);
  }
  return before;
}

function treeOf(node: ParseTree, names: readonly string[], at: At): Tree {
  if (node instanceof TerminalNode) {
    const { text = '', line, column } = node.symbol;
    return { rule: text.toUpperCase(), text, ...at(line, column), parts: [] };
  }
  if (!(node instanceof ParserRuleContext))
    throw new TypeError('unreachable: neither part nor sign');
  const rule = names[node.ruleIndex] ?? '';
  const parts = node.children.map((child) => treeOf(child, names, at));
  const [first, second] = parts;
  if (level.test(rule) && parts.length === 1 && first) return first;
  if (rule === 'parenthesizedExpression' && second) return second;
  return { rule, text: '', ...at(node.start?.line ?? 1, node.start?.column ?? 0), parts };
}

/** As it is written, without white space. */
export const written = ({ text, parts }: Tree): string => text || parts.map(written).join('');

/** The first part of that name. */
export const partOf = ({ parts }: Tree, rule: string): Tree | undefined =>
  parts.find((part) => part.rule === rule);

/** It is worked out, and no word between. */
export const isPart = ({ parts, rule }: Tree): boolean => parts.length > 0 || literals.has(rule);
const literals = new Set(['TRUE', 'FALSE', 'NULL', 'INF', 'INFINITY', 'NAN']);
