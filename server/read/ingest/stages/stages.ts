import { deserialize, serialize } from 'node:v8';
import { openEvidence } from '../../../core/evidence/index.ts';
import { fileOnDisk, type ReadOptions, readerById } from '../../capture/index.ts';
import type { Prints } from '../groups.ts';
import { foldPart } from './fold-part.ts';
import { GroupAll } from './group-all.ts';
import { type Chunk, type ChunkFile, splitFile } from './placed.ts';
import { ChunkPreparer } from './prepare-chunks.ts';
import { entityRow } from './rows.ts';
import { bytesOfText, SpillWriter, textOfBytes } from './spill.ts';
import type { LineWriter } from './stage-lines.ts';
import { TableLines } from './table-lines.ts';

/** What a stage is told beside its lines. */
export interface StageOptions {
  readonly dataDir: string;
  /** Into how many parts things are put aside. */
  readonly parts: number;
  /** Milliseconds since the epoch: what was captured later is refused. */
  readonly now: number;
}

/** Reads lines and writes lines; knows of nothing else but the stored files. */
export type Stage = (
  lines: AsyncIterable<string>,
  out: LineWriter,
  options: StageOptions,
) => Promise<void>;

/** A file as `split` is told of it. */
export interface FileLine {
  /** Its place in the order of files, from 0. */
  readonly at: number;
  readonly sha256: string;
  readonly bytes: number;
  readonly format: string;
  readonly folder: string;
  readonly options: ReadOptions;
}

/** Files to chunks. */
const split: Stage = async (lines, out, { dataDir }) => {
  const evidence = openEvidence(dataDir);
  for await (const line of lines) {
    const { at, sha256, bytes, format, folder, options } = JSON.parse(line) as FileLine;
    const source = fileOnDisk(evidence.path(sha256), bytes);
    const { parseOptions, records } = await readerById(format).open(source, options);
    const file: ChunkFile = { sha256, format, parseOptions, folder };
    for await (const chunk of splitFile(at, file, records)) {
      out.count('records', chunk.records.length);
      out.write('chunk', { chunk: chunk.chunk }, JSON.stringify(chunk));
    }
  }
};

/** Chunks, each with what stands in an earlier one, to what they say: the map. */
const prepare: Stage = async (lines, out, { dataDir, parts, now }) => {
  const preparer = new ChunkPreparer(dataDir, now);
  const tables = new TableLines(out);
  const at = { chunk: 0 };
  const spill = spillLines(out, parts, at);
  for await (const line of lines) {
    const [said = '', held = '[]'] = line.split('\t');
    const chunk = { ...JSON.parse(said), held: JSON.parse(held) } as Chunk;
    at.chunk = chunk.chunk;
    out.count('records', chunk.records.length);
    const told = await preparer.prepare(chunk, { spill, tables });
    const { captures, prints, unchanged, problems, pictures } = told;
    out.count('captures', captures.length);
    const json = (tag: 'kept' | 'told' | 'picture', value: unknown) =>
      out.write(tag, at, JSON.stringify(value));
    json(
      'kept',
      captures.map(({ ad, source }) => [ad, source]),
    );
    json('told', { unchanged: unchanged.map(({ source }) => source), problems });
    for (const picture of pictures) json('picture', picture);
    for (const [part, own] of printsBySort(prints).entries())
      if (own.length > 0) out.write('print', { ...at, part }, serialize(own).toString('base64'));
  }
  spill.flush();
  tables.flush();
};

/** Pictures and words make groups of their own, so that each can be put together apart from the other. */
const printsBySort = (prints: readonly Prints[]): (readonly Prints[])[] => [
  prints.filter(({ images }) => images.length > 0).map(({ images }) => ({ images, texts: [] })),
  prints.filter(({ texts }) => texts.length > 0).map(({ texts }) => ({ images: [], texts })),
];

/** What can be compared, of all chunks in their order, to groups of what is alike: one process for all of a sort. */
const group: Stage = async (lines, out, { parts }) => {
  const groups = new GroupAll();
  const at = { chunk: 0 };
  const spill = spillLines(out, parts, at);
  for await (const line of lines) {
    const [chunk = '', prints = ''] = line.split('\t');
    at.chunk = Number(chunk);
    spill.groups(at.chunk, groups.take(deserialize(Buffer.from(prints, 'base64'))));
  }
  spill.flush();
  const tables = new TableLines(out);
  for (const one of groups.groups()) tables.add(entityRow(one));
  tables.flush();
};

/** What was put aside, part by part, to the rows of all things, each once: the reduce. */
const fold: Stage = async (lines, out) => {
  const tables = new TableLines(out);
  let part = '';
  let texts: string[] = [];
  const foldHeld = () => {
    for (const row of foldPart(texts)) tables.add({ ...row, line: textOfBytes(row.line) });
    texts = [];
  };
  for await (const line of lines) {
    const [own = '', text = ''] = line.split('\t');
    if (own !== part) foldHeld();
    part = own;
    texts.push(bytesOfText(JSON.parse(text)));
  }
  foldHeld();
  tables.flush();
};

/** @param at the chunk under way */
const spillLines = (out: LineWriter, parts: number, at: { readonly chunk: number }) =>
  new SpillWriter(parts, (part, text) => {
    out.write('spill', { part, ...at }, JSON.stringify(text.toWellFormed()));
  });

export const importStages: Readonly<Record<'split' | 'prepare' | 'group' | 'fold', Stage>> = {
  split,
  prepare,
  group,
  fold,
};
