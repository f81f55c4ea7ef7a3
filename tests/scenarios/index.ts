import { readFileSync } from 'node:fs';
import { brotliDecompressSync } from 'node:zlib';
import type { CaptureRecord } from '../../seed-data/index.ts';

/**
 * Scenarios that share no rule with `seed-data` or the engine, so that a rule which only fits those shows. This project
 * wrote their generators from a description of what the engine is for and of captures: *docket* in the words of an
 * acceptance tester, *touchstone* of who set the task, *sounding* after the figures of a study alone. None shows what
 * real ads are like. What they made is kept, the generators are not: history has them, up to 1 December 2026.
 */
export const generatorNames = ['docket', 'sounding', 'touchstone'] as const;
export type GeneratorName = (typeof generatorNames)[number];

/**
 * What stresses what: easy, nothing misleads; hubs, switchboards, support lines, agency templates, stock pictures;
 * copycats, copied texts and pictures; rotation, owners change numbers and accounts often; reassigned, numbers that went
 * to strangers; giant, all that makes naive linking end in one blob; mixed, all of it.
 */
export const scenarioNames = [
  'easy',
  'hubs',
  'copycats',
  'rotation',
  'reassigned',
  'giant',
  'mixed',
] as const;
export type ScenarioName = (typeof scenarioNames)[number];

/** What the first line of a file holds. */
interface Truth {
  /** With which its generator made it. */
  readonly seed: number;
  readonly ads: number;
  /** By the id of the ad, as an import forms it, without `ad:`. */
  readonly owners: Readonly<Record<string, string>>;
  /** Ids (`phone:+7…`, `handle:telegram:x`) of identifiers that join strangers by design, and of reassigned numbers. */
  readonly hubs: readonly string[];
  readonly reassigned: readonly string[];
  /** For each picture by its number what stands for all found to be alike; crops that hashes miss stand alone. */
  readonly groups: readonly string[];
}

export interface FrozenScenario extends Truth {
  /** Records as a capture file has them. Images are named by a stand-in for their SHA-256. */
  readonly captures: readonly CaptureRecord[];
  /** By that stand-in `cluster:` and the group of the picture. */
  readonly pictures: ReadonlyMap<string, string>;
}

/** A line of a file: a record whose images are numbers. */
type Line = Omit<CaptureRecord, 'images'> & { readonly images?: readonly number[] };

const standIn = (picture: number): string => picture.toString(16).padStart(64, '0');

/** The scenario of a generator: the truth about it in the first line, a capture in each other. */
export function frozenScenario(generator: GeneratorName, scenario: ScenarioName): FrozenScenario {
  const file = new URL(`${generator}-${scenario}.jsonl.br`, import.meta.url);
  const [first = '', ...lines] = brotliDecompressSync(readFileSync(file))
    .toString()
    .trim()
    .split('\n');
  const truth = JSON.parse(first) as Truth;
  const captures = lines.map((line) => {
    const { images, ...record } = JSON.parse(line) as Line;
    if (!images) return record;
    const shown = images.map((n) => ({ url: `${record.url}/${n}.jpg`, sha256: standIn(n) }));
    return { ...record, images: shown };
  });
  const pictures = truth.groups.map((group, n) => [standIn(n), `cluster:${group}`] as const);
  return { ...truth, captures, pictures: new Map(pictures) };
}
