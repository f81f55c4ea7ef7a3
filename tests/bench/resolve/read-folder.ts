import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { z } from 'zod';
import { parseCapture } from '../../../server/capture/index.ts';
import { readTruth } from '../../../server/evaluate/index.ts';
import { prepare } from '../../../server/ingest/prepare.ts';
import type { ReadScenario } from './read-scenario.ts';
import { numberOwners, PictureGroups, Reading } from './reading.ts';

const misleading = z.object({
  hubs: z.array(z.object({ id: z.string() })).default([]),
  reassigned: z.array(z.object({ id: z.string() })).default([]),
});

/**
 * Reads `captures.jsonl` of a folder as an import does, pictures by PDQ, without a graph; and the `truth.json`
 * beside it. For scenarios that another hand has made.
 */
export async function readFolder(folder: string): Promise<ReadScenario> {
  const truth = await readTruth(join(folder, 'truth.json'));
  const reading = new Reading();
  const pictures = new Pictures(folder);
  const lines = createInterface({ input: createReadStream(join(folder, 'captures.jsonl')) });
  for await (const line of lines) {
    if (line.trim() === '') continue;
    const read = parseCapture(JSON.parse(line), Date.now());
    if (!('capture' in read)) throw new Error(`${folder}: ${JSON.stringify(read)}`);
    const shown: string[] = [];
    for (const image of read.capture.images)
      if (image.path) shown.push(await pictures.groupOf(image.path));
    const place = { batch: '', sha256: '', line: 0, offset: 0, length: 0 };
    reading.add(prepare(read.capture, place, []), shown);
  }
  const holdings = reading.holdings();
  const ownerOf = numberOwners(holdings.ads.ids, (id) => truth.owners.get(id));
  const { hubs, reassigned } = misleading.parse(
    JSON.parse(await readFile(join(folder, 'truth.json'), 'utf8')),
  );
  const { hands } = truth;
  return {
    holdings,
    ownerOf,
    ...(hands.size > 0 ? { handOf: numberOwners(holdings.ads.ids, (id) => hands.get(id)) } : {}),
    hubs: hubs.map(({ id }) => id),
    reassigned: reassigned.map(({ id }) => id),
  };
}

/** Groups of pictures that look alike, by the path of a file. */
class Pictures {
  readonly #folder: string;
  readonly #alike = new PictureGroups();
  readonly #groups = new Map<string, string>();

  constructor(folder: string) {
    this.#folder = folder;
  }

  async groupOf(path: string): Promise<string> {
    const known = this.#groups.get(path);
    if (known !== undefined) return known;
    const group = await this.#alike.groupOf(path, await readFile(join(this.#folder, path)));
    this.#groups.set(path, group);
    return group;
  }
}
