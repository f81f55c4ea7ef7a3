import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { ThroughlineError } from '../../core/errors.ts';

/** What a generator knows of its scenario: see seed-data/README.md. Ids are those of the graph. */
export interface Truth {
  /** Ad to who controls it. */
  readonly owners: ReadonlyMap<string, string>;
  /** Ad to who wrote it; empty where the generator knows owners alone. */
  readonly hands: ReadonlyMap<string, string>;
  /** Ad to its template. */
  readonly templates: ReadonlyMap<string, string>;
  /** Image to the scene that it shows. */
  readonly scenes: ReadonlyMap<string, string>;
}

/** The truth cannot be read, or is not that of the graph; `remedy` says what to do. */
export class TruthError extends ThroughlineError {
  override readonly name = 'TruthError';
  readonly answeredAs = 'BAD_INPUT';
}

const written = z.object({
  ads: z
    .record(z.string(), z.object({ owner: z.string(), hand: z.string().optional() }))
    .refine((ads) => Object.keys(ads).length > 0),
  // Who made the scenario may not say which templates and pictures are one.
  templates: z.record(z.string(), z.string()).default({}),
  imageGroups: z.record(z.string(), z.string()).default({}),
});

/** @throws TruthError where the file is missing or is no truth */
export async function readTruth(path: string): Promise<Truth> {
  const remedy = 'Give the truth.json that “seed” wrote beside captures.jsonl.';
  const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    throw new TruthError(`${path} cannot be read (${error.code ?? error.message})`, remedy);
  });
  const read = written.safeParse(jsonOf(text));
  if (!read.success) throw new TruthError(`${path} holds no truth of a generated scenario`, remedy);
  const { ads, templates, imageGroups } = read.data;
  const named = <T>(prefix: string, record: Readonly<Record<string, T>>) =>
    Object.entries(record).map(([key, value]) => [`${prefix}:${key}`, value] as const);
  return {
    owners: new Map(named('ad', ads).map(([id, { owner }]) => [id, owner])),
    hands: new Map(
      named('ad', ads).flatMap(([id, { hand }]) => (hand === undefined ? [] : [[id, hand]])),
    ),
    templates: new Map(named('ad', templates)),
    scenes: new Map(named('image', imageGroups)),
  };
}

function jsonOf(text: string): unknown {
  try {
    // Some editors put a byte order mark first.
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
}
