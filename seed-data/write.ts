/** Writes a scenario to a folder: captures.jsonl, images/, truth.json. */
import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { PictureFile } from './pictures.ts';
import { renderPicture } from './render.ts';
import {
  type GeneratedScenario,
  generateScenario,
  ScenarioError,
  type ScenarioOptions,
} from './scenario.ts';
import type { Truth } from './truth.ts';

export interface WriteOptions extends ScenarioOptions {
  /** Folder to write to; made where it is missing, refused where it holds anything. */
  out: string;
  /** Write the pictures too (default). Without them records give an address and a stand-in hash. */
  images?: boolean | undefined;
}

export interface ScenarioProgress {
  what: 'images' | 'captures';
  done: number;
  total: number;
}

export interface WrittenScenario {
  captures: number;
  ads: number;
  images: number;
  networks: number;
  /** captures.jsonl. */
  path: string;
}

/** Ending of what is not finished; such leftovers of a run that was stopped are cleared away. */
const unfinished = '.part';

async function prepare(out: string): Promise<void> {
  await mkdir(out, { recursive: true });
  const entries = await readdir(out);
  const foreign = entries.filter((entry) => !entry.endsWith(unfinished));
  if (foreign.length > 0) {
    throw new ScenarioError(
      `The folder ${out} is not empty (${foreign.slice(0, 3).join(', ')}). Name a new or empty folder.`,
    );
  }
  await clear(out);
}

async function clear(out: string): Promise<void> {
  for (const entry of await readdir(out)) {
    if (entry.endsWith(unfinished)) await rm(join(out, entry), { recursive: true });
  }
}

/** Joins lines into blocks, so that a scenario of many ads is not a write for each. */
function* blocks(lines: Iterable<string>): Generator<string> {
  let block = '';
  for (const line of lines) {
    block += line;
    if (block.length >= 65_536) {
      yield block;
      block = '';
    }
  }
  yield block;
}

async function writeLines(path: string, lines: Iterable<string>): Promise<void> {
  await pipeline(Readable.from(blocks(lines)), createWriteStream(path, { flags: 'wx' }));
}

/** truth.json as text: one ad, group or network a line, so that it can be read and compared. */
export function* truthLines(truth: Truth): Generator<string> {
  const sections = Object.entries(truth);
  yield '{\n';
  for (const [at, [name, section]] of sections.entries()) {
    const comma = at < sections.length - 1 ? ',' : '';
    if (typeof section !== 'object') {
      yield `${JSON.stringify(name)}:${JSON.stringify(section)}${comma}\n`;
      continue;
    }
    const [open, close] = Array.isArray(section) ? '[]' : '{}';
    yield `${JSON.stringify(name)}:${open}\n`;
    const rows = Object.entries(section);
    for (const [row, [key, value]] of rows.entries()) {
      const label = Array.isArray(section) ? '' : `${JSON.stringify(key)}:`;
      yield `${label}${JSON.stringify(value)}${row < rows.length - 1 ? ',' : ''}\n`;
    }
    yield `${close}${comma}\n`;
  }
  yield '}\n';
}

/** Paints and writes every picture; gives the SHA-256 of each file by its path. */
async function writePictures(
  files: PictureFile[],
  seed: number,
  folder: string,
  onProgress: (progress: ScenarioProgress) => void,
): Promise<Map<string, string>> {
  await mkdir(folder);
  const hashes = new Map<string, string>();
  const paint = async (file: PictureFile): Promise<void> => {
    const bytes = await renderPicture(seed, file);
    hashes.set(file.path, createHash('sha256').update(bytes).digest('hex'));
    await writeFile(join(folder, basename(file.path)), bytes, { flag: 'wx' });
  };
  const atOnce = 16;
  for (let from = 0; from < files.length; from += atOnce) {
    await Promise.all(files.slice(from, from + atOnce).map(paint));
    onProgress({ what: 'images', done: hashes.size, total: files.length });
  }
  return hashes;
}

function* captureLines(
  scenario: GeneratedScenario,
  onProgress: (progress: ScenarioProgress) => void,
): Generator<string> {
  let done = 0;
  for (const record of scenario.captures()) {
    yield `${JSON.stringify(record)}\n`;
    done += 1;
    if (done % 1000 === 0 || done === scenario.size) {
      onProgress({ what: 'captures', done, total: scenario.size });
    }
  }
}

/**
 * Writes a scenario. The same arguments give the same bytes (pictures: with the same libvips). Parts are
 * written beside their final names and renamed at the end, captures.jsonl last: where it stands, all
 * stands.
 *
 * @throws ScenarioError when an option is out of range or the folder is not empty
 */
export async function writeScenario(
  options: WriteOptions,
  onProgress: (progress: ScenarioProgress) => void = () => {},
): Promise<WrittenScenario> {
  const { images = true, seed, ads } = options;
  const scenario = generateScenario({ ...options, images });
  const out = resolve(options.out);
  await prepare(out);
  const part = (name: string): string => join(out, `${name}${unfinished}`);
  try {
    const files = images ? scenario.pictures() : [];
    const hashes = images
      ? await writePictures(files, seed, part('images'), onProgress)
      : undefined;
    await writeLines(part('truth.json'), truthLines(scenario.truth(hashes)));
    await writeLines(part('captures.jsonl'), captureLines(scenario, onProgress));
    for (const name of [...(images ? ['images'] : []), 'truth.json', 'captures.jsonl']) {
      await rename(part(name), join(out, name));
    }
    const path = join(out, 'captures.jsonl');
    return {
      captures: scenario.size,
      ads,
      images: files.length,
      networks: scenario.networks,
      path,
    };
  } catch (error) {
    await clear(out);
    throw error;
  }
}
