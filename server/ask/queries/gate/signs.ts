import { QueryRefusedError, textPlace } from '../refused.ts';

/** A stretch of a text of Cypher that is read in one way. */
interface Stretch {
  readonly kind: 'code' | 'text' | 'name' | 'comment';
  readonly from: number;
  readonly written: string;
}

const stretch =
  /(?<comment>\/\/[^\n\r]*|\/\*[^*]*\*+(?:[^/*][^*]*\*+)*\/)|(?<text>'(?:[^'\\]|\\[\s\S])*'|"(?:[^"\\]|\\[\s\S])*")|(?<name>`(?:[^`]|``)*`)|(?<code>[^/'"`]+|[\s\S])/y;

/** The text from end to end: what is code, and what stands in quotes or is a comment. */
export function stretchesOf(cypher: string): Stretch[] {
  const found: Stretch[] = [];
  stretch.lastIndex = 0;
  for (let from = 0; from < cypher.length; from = stretch.lastIndex) {
    const match = stretch.exec(cypher);
    if (!match) break;
    const [kind] = Object.entries(match.groups ?? {}).find(([, written]) => written) ?? [];
    found.push({ kind: kind as Stretch['kind'], from, written: match[0] });
  }
  return found;
}

const escaped = /\\u+([0-9a-fA-F]{4})/g;
/** What is not seen, or changes how others are seen; line ends and tabs are. */
const unseen = /[\p{Default_Ignorable_Code_Point}\p{Cf}\p{Zl}\p{Zp}\p{Cc}]/gu;
/** What writing in Persian, in Hindi and in pictures needs within a word. */
const joins = /\u200c|\u200d|\ufe0f/;
/** What would end a text, or begin another line. */
const closes = /['"`\\\p{Cc}\p{Zl}\p{Zp}]/u;

/**
 * What is run has to be what is shown.
 * @throws QueryRefusedError `signs`
 */
export function checkSigns(cypher: string): void {
  for (const { kind, from, written } of stretchesOf(cypher)) {
    const refused = (at: number, problem: string, remedy: string): never => {
      throw new QueryRefusedError('signs', { ...textPlace(cypher, from + at), problem, remedy });
    };
    for (const { 0: whole, 1: code = '', index } of written.matchAll(escaped)) {
      const sign = String.fromCharCode(Number.parseInt(code, 16));
      if (kind !== 'text')
        refused(
          index,
          `${whole} stands for another sign: what is run would not be what is shown`,
          `Write ${/[\p{L}\p{N}\p{P}\p{S}]/u.test(sign) ? `“${sign}”` : 'the sign itself'}; \\u is read in texts in quotes alone.`,
        );
      if (closes.test(sign))
        refused(
          index,
          `${whole} would end the text or the line in which it stands`,
          `Write \\' or \\" or \\\\ or \\n.`,
        );
    }
    if (kind === 'text') continue;
    for (const { 0: sign, index } of written.matchAll(unseen)) {
      if (/[\n\r\t]/.test(sign) || (kind === 'comment' && joins.test(sign))) continue;
      const code = (sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
      refused(
        index,
        `the line holds a sign that is not seen (U+${code})`,
        'Take it out; in a text in quotes it may stand.',
      );
    }
  }
}
