import { readdirSync, readFileSync } from 'node:fs';
import type { LabelledAd } from '../../bench/score.ts';

const folder = new URL('.', import.meta.url);

/** The labelled ads beside this file, by language; the order is that of the files. */
export function labelledAds(): Map<string, LabelledAd[]> {
  const files = readdirSync(folder).filter((name) => name.endsWith('.jsonl'));
  return new Map(files.sort().map((name) => [name.replace('.jsonl', ''), readLines(name)]));
}

function readLines(name: string): LabelledAd[] {
  const lines = readFileSync(new URL(name, folder), 'utf8').split('\n').filter(Boolean);
  return lines.map((line) => JSON.parse(line) as LabelledAd);
}
