import { readdirSync, readFileSync } from 'node:fs';
import type { LabelledAd } from '../score.ts';

/**
 * The sets: one that the extraction may be measured on while it is worked on; one that nobody tuned on and that
 * is spent by now; two by a third and a fourth hand, whose halves B are only ever counted.
 */
type LabelledSet =
  | 'labelled'
  | 'held-out'
  | 'third-hand/half-a'
  | 'third-hand/half-b'
  | 'fourth-hand/half-a'
  | 'fourth-hand/half-b';

/** The labelled ads of one set, by language; the order is that of the files. */
export function labelledAds(set: LabelledSet = 'labelled'): Map<string, LabelledAd[]> {
  const folder = new URL(`../${set}/`, import.meta.url);
  const files = readdirSync(folder).filter((name) => name.endsWith('.jsonl'));
  return new Map(
    files.sort().map((name) => [name.replace('.jsonl', ''), readLines(new URL(name, folder))]),
  );
}

function readLines(file: URL): LabelledAd[] {
  const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean);
  return lines.map((line) => JSON.parse(line) as LabelledAd);
}
