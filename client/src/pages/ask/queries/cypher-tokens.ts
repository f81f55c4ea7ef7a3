type CypherTokenKind =
  | 'comment'
  | 'string'
  | 'name'
  | 'parameter'
  | 'label'
  | 'number'
  | 'keyword'
  | 'plain';

/** A piece of a statement; the pieces put together are the statement. */
export interface CypherToken {
  kind: CypherTokenKind;
  text: string;
}

const keywords = new Set(
  `ALL AND ANY AS ASC ASCENDING BY CALL CASE COLLECT CONTAINS COUNT DESC DESCENDING DISTINCT ELSE
   END ENDS EXISTS IN IS LIMIT MATCH NONE NOT NULL OPTIONAL OR ORDER RETURN SHORTEST SHORTESTPATH
   SINGLE SKIP STARTS THEN UNION UNWIND USE WHEN WHERE WITH XOR YIELD`.split(/\s+/),
);
const constants = new Set(['true', 'false', 'null']);

// One alternative a kind, in the order in which they are tried; a label follows a colon or a bar. That a letter stands
// there is asked first: else what is before each of many spaces would be read again.
const pattern = new RegExp(
  [
    /(?<comment>\/\/[^\n]*|\/\*[\s\S]*?(?:\*\/|$))/u,
    /(?<string>'(?:\\[\s\S]|[^'\\])*'?|"(?:\\[\s\S]|[^"\\])*"?)/u,
    /(?<name>`[^`]*`?)/u,
    /(?<parameter>\$[\p{L}_][\p{L}\p{N}_]*)/u,
    /(?<label>(?=[\p{L}_])(?<=:\s*!?|:[\p{L}\p{N}_]+(?:\s*[|&]\s*!?[\p{L}\p{N}_]+)*\s*[|&]\s*!?)[\p{L}_][\p{L}\p{N}_]*)/u,
    /(?<number>\d+(?:\.\d+)?(?:[eE][+-]?\d+)?)/u,
    /(?<word>[\p{L}_][\p{L}\p{N}_]*)/u,
  ]
    .map(({ source }) => source)
    .join('|'),
  'gu',
);

const groups = ['comment', 'string', 'name', 'parameter', 'label', 'number'] as const;

const kindOf = (found: Readonly<Record<string, string | undefined>>) =>
  groups.find((kind) => found[kind] !== undefined) ?? 'word';

function kindOfWord(word: string, isProperty: boolean): CypherTokenKind {
  if (isProperty) return 'plain';
  if (constants.has(word.toLowerCase())) return 'number';
  // `count(…)` and `collect(…)` are functions where they are written small.
  const functionLike = /^(?:count|collect|exists|all|any|none|single|shortestPath)$/;
  return keywords.has(word.toUpperCase()) && !functionLike.test(word) ? 'keyword' : 'plain';
}

const closing: Record<string, string> = { ')': '(', ']': '[', '}': '{' };

/** The brackets still open after `text`. */
function openBrackets(open: readonly string[], text: string): readonly string[] {
  let now = open;
  for (const letter of text) {
    if ('([{'.includes(letter)) now = [...now, letter];
    else if (closing[letter] === now.at(-1) && letter in closing) now = now.slice(0, -1);
  }
  return now;
}

/** Cuts a Cypher statement into pieces to be coloured. Nothing is checked: the server does that. */
export function cypherTokens(statement: string): CypherToken[] {
  const tokens: CypherToken[] = [];
  let open: readonly string[] = [];
  let at = 0;
  const push = (kind: CypherTokenKind, text: string) => {
    if (text === '') return;
    const last = tokens.at(-1);
    if (kind === 'plain' && last?.kind === 'plain') last.text += text;
    else tokens.push({ kind, text });
  };
  for (const match of statement.matchAll(pattern)) {
    const between = statement.slice(at, match.index);
    open = openBrackets(open, between);
    push('plain', between);
    const [text] = match;
    const kind = kindOf(match.groups ?? {});
    // After a colon in `{…}` stands a value, not a label.
    const isWord = kind === 'word' || (kind === 'label' && open.at(-1) === '{');
    push(isWord ? kindOfWord(text, statement[match.index - 1] === '.') : kind, text);
    at = match.index + text.length;
  }
  push('plain', statement.slice(at));
  return tokens;
}

const header = /^\/\* ---[ \t]*\n(?:.*\n)*?--- \*\/[ \t]*(?:\n|$)/;

/** The statement without the declaration above it: that is what the page's form is made of. */
export const statementOf = (cypher: string): string => {
  const statement = cypher.replace(header, '').trim();
  return statement === '' ? cypher.trim() : statement;
};

/** The pieces by line, for line numbers beside them; a piece over several lines is cut. */
export function cypherLines(statement: string): CypherToken[][] {
  const lines: CypherToken[][] = [[]];
  for (const { kind, text } of cypherTokens(statement)) {
    for (const [index, part] of text.split('\n').entries()) {
      if (index > 0) lines.push([]);
      if (part !== '') lines.at(-1)?.push({ kind, text: part });
    }
  }
  return lines;
}
