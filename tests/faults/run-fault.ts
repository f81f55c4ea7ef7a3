import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { examine } from '../../server/edge/doctor/index.ts';
import { testConfig } from '../support/config.ts';
import { blowsOnWorks } from './blows.ts';
import type { Fault } from './fault.ts';
import { type Counts, Place } from './place.ts';
import { type StageName, stages } from './stages.ts';
import { tornAndClock } from './torn.ts';
import { onWorkspace } from './workspace.ts';

export const faults: readonly Fault[] = [...blowsOnWorks, ...onWorkspace, ...tornAndClock];

/** What a fault came to. */
export interface FaultRow {
  readonly fault: string;
  readonly what: string;
  readonly times: number;
  /** How often it fell into the work. */
  readonly hit: number;
  /** How much of what was acknowledged is not there. */
  readonly lost: number;
  readonly state: string;
  /** Until the same command was through, at most, in seconds. */
  readonly longest: number;
  /** What is not as it has to be. */
  readonly wrong: readonly string[];
}

/** Folders for faults, each filled when it is first needed; they go with `close`. */
export class Stages {
  readonly #root = mkdtempSync(join(tmpdir(), 'throughline-faults-'));
  readonly #places = new Map<StageName, Promise<Place>>();

  place(name: StageName): Promise<Place> {
    const there = this.#places.get(name) ?? this.#fill(name);
    this.#places.set(name, there);
    return there;
  }

  async #fill(name: StageName): Promise<Place> {
    const place = new Place(join(this.#root, name), stages[name].afresh);
    mkdirSync(place.folder);
    await stages[name].fill(place);
    return place;
  }

  async close(): Promise<void> {
    for (const [name, filling] of this.#places) {
      const place = await filling.catch(() => undefined);
      await place?.endServers();
      if (name === 'small' && place) execFileSync('umount', ['-l', place.data]);
    }
    rmSync(this.#root, { recursive: true, force: true });
  }
}

/** What `doctor` says of the record; the machine and the settings are not what a fault is about. */
async function findingsOf(place: Place) {
  const about = new Set(['store', 'custody', 'audit', 'evidence', 'graph']);
  const all = await examine(testConfig(), place.data, true);
  return all.filter((one) => about.has(one.about) && one.state !== 'ok');
}

const lineOf = ({ about, found }: { about: string; found: string }) => `${about}: ${found}`;

const kinds = ['captures', 'judgements', 'cases', 'caseChanges'] as const;

/** How much of what was there, and of what was acknowledged since, is not there. */
const lostOf = (before: Counts, brought: Partial<Counts>, held: Counts): number =>
  kinds.reduce(
    (sum, kind) => sum + Math.max(0, before[kind] + (brought[kind] ?? 0) - held[kind]),
    0,
  );

interface Once {
  readonly hit: boolean;
  readonly ms: number;
  readonly lost: number;
  readonly named: readonly string[];
  readonly wrong: readonly string[];
}

async function once(fault: Fault, place: Place): Promise<Once> {
  await place.begin();
  const before = await place.before();
  const time = place.turn();
  const { hit, ms, outcomes } = await fault.strike(place, time);
  // Opened once for all that looks into it.
  if (place.hasGraph()) await place.hold();
  const lost = lostOf(before, fault.brings?.(place, outcomes) ?? {}, await place.counts());
  const wrong = [...((await fault.check?.(place, time, outcomes)) ?? [])];
  const findings = await findingsOf(place);
  const { damage } = fault;
  if (!damage) {
    const bad = findings.filter(({ state }) => state === 'wrong').map(lineOf);
    const gone = lost > 0 ? [`${lost} records that were acknowledged are gone`] : [];
    return { hit, ms, lost, named: [], wrong: [...wrong, ...bad, ...gone] };
  }
  const named = findings.map(lineOf);
  if (!damage.isNamed(named, lost))
    wrong.push(`doctor does not name it: ${named.join('; ') || 'all is ok'}`);
  await damage.mend?.(place);
  if (damage.mend)
    for (const one of await findingsOf(place))
      if (one.state === 'wrong') wrong.push(`not mended: ${lineOf(one)}`);
  return { hit, ms, lost, named, wrong };
}

/** A fault that comes too late is tried again so often. */
const triesATime = 3;

/** Lets a fault fall into the work so many times. */
export async function runFault(fault: Fault, folders: Stages, times: number): Promise<FaultRow> {
  const place = await folders.place(fault.stage);
  await fault.rehearse?.(place);
  const all: Once[] = [];
  const hits = () => all.filter(({ hit }) => hit).length;
  while (hits() < times && all.length < triesATime * times)
    all.push(
      await once(fault, place).catch((error: unknown) => ({
        ...{ hit: true, ms: 0, lost: 0, named: [] },
        wrong: [error instanceof Error ? error.message : String(error)],
      })),
    );
  const wrong = all.flatMap((one) => one.wrong);
  const names = all.some(({ named }) => named.length > 0);
  return {
    ...{ fault: fault.name, what: fault.what, times: all.length },
    hit: hits(),
    lost: all.reduce((sum, one) => sum + one.lost, 0),
    state: stateOf(wrong, names, fault),
    longest: Math.max(...all.map(({ ms }) => ms)) / 1000,
    wrong,
  };
}

function stateOf(wrong: readonly string[], names: boolean, { damage }: Fault): string {
  if (wrong.length > 0) return `WRONG ${wrong.length} times`;
  if (!names || !damage) return 'ok';
  return damage.mend ? 'named, and ok from a copy' : 'named';
}
