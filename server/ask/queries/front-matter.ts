import { type Document, isMap, isScalar, LineCounter, type Pair, parseDocument } from 'yaml';
import type { TextPlace } from './refused.ts';

const opening = /^\/\* ---[ \t]*\r?$/;
const closing = /^--- \*\/[ \t]*\r?$/;

/** YAML in a block comment above the Cypher, from a line `/* ---` to a line `--- *\/`. */
export interface FrontMatter {
  /** Texts and maps of them; YAML's numbers and dates stay as they are written. */
  readonly value: unknown;
  /** The line of the text, from 1, of what stands at the end of this path, or of the last on it that is there. */
  lineOf(path: readonly PropertyKey[]): number;
  /** The same with the column, from 1; none where nothing of the path is there. @param of the name that ends it, or its value */
  placeOf(path: readonly PropertyKey[], of?: 'name' | 'value'): TextPlace;
  /** The text with another version, and who saved it when. */
  stamped(version: number, at: string, by: string): string;
}

/** What is wrong with the form. `line` and `column` count from 1. */
export class FrontMatterError extends Error {
  override readonly name = 'FrontMatterError';
  readonly line: number;
  readonly column: number | undefined;
  /** What to write instead. */
  readonly mend: string;
  constructor(line: number, problem: string, mend: string, column?: number) {
    super(problem);
    this.line = line;
    this.column = column;
    this.mend = mend;
  }
}

const wholeForm =
  'Begin with a line “/* ---”, then title, description, howToRead, version, parameters and columns as YAML, then a line “--- */”.';
/** A header of comments, a line each. */
const older =
  /^\/\/ ?(?:title|description|how to read|version|saved|tags?|param(?:eter)?s?|columns?)\b/i;
/** A first line that was meant to begin one. */
const nearly = /^\s*\/\*+\s*-*\s*$/;

/** How many lines the header takes; 0 where there is none. */
export function linesOfHeader(text: string): number {
  const lines = text.split('\n');
  return opening.test(lines[0] ?? '') ? lines.findIndex((line) => closing.test(line)) + 1 : 0;
}

/** @throws FrontMatterError where there is none, or it is no YAML */
export function readFrontMatter(text: string): FrontMatter {
  const lines = text.split('\n');
  const [first = ''] = lines;
  const [asComment] = older.exec(first) ?? [];
  if (asComment !== undefined)
    throw new FrontMatterError(
      1,
      `the header has an older form, which is not read: “${asComment}”`,
      wholeForm,
      1,
    );
  if (!opening.test(first)) throw misplaced(lines, first);
  const below = linesOfHeader(text);
  if (below === 0)
    throw new FrontMatterError(
      1,
      'the header is not closed',
      'Write “--- */” on a line of its own below it.',
    );
  const header = lines.slice(1, below - 1);
  // Neo4j would take the comment for closed there: what is run would not be what is shown.
  const closed = header.findIndex((line) => line.includes('*/'));
  if (closed >= 0)
    throw new FrontMatterError(
      closed + 2,
      'the header holds “*/”, which ends a comment',
      'Take it out.',
    );
  return ofYaml(text, `${header.join('\n')}\n`, first.length + 1);
}

function misplaced(lines: readonly string[], first: string): FrontMatterError {
  if (nearly.test(first))
    return new FrontMatterError(1, `the header begins with “${first.trim()}”`, wholeForm, 1);
  const at = lines.findIndex((line) => opening.test(line));
  return at < 0
    ? new FrontMatterError(1, 'the header is missing', wholeForm)
    : new FrontMatterError(
        at + 1,
        `the header begins in line ${at + 1}`,
        'Take out what stands above it: it has to begin in the first line.',
        1,
      );
}

const quotes =
  'Put a text in double quotes where it holds “: ” or “ #”, or begins with a sign; below “parameters:” and “columns:” each line begins with two spaces.';

/** @param offset where the YAML begins in the text */
function ofYaml(text: string, yaml: string, offset: number): FrontMatter {
  const counter = new LineCounter();
  const lineAt = (place: number) => counter.linePos(place).line + 1;
  const placeAt = (place: number) => ({
    line: lineAt(place),
    column: counter.linePos(place).col,
  });
  const document = parseDocument(yaml, {
    ...{ schema: 'failsafe', lineCounter: counter, prettyErrors: false },
  });
  const [wrong = document.warnings[0]] = document.errors;
  if (wrong) {
    const problem = wrong.message.replace(/^./, (letter) => letter.toLowerCase());
    const [at] = wrong.pos;
    const [word = ''] = /^[^\s:,{}[\]]{1,40}/.exec(yaml.slice(at)) ?? [];
    throw new FrontMatterError(
      lineAt(at),
      `the header is no YAML${word && ` at “${word}”`}: ${problem}`,
      quotes,
      counter.linePos(at).col,
    );
  }
  const { contents } = document;
  if (!isMap(contents) || contents.flow)
    throw new FrontMatterError(2, 'the header has no fields on lines of their own', wholeForm);
  return {
    value: plainOf(document),
    lineOf(path) {
      return this.placeOf(path).line ?? 1;
    },
    placeOf(path, of = 'name') {
      let [last, node]: [Pair | undefined, unknown] = [undefined, contents];
      let depth = 0;
      for (const name of path) {
        const pair = isMap(node) ? pairOf(node.items, name) : undefined;
        if (!pair) break;
        [last, node] = [pair, pair.value];
        depth += 1;
      }
      if (!last) return { line: 1 };
      // What is not there has no place of its own; its owner's name has.
      const isValue = of === 'value' && depth === path.length && isScalar(last.value);
      const [from, to] = placesOf(isValue && last.value ? last.value : last.key);
      return placeAt(isValue && to === from ? placesOf(last.key)[0] : from);
    },
    stamped(version, at, by) {
      const [from, to] = placesOf(pairOf(contents.items, 'version')?.value);
      const saved = pairOf(contents.items, 'saved');
      const written = `${version}\nsaved: { at: "${at}", by: ${by} }`;
      // From the end, so that the places before stay what they are.
      const edits: [number, number, string][] = [[from, to, written]];
      if (saved) {
        const end = yaml.indexOf('\n', placesOf(saved.value)[1]) + 1;
        edits.push([placesOf(saved.key)[0], end, '']);
      }
      return edits
        .sort(([one], [other]) => other - one)
        .reduce(
          (all, [begin, end, put]) =>
            `${all.slice(0, begin + offset)}${put}${all.slice(end + offset)}`,
          text,
        );
    },
  };
}

function plainOf(document: Document): unknown {
  try {
    return document.toJS({ maxAliasCount: 0 });
  } catch {
    throw new FrontMatterError(2, 'the header refers to itself by “*”', 'Write it out.');
  }
}

const pairOf = (pairs: readonly Pair[], name: PropertyKey): Pair | undefined =>
  pairs.find(({ key }) => isScalar(key) && key.value === name);

/** Where a node begins and ends in the YAML. */
function placesOf(node: unknown): readonly [number, number] {
  const range =
    typeof node === 'object' && node !== null && 'range' in node ? node.range : undefined;
  return Array.isArray(range) ? [Number(range[0]), Number(range[1])] : [0, 0];
}
