import { readdirSync, readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import canonicalize from 'canonicalize';
import {
  type ReadLine,
  readLine,
  withheldLine,
} from '../../../../../server/core/evidence/index.ts';
import { caseJsonLd } from '../../../../../server/court/bundle/tables/case-jsonld.ts';
import {
  readSnapshot,
  type Snapshot,
  snapshotBytes,
} from '../../../../../server/court/snapshot/index.ts';
import { edit, sha256Of } from '../../support.ts';

/**
 * Changes to a package, by somebody who makes manifests, seal and bag facts again unless a forgery says otherwise. Each
 * names what `verify` has to find. docs/reference/forgeries.md is this list with what was found.
 */

/** Who changed what, as far as he goes. */
export interface Forger {
  /** The package, unpacked. */
  readonly folder: string;
  /** Initials and records differ from exhibit to exhibit. */
  readonly snapshot: Snapshot;
  edit(name: string, change: (text: string) => string): Promise<void>;
  /** Changes the snapshot, and its hash in the document's metadata, so that both agree. */
  say(change: (snapshot: Snapshot) => unknown): Promise<void>;
}

export interface Forgery {
  readonly group: string;
  readonly change: string;
  /** What of the package is made again afterwards. */
  readonly again: 'nothing' | 'manifests' | 'all';
  /** Where `verify` has to say something, and what; absent where only a signature or a hash kept elsewhere shows it. */
  readonly found?: readonly [where: string, what: RegExp];
  /** The log begins in the form of earlier releases. */
  readonly earlier?: true;
  /** The document is set again; elsewhere it is a stand-in, and left out. */
  readonly document?: true;
  /** `verify` is asked to run the engine again. */
  readonly recompute?: true;
  readonly make: (forger: Forger) => Promise<void>;
}

export const SNAPSHOT = 'data/snapshot.json';
export const CUSTODY = 'data/custody/custody.jsonl';
export const VOLUME = 'data/bundle/volume-1.pdf';
export const INFO = 'bag-info.txt';
export const record = (n: number) => `data/exhibits/AB${n}/record.${n === 3 ? 'csv' : 'json'}`;
export const pictureIn = (folder: string) =>
  `data/exhibits/AB1/images/${readdirSync(path.join(folder, 'data/exhibits/AB1/images'))[0]}`;

const linesOf = (text: string): string[] => text.split('\n').slice(0, -1);
const textOf = (lines: readonly string[]): string => lines.map((line) => `${line}\n`).join('');

/** Numbers lines anew and lets each follow from the one before, as somebody does who knows the form. */
export function rechained(lines: readonly string[]): string[] {
  let previous = '0'.repeat(64);
  const hashes: string[] = [];
  return lines.map((line, i) => {
    const old = readLine(line);
    if (old?.form === 1 && !old.withheld) {
      const own = JSON.parse(line) as Record<string, unknown>;
      const text = canonicalize({ ...own, n: i + 1, previous }) ?? '';
      previous = sha256Of(text);
      hashes.push(previous);
      return text;
    }
    const text =
      old?.form === 1
        ? withheldLine({ ...old, n: i + 1, previous })
        : line.replace(/,"n":\d+,"previous":"\w+"/, `,"n":${i + 1},"previous":"${previous}"`);
    previous = (readLine(text) as ReadLine).sha256;
    hashes.push(previous);
    return text;
  });
}

/** Says of the log what it is now. */
function saidOf(text: string): Pick<Snapshot['custody'], 'lines' | 'head' | 'sha256' | 'withheld'> {
  const read = linesOf(text).map((line) => readLine(line) as ReadLine);
  return {
    lines: read.length,
    head: read.at(-1)?.sha256 ?? '0'.repeat(64),
    sha256: sha256Of(text),
    withheld: read.filter(({ withheld }) => withheld).length,
  };
}

export const log = (change: (lines: string[]) => string[]) => (forger: Forger) =>
  forger.edit(CUSTODY, (text) => textOf(change(linesOf(text))));

/** Changes the log, and what the snapshot says of it. */
export const logAndSnapshot = (change: (lines: string[]) => string[]) => async (forger: Forger) => {
  await log(change)(forger);
  const text = readFileSync(path.join(forger.folder, CUSTODY), 'utf8');
  await forger.say((snapshot) => Object.assign(snapshot.custody, saidOf(text)));
};

/** The same, each line made to fit those before it. */
export const relog = (change: (lines: string[]) => string[]) =>
  log((lines) => rechained(change(lines)));
export const relogBoth = (change: (lines: string[]) => string[]) =>
  logAndSnapshot((lines) => rechained(change(lines)));

export const hide = (line: string): string => withheldLine(readLine(line) as ReadLine);
export const at = (event: string, change: (line: string) => string) => (lines: string[]) =>
  lines.map((line) => (line.includes(`"event":"${event}"`) ? change(line) : line));
export const swap = (event: string, from: string | RegExp, to: string) =>
  at(event, (line) => line.replace(from, to));
export const without = (event: string) => (lines: string[]) =>
  lines.filter((line) => !line.includes(`"event":"${event}"`));

type Row = readonly [
  change: string,
  make: Forgery['make'],
  /** Where it is the place of the group, what has to be said alone. */
  found?: RegExp | Forgery['found'],
  more?: Partial<Pick<Forgery, 'again' | 'earlier' | 'document' | 'recompute'>>,
];
export const group = (
  name: string,
  where: string,
  rows: readonly Row[],
  again: Forgery['again'] = 'all',
): readonly Forgery[] =>
  rows.map(([change, make, found, more]) => ({
    group: name,
    again,
    change,
    make,
    ...(found ? { found: found instanceof RegExp ? ([where, found] as const) : found } : {}),
    ...more,
  }));

export const text = (name: string, from: string | RegExp, to: string) => (forger: Forger) =>
  forger.edit(name, (was) => was.replace(from, to));
export const say = (change: (snapshot: Snapshot) => unknown) => (forger: Forger) =>
  forger.say(change);
/** Changes fields of one part of the snapshot. */
export const put = (part: (snapshot: Snapshot) => object | undefined, over: object) =>
  say((was) => {
    const found = part(was);
    if (!found) throw new Error('the package has no such part');
    Object.assign(found, over);
  });
export const first = ({ captures }: Snapshot) => captures[0];
export const batch = ({ batches }: Snapshot) => batches[0];
export const judgement = ({ networkJudgements }: Snapshot) => networkJudgements[0];
export const link = ({ links }: Snapshot) => links.find(({ field }) => field === 'text');

/** Somebody who works on an unpacked package. */
export function forgerOf(folder: string): Forger & { readable(): Snapshot } {
  const current = () => readSnapshot(readFileSync(path.join(folder, SNAPSHOT)));
  const snapshot = current();
  return {
    folder,
    snapshot,
    readable() {
      try {
        return current();
      } catch {
        return snapshot;
      }
    },
    edit: (name, change) => edit(folder, name, change),
    async say(change) {
      const [before, after] = [current(), current()];
      change(after);
      await writeFile(path.join(folder, SNAPSHOT), snapshotBytes(after));
      const [was, is] = [before, after].map((one) => sha256Of(snapshotBytes(one)));
      await edit(folder, VOLUME, (pdf) => pdf.replace(was ?? '', is ?? ''));
      // Its ids follow from the snapshot.
      await writeFile(path.join(folder, 'data/graph/case.jsonld'), caseJsonLd(after));
    },
  };
}
