import { readFile } from 'node:fs/promises';
import type { Truth } from '../../../seed-data/index.ts';
import type { Config } from '../../core/config.ts';
import type { Evidence } from '../../core/evidence/index.ts';
import type { Graph } from '../../core/neo4j/index.ts';
import type { Store } from '../../core/store/index.ts';
import { contactAds } from '../../court/cases/index.ts';
import type { Judgements } from '../../link/judgements/index.ts';
import {
  leveled,
  membersOf,
  membersOfOperation,
  operationPage,
} from '../../link/networks/index.ts';

export interface Modules {
  readonly graph: Graph;
  readonly store: Store;
  readonly evidence: Evidence;
  readonly judgements: Judgements;
  readonly config: Config;
  readonly dataDir: string;
  /** Folder of the bundles. */
  readonly bundles: string;
}

/** Who signs what stands in the demonstration from the start. */
export const initials = 'DEMO';

/** Whom and what the story is about, by the truth of the set. */
export interface Subjects {
  /** The largest owner whose workers write for themselves. */
  readonly house: string;
  /** Ids of the numbers of the house, its workers' too. */
  readonly numbers: readonly string[];
  /** A number that passed from the house to another. */
  readonly reassigned: Truth['reassigned'][number];
  /** The number under which most strangers advertise. */
  readonly agency: string;
  /** The owner of an ad, by its id in the graph. */
  ownerOf(ad: string): string | undefined;
}

export async function subjectsIn(path: string): Promise<Subjects> {
  return choose(JSON.parse(await readFile(path, 'utf8')));
}

/** @throws Error for a set that has no such story */
function choose({ ads, networks, hubs, reassigned }: Truth): Subjects {
  const hands = new Map<string, Set<string>>();
  for (const { owner, hand } of Object.values(ads))
    hands.set(owner, (hands.get(owner) ?? new Set()).add(hand));
  const house = networks
    .filter(({ id }) => (hands.get(id)?.size ?? 0) > 1)
    .reduce((most, one) => (one.ads > most.ads ? one : most));
  const owners = new Set(networks.map(({ id }) => id));
  const passed = reassigned.find(
    ({ before, after, lastBefore, firstAfter }) =>
      before === house.id && owners.has(after) && lastBefore < firstAfter,
  );
  const agency = hubs
    .filter(({ why }) => why.startsWith('switchboard'))
    .reduce((most, one) => (one.posters > most.posters ? one : most));
  if (!passed) throw new Error(`no number passed from ${house.id} to another owner`);
  return {
    house: house.id,
    numbers: house.phones.map((phone) => `phone:${phone}`),
    reassigned: passed,
    agency: agency.id,
    ownerOf: (ad) => ads[ad.slice('ad:'.length)]?.owner,
  };
}

/** The subjects as the graph and the active run have them. */
export interface Setting {
  readonly modules: Modules;
  readonly subjects: Subjects;
  /** Of the numbers of the house the one that stands in most ads: what its workers share. */
  readonly number: string;
  /** The operation that holds most ads of the house, and its members, those of most ads first. */
  readonly operation: string;
  readonly members: readonly string[];
}

export async function settingOf(modules: Modules, subjects: Subjects): Promise<Setting> {
  const { db } = modules.store;
  const numbers = await contactAds(modules, subjects.numbers, undefined);
  const number = numbers.reduce((most, one) => (one.ads > most.ads ? one : most)).id;
  const { run, level } = await leveled(db);
  const page = { sort: 'NETWORKS', offset: 0, limit: 20 } as const;
  const { operations } = await operationPage(db, { run: run.n, level }, {}, page);
  const counted = await Promise.all(
    operations.map(async ({ id }) => {
      const members = await membersOfOperation(db, { run: run.n, id });
      const ads = await Promise.all(members.map((member) => adsOf(db, run.n, member)));
      const own = ads.flat().filter((ad) => subjects.ownerOf(ad) === subjects.house).length;
      return { id, members, own };
    }),
  );
  const { id, members } = counted.reduce((most, one) => (one.own > most.own ? one : most));
  return { modules, subjects, number, operation: id, members };
}

/** The ads of a network, or an ad that stands alone. */
const adsOf = async (db: Store['db'], run: number, member: string): Promise<string[]> =>
  member.startsWith('ad:') ? [member] : membersOf(db, run, member);
