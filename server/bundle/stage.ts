import { copyFile, mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Snapshot, snapshotBytes, snapshotSha256 } from '../cases/index.ts';
import { digest } from './bag.ts';
import { graphMl, nodesCsv, relationshipsCsv } from './graph-files.ts';
import { judgementsCsv } from './judgement-file.ts';
import { associationsCsv, operationsCsv } from './operation-files.ts';

/** Where things are in the package. */
export const SNAPSHOT = 'data/snapshot.json';
export const CUSTODY = 'data/custody/custody.jsonl';
export const JUDGEMENTS = 'data/judgements/judgements.csv';
export const GRAPH = {
  nodes: 'data/graph/nodes.csv',
  relationships: 'data/graph/relationships.csv',
  graphMl: 'data/graph/network.graphml',
} as const;
/** In the package where there are operations in scope. */
const OPERATIONS = 'data/graph/operations.csv';
const ASSOCIATIONS = 'data/graph/associations.csv';

/** The files of the graph; nothing is in them that is not in the snapshot. */
export function graphFiles(snapshot: Snapshot): [string, string][] {
  const files: [string, string][] = [
    [GRAPH.nodes, nodesCsv(snapshot)],
    [GRAPH.relationships, relationshipsCsv(snapshot)],
    [GRAPH.graphMl, graphMl(snapshot)],
  ];
  const found = snapshot.resolution?.operations.found ?? [];
  if (found.length === 0) return files;
  return [...files, [OPERATIONS, operationsCsv(found)], [ASSOCIATIONS, associationsCsv(found)]];
}
export const volumePath = (n: number): string => `data/bundle/volume-${n}.pdf`;
/** Files that travel with every package as they are. */
export const HELP_FILES = ['VERIFY.md', 'check_custody.py'] as const;

/** What a package is not yet; its first page says the same. */
export const STATUS = 'DRAFT, NOT SIGNED, NOT TIMESTAMPED';

const HELP_FOLDER = fileURLToPath(new URL('package', import.meta.url));

const helpDigests = new Map<string, Promise<string>>();

/** What a file that travels with every package hashes to in this release. */
export function helpDigest(name: (typeof HELP_FILES)[number]): Promise<string> {
  const known = helpDigests.get(name) ?? digest(HELP_FOLDER, name).then(({ sha256 }) => sha256);
  helpDigests.set(name, known);
  return known;
}

/** Writes what follows from the snapshot and the custody log alone: all but exhibits and document. */
export async function stageData(
  snapshot: Snapshot,
  custody: { readonly text: string },
  folder: string,
): Promise<void> {
  const put = async (name: string, content: string | Buffer) => {
    const target = path.join(folder, name);
    await mkdir(path.dirname(target), { recursive: true });
    await writeFile(target, content, { flag: 'wx' });
  };
  await put(SNAPSHOT, snapshotBytes(snapshot));
  await put(CUSTODY, custody.text);
  await put(JUDGEMENTS, judgementsCsv(snapshot));
  for (const [name, text] of graphFiles(snapshot)) await put(name, text);
  for (const name of HELP_FILES) {
    await copyFile(path.join(HELP_FOLDER, name), path.join(folder, name));
  }
}

/** What bag-info.txt says, in order; the date is the snapshot's, so that it never differs. */
export function bagInfo(snapshot: Snapshot): [string, string][] {
  const { title, frozenAt, software } = snapshot;
  return [
    ['Bagging-Date', frozenAt.slice(0, 10)],
    ['Bag-Software-Agent', `${software.name} ${software.version}`],
    ['External-Identifier', snapshotSha256(snapshot)],
    ['External-Description', `${title} (${STATUS})`],
  ];
}

/** In bytes: some disks take names of 143, and a date, a number and endings come after. */
const LONGEST_SLUG = 96;

/**
 * The package's name without its ending: `case-7-2026-11-25-full`. Letters of every script stay; Latin ones lose
 * their accents.
 */
export function bundleName({ title, frozenAt }: Snapshot): string {
  const slug = upTo(
    LONGEST_SLUG,
    title
      .normalize('NFKD')
      .replace(/(\p{Script=Latin})\p{M}+/gu, '$1')
      .toLowerCase()
      .normalize('NFC')
      .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
      .replace(/^-/, ''),
  ).replace(/-$/, '');
  const name = /\p{L}/u.test(slug) ? slug : ['case', slug].filter((part) => part !== '').join('-');
  return `${name}-${frozenAt.slice(0, 10)}-full`;
}

/** The beginning of a text that takes up no more bytes: no letter is cut. */
function upTo(bytes: number, text: string): string {
  let beginning = '';
  let taken = 0;
  for (const letter of text) {
    taken += Buffer.byteLength(letter);
    if (taken > bytes) break;
    beginning += letter;
  }
  return beginning;
}
