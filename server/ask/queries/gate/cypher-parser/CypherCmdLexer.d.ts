import type { Lexer } from 'antlr4ng';

/** What cuts a text of Cypher into words. */
export declare class CypherCmdLexer extends Lexer {
  readonly grammarFileName: string;
  readonly ruleNames: string[];
  readonly channelNames: string[];
  readonly modeNames: string[];
}
