import type { Graph } from '../../core/neo4j/index.ts';
import type { Store } from '../../core/store/index.ts';
import * as networks from '../../link/networks/index.ts';
import { type EntityView, entityView, type NodeProperties } from '../../read/recorded/index.ts';
import type { Caution } from './caution.ts';
import { addressesOfSites, pagesNamed } from './pages-named.ts';
import type { AdEvidence } from './source.ts';

/** Ads that one thing connects: each with the observation of it, where the ad itself shows it. */
export interface Joint {
  readonly thing: EntityView;
  readonly ads: readonly AdEvidence[];
}

/** What is known against a joint. */
export interface Doubt {
  readonly cautions: readonly Caution[];
  /** By what is known the thing does not connect these ads. */
  readonly parts: boolean;
}

interface Modules {
  readonly graph: Pick<Graph, 'read'>;
  /** What runs found; without it they are not asked. */
  readonly store?: Store;
}

/** What one rule says of a joint. */
type Said = (Caution & { readonly parts: boolean }) | undefined;

interface Scene {
  readonly known: networks.KnownByRun | undefined;
  readonly addresses: ReadonlyMap<string, readonly string[]>;
  readonly name: networks.NameOf;
}

/**
 * The one place that tells what is known against taking ads for connected: Paths, the question why two are linked and
 * what is said of an entity all ask it. Hubs, copies, reposters, numbers that passed on and pages of a website by the
 * active run; pages also by the ads themselves.
 * @returns for each joint, in order
 */
export async function doubtsOf(
  { graph, store }: Modules,
  joints: readonly Joint[],
): Promise<Doubt[]> {
  const ads = joints.flatMap((joint) => joint.ads);
  const [known, addresses] = await Promise.all([
    store && networks.knownByRun(store, unique(joints.map(({ thing }) => thing.id)), idsOf(ads)),
    addressesOfSites(graph, ads),
  ]);
  const scene = { known, addresses, name: namesIn(joints, store && networks.nameOf) };
  return Promise.all(
    joints.map(async (joint) => {
      const said = [...rules.map((rule) => rule(joint, scene)), await keptApart(joint, scene)];
      const found = said.filter((one) => one !== undefined);
      return {
        cautions: found.map(({ parts: _, ...caution }) => caution),
        parts: found.some(({ parts }) => parts),
      };
    }),
  );
}

/** The cautions of several joints, each once. */
export const cautionsIn = (doubts: readonly Doubt[]): Caution[] => [
  ...new Map(
    doubts.flatMap(({ cautions }) => cautions).map((one) => [`${one.code} ${one.text}`, one]),
  ).values(),
];

const unique = <T>(values: readonly T[]): T[] => [...new Set(values)];
const idsOf = (ads: readonly AdEvidence[]): string[] => unique(ads.map(({ ad }) => ad.id));
/** Two ads are connected by it, or are not; of more ads some may be all the same. */
const isPair = ({ ads }: Joint): boolean => ads.length === 2;

function hub({ thing, ads }: Joint): Said {
  if (!thing.hub) return undefined;
  const text = `${thing.caption} is a hub. ${thing.hub.reason} It can link strangers.`;
  return { code: 'hub', text, about: [thing.id], parts: ads.length > 1 };
}

function copied(joint: Joint, { known, name }: Scene): Said {
  const { thing, ads } = joint;
  const ids = idsOf(ads);
  const rows = (known?.copied ?? []).filter(
    ({ ad, identifiers }) => ids.includes(ad) && identifiers.includes(thing.id),
  );
  const [first] = rows;
  if (!first || !known) return undefined;
  const without = unique(rows.map(({ ad }) => ad));
  const { copiedContentSentence, textOf } = networks;
  const sentence = textOf(copiedContentSentence({ ...first, identifiers: [thing.id] }, name));
  const more = without.length - 1;
  const others = more > 0 ? ` So it does in ${more.toLocaleString('en')} more of these ads.` : '';
  return {
    code: 'copied',
    text: `${sentence.replace(' in this ad:', ` in ${name(first.ad)}:`)}${others}`,
    about: [thing.id, first.contact],
    ads: unique([...without, ...rows.flatMap(({ source }) => source ?? [])]),
    run: known.run,
    parts: isPair(joint) || without.length === ids.length,
  };
}

