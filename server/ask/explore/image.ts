import { z } from 'zod';
import { type Graph, statement } from '../../core/neo4j/index.ts';
import {
  observationOfEvidence,
  type PlacedObservation,
  placed,
  type StoredEvidence,
} from '../../read/recorded/index.ts';

/** Where something was read on a picture, in its pixels from the upper left corner. */
export interface TextBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly observation: PlacedObservation;
}

/** More boxes than this on one picture are no view of it any more. */
export const mostBoxes = 100;

/** The ads that show a picture, newest first, each with the capture that showed it first. */
export function loadShownIn(
  graph: Graph,
  id: string,
  { offset, limit }: { readonly offset: number; readonly limit: number },
): Promise<{ readonly ad: string; readonly capture: string }[]> {
  return graph.read(statement('ask/explore/shown-in'), { id, offset, limit });
}

interface BoxRow {
  readonly ad: string;
  readonly entity: string;
  readonly box: unknown;
  readonly evidence: StoredEvidence;
}

/** What was read on a picture; a box that is none is left out, the observation stays with its ad. */
export async function loadBoxes(graph: Graph, id: string): Promise<TextBox[]> {
  const rows = await graph.read<BoxRow>(statement('ask/explore/boxes'), { id, limit: mostBoxes });
  return rows.flatMap(({ ad, entity, box, evidence }) => {
    const at = readBox(box);
    if (!at) return [];
    const capture = { ad, id: evidence.capture };
    return placed(capture, [observationOfEvidence(entity, evidence, undefined)]).map(
      (observation) => ({
        ...at,
        observation,
      }),
    );
  });
}

const boxShape = z.tuple([z.number(), z.number(), z.number(), z.number()]);

/** A box as a relationship holds it: x, y, width and height in pixels, from the upper left corner. */
export function readBox(value: unknown): Box | undefined {
  const { data } = boxShape.safeParse(value);
  if (!data || data.some((side) => side < 0)) return undefined;
  const [x, y, width, height] = data;
  return { x, y, width, height };
}

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}
