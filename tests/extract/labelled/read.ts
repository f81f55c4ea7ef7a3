import { readdirSync, readFileSync } from 'node:fs';
import type { LabelledAd } from '../../bench/score.ts';

/** The two sets: one that the extraction may be measured on while it is worked on, one that nobody tunes on. */
type LabelledSet = 'labelled' | 'held-out';

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
