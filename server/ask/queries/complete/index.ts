import type { Graph } from '../../../core/neo4j/index.ts';
import { linesOfHeader } from '../front-matter.ts';
import { longestQuery } from '../header.ts';
import { completeHeader } from './complete-header.ts';
import { completeCypher } from './cypher.ts';

/** What may stand at a place of a text. */
export interface Completion {
  readonly label: string;
  readonly kind: CompletionKind;
  /** What is put in, where that is not the label. */
  readonly insert?: string;
  /** What it is, in a few words. */
  readonly about: string;
}

export type CompletionKind =
  | 'parameter'
  | 'variable'
  | 'property'
  | 'label'
  | 'type'
  | 'field'
  | 'function'
  | 'procedure'
  | 'keyword';

export interface Completions {
  /** Where what is put in begins: what stands from there to the place is replaced. */
  readonly from: number;
  readonly options: readonly Completion[];
}

/**
 * What may stand at a place of a text that somebody writes. Names come from the model of the graph, and not from what
 * it holds; nothing is run.
 * @param at in UTF-16 units
 */
export async function completeQuery(graph: Graph, text: string, at: number): Promise<Completions> {
  const place = Math.max(0, Math.min(at, text.length));
  const nothing = { from: place, options: [] };
  if (text.length > longestQuery) return nothing;
  const before = text.slice(0, place);
  const lines = linesOfHeader(text);
  const isInHeader = lines > 0 && before.split('\n').length <= lines;
  const found = isInHeader
    ? completeHeader(text.split('\n').slice(0, lines).join('\n'), before)
    : await completeCypher(graph, text, before);
  return found ?? nothing;
}
