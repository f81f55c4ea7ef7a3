import { Parser, type ParserRuleContext } from 'antlr4ng';

/** What reads the words of a text of Cypher. Only what is used here is declared. */
export declare class CypherCmdParser extends Parser {
  /** By the number of the rule, as `ParserRuleContext.ruleIndex` has it. */
  static readonly ruleNames: string[];
  /** By the kind of a word: as it is written, in single quotes; null where it is written in several ways. */
  static readonly literalNames: (string | null)[];
  /** By the kind of a word: what the grammar calls it. */
  static readonly symbolicNames: (string | null)[];
  /** Reads a text of one statement or more, to its end. */
  statements(): ParserRuleContext;
}
