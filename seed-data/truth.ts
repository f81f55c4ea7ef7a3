/** What is true in a scenario: whose each ad is, and which identifiers mislead. See README.md. */

import type { Agency, Kind } from './actors.ts';
import { type AdPlan, type AdSource, planAd } from './ads.ts';
import { isoTime } from './captures.ts';
import { hubsOf, Tally, usesOf } from './misleading.ts';
import { pictureFile } from './pictures.ts';

export interface TrueAd {
  /** Who controls it. */
  owner: string;
  /** Who wrote it: a hand is of one owner, an owner may have many. */
  hand: string;
  network: string | null;
  kind: Kind;
  worker: string;
  /** The ad whose words and pictures it carries. */
  copiedFrom?: string;
  /** The agency whose contact it shows. */
  agency?: string;
}

/** What is listed of a network, in this order. */
const listed = [
  'phones',
  'handles',
  'emails',
  'payments',
  'websites',
  'countries',
  'languages',
  'platforms',
] as const;
type Listed = (typeof listed)[number];

export interface TrueNetwork extends Record<Listed, string[]> {
  id: string;
  ads: number;
  workers: number;
  firstPosted: string;
  lastPosted: string;
}

export interface TrueHub {
  /** Entity id as in the graph. */
  id: string;
  why: string;
  ads: number;
  /** Different owners behind these ads. */
  posters: number;
}

/** A number that passed from one owner to another. */
export interface TrueRecycling {
  id: string;
  before: string;
  after: string;
  /** Posting times of the last ad of the one and the first of the other. */
  lastBefore: string;
  firstAfter: string;
}

export interface Truth {
  seed: number;
  scenario: string;
  ads: Record<string, TrueAd>;
  networks: TrueNetwork[];
  hubs: TrueHub[];
  reassigned: TrueRecycling[];
  /** SHA-256 of an image file to its picture group: same group, same scene. */
  imageGroups: Record<string, string>;
  /** Picture and template groups that owners without any tie use. */
  common: { pictures: string[]; templates: string[] };
  /** Ad to template group: same group, same template. */
  templates: Record<string, string>;
}

interface TruthRequest {
  source: AdSource;
  name: string;
  ads: number;
  hashes: ReadonlyMap<string, string> | undefined;
}

const templateGroup = ({ template, topic, language }: AdPlan): string =>
  `${template}/${topic}/${language}`;

type Shown = Record<Listed | 'workers', Set<string>>;
type Sets = Shown & { ads: number; first: number; last: number };

function emptySets(): Sets {
  const sets = [...listed, 'workers'].map((what) => [what, new Set()]);
  return { ...(Object.fromEntries(sets) as Shown), ads: 0, first: Infinity, last: 0 };
}

function note(sets: Sets, plan: AdPlan): void {
  const { agencies } = plan.owner;
  const theirs = new Set(agencies.flatMap(({ phone, handle }) => [phone, handle]));
  const put = (into: Set<string>, shown: { value: string }[]): void => {
    for (const { value } of shown) {
      // What belongs to an agency is not the network's own.
      if (!theirs.has(value)) into.add(value);
    }
  };
  put(sets.phones, plan.phones);
  put(sets.handles, plan.handles);
  put(sets.emails, plan.emails);
  put(sets.payments, plan.payments);
  put(sets.websites, plan.sites);
  sets.countries.add(plan.place.country);
  sets.languages.add(plan.language);
  sets.platforms.add(plan.platform.host);
  sets.workers.add(plan.worker);
  sets.ads += 1;
  sets.first = Math.min(sets.first, plan.minute);
  sets.last = Math.max(sets.last, plan.minute);
}

function networkOf(id: string, sets: Sets, days: number): TrueNetwork {
  const lists = listed.map((what) => [what, [...sets[what]].sort()]);
  return {
    id,
    ads: sets.ads,
    workers: sets.workers.size,
    ...(Object.fromEntries(lists) as Record<Listed, string[]>),
    firstPosted: isoTime(days, sets.first),
    lastPosted: isoTime(days, sets.last),
  };
}

const isCommon = (group: string): boolean => /^(common|scam|agency-|agent-)/.test(group);

/** The agency that answers for the ad: by its number, or by its account where it has no number. */
function answering({ owner, phones, handles }: AdPlan): Agency | undefined {
  return owner.agencies.find(({ phone, handle }) =>
    phone === null
      ? handles.some(({ value }) => value === handle)
      : phones.some(({ value }) => value === phone),
  );
}

function trueAd(plan: AdPlan): TrueAd {
  const { owner, copiedFrom } = plan;
  const agency = answering(plan);
  return {
    owner: owner.id,
    hand: plan.hand,
    network: owner.network,
    kind: owner.kind,
    worker: plan.worker,
    ...(copiedFrom === null ? {} : { copiedFrom }),
    ...(agency === undefined ? {} : { agency: agency.id }),
  };
}

/** Goes through every ad once and writes down what is so. */
export function truthOf({ source, name, ads, hashes }: TruthRequest): Truth {
  const { scenario, seed } = source;
  const byAd: Truth['ads'] = {};
  const templates: Truth['templates'] = {};
  const networks = new Map<string, Sets>();
  const pictures = new Tally();
  const common = new Tally();
  const imageGroups = new Map<string, string>();
  const hubs = hubsOf(source);
  const uses = usesOf(source);
  for (let index = 0; index < ads; index++) {
    const plan = planAd(source, index);
    const { owner, key } = plan;
    byAd[key] = trueAd(plan);
    templates[key] = templateGroup(plan);
    if (isCommon(plan.template)) common.add(templateGroup(plan), owner.id);
    if (owner.network !== null) {
      const sets = networks.get(owner.network) ?? emptySets();
      note(sets, plan);
      networks.set(owner.network, sets);
    }
    for (const picture of plan.pictures) {
      const file = pictureFile(seed, picture);
      imageGroups.set(hashes?.get(file.path) ?? file.key, picture.group);
      if (isCommon(picture.group)) pictures.add(picture.group, owner.id);
    }
    hubs.note(plan);
    uses.note(plan);
  }
  return {
    seed,
    scenario: name,
    ads: byAd,
    networks: [...networks].map(([id, sets]) => networkOf(id, sets, scenario.days)),
    hubs: hubs.shared(),
    reassigned: uses.reassigned(),
    imageGroups: Object.fromEntries([...imageGroups].sort(([a], [b]) => (a < b ? -1 : 1))),
    common: {
      pictures: pictures.shared().map(({ id }) => id),
      templates: common.shared().map(({ id }) => id),
    },
    templates,
  };
}