function reposter({ thing, ads }: Joint, { known }: Scene): Said {
  const found = known?.reposters.get(thing.id);
  if (!found || !known) return undefined;
  const { run } = known;
  const sentence = networks.textOf(networks.reposterSentence(found));
  const text = `${thing.caption} may be a reposter’s contact. ${sentence}`;
  return { code: 'reposter', text, about: [thing.id], ads: idsOf(ads), run, parts: ads.length > 1 };
}

/** A run reads an ad on the day on which it was posted, where that is known, else on that of its first capture. */
const dayOf = ({ postedAt, firstCaptured }: NodeProperties): string =>
  String(postedAt ?? firstCaptured).slice(0, 10);

function reassigned(joint: Joint, { known, name }: Scene): Said {
  const { thing, ads } = joint;
  const splits = (known?.splits ?? []).filter(({ identifier }) => identifier === thing.id);
  const between = splits.filter(({ firstAfter }) => {
    const after = ads.filter(({ ad }) => dayOf(ad) >= firstAfter).length;
    return after > 0 && after < ads.length;
  });
  const [first] = between;
  if (!first || !known) return undefined;
  return {
    code: 'reassigned',
    text: `${networks.textOf(networks.splitSentence(first, name))} These ads stand on both sides of that silence.`,
    about: [thing.id],
    ads: idsOf(ads),
    run: known.run,
    parts: isPair(joint),
  };
}

function pages(joint: Joint, { known, addresses }: Scene): Said {
  const { thing, ads } = joint;
  if (thing.kind !== 'site') return undefined;
  // Pages that a run shows to be one owner's are one.
  const sets = known?.sites.get(thing.id)?.sets ?? [];
  const ownerOf = (page: string): string => {
    const set = sets.findIndex((one) => one.pages.includes(page));
    return set < 0 ? page : `set ${set}`;
  };
  const named = ads.map((ad) => pagesNamed(ad, thing.id, addresses));
  const owners = named.map((own) => new Set(own.map(ownerOf)));
  if (new Set(owners.flatMap((own) => [...own])).size < 2) return undefined;
  const [one, other] = owners;
  const meet = [...(one ?? [])].some((owner) => other?.has(owner));
  return {
    code: 'pages',
    text: `The host ${thing.caption} may be shared by strangers: the ads name different pages of it, ${quoted(unique(named.flat()).sort())}. Then the same page connects, and the host alone does not.`,
    about: [thing.id],
    ads: idsOf(ads),
    ...(sets.length > 0 && known ? { run: known.run } : {}),
    parts: isPair(joint) && !meet,
  };
}

const rules: readonly ((joint: Joint, scene: Scene) => Said)[] = [
  ...[hub, copied, reposter, reassigned, pages],
];

/** What a run did with two ads that share something: it did not put them together, and why. */
async function keptApart(joint: Joint, { known, name }: Scene): Promise<Said> {
  const [one, other] = joint.ads.map(({ ad }) => ad.id);
  if (!known || !isPair(joint) || !one || !other) return undefined;
  const [left, right] = [known.networkOf.get(one), known.networkOf.get(other)];
  if (left === right) return undefined;
  const { nameOf, nearMatchSentence, textOf } = networks;
  const match = await known.nearMatch(left ?? one, right ?? other);
  const where = (id: string, network: string | undefined) =>
    `${name(id)} ${network ? `is in ${nameOf(network)}` : 'stands alone'}`;
  const why = match
    ? ` The one ${lower(textOf(nearMatchSentence(match, (id) => (id === match.other ? 'the other' : name(id)))))}`
    : '';
  return {
    code: 'kept-apart',
    text: `Run ${known.run} does not put these two ads together: ${where(one, left)}, ${where(other, right)}.${why}`,
    about: [left, right].filter((id) => id !== undefined),
    ads: [one, other],
    run: known.run,
    parts: false,
  };
}

const lower = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

const mostPages = 3;

/** “a”, “b”, “c” and 2 more */
function quoted(all: readonly string[]): string {
  const names = all.slice(0, mostPages).map((page) => `“${page}”`);
  const more = all.length - names.length;
  if (more > 0) return `${names.join(', ')} and ${more.toLocaleString('en')} more`;
  return `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}

/** By caption, where these joints hold it. */
function namesIn(joints: readonly Joint[], nameOf: networks.NameOf = (id) => id): networks.NameOf {
  const captions = new Map(
    joints.flatMap(({ ads }) =>
      ads.map(({ ad }) => [ad.id, entityView({ properties: ad, ads: 1 }).caption] as const),
    ),
  );
  return (id) => captions.get(id) ?? nameOf(id);
}
