import {
  type KindName,
  kinds,
  type PropertyValue,
  type RelationshipType,
  relationships,
} from '../../core/model/index.ts';
import { nameOfWord, type Snapshot, type SnapshotLink } from '../../court/snapshot/index.ts';
import type { CarriedParts } from './carried.ts';

/** A capture that something was read in. */
export interface Reference {
  /** Of the record’s bytes as they were received. */
  readonly sha256: string;
  readonly at: string;
}

/** Where something is from. */
interface Provenance {
  /** The captures that show it, the earliest first. */
  readonly captures: readonly Reference[];
  /** 0..1; null where nothing was read. */
  readonly confidence: number | null;
  /** A method proposes it; nobody read it in a source. */
  readonly inferred: boolean;
  /** What read or proposed it, with its version; empty for what was received. */
  readonly method: string;
  /** Empty where no time is known. */
  readonly firstSeen: string;
  readonly lastSeen: string;
}

/** A place with coordinates that an ad names. */
export interface ExchangePlace {
  readonly ad: string;
  readonly place: string;
  readonly name: string;
  readonly lat: number;
  readonly lon: number;
  readonly capture: string | null;
  readonly confidence: number | null;
  readonly inferred: boolean;
}

export interface ExchangeNode extends Provenance {
  readonly id: string;
  readonly kind: KindName;
  readonly caption: string;
  /** Why it links nobody; empty for what is no hub. */
  readonly hub: string;
  readonly properties: Readonly<Record<string, PropertyValue>>;
}

export interface ExchangeLink extends Provenance {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly type: RelationshipType;
  /** In words, such as “lists”. */
  readonly title: string;
  /** In how many captures it was seen; `captures` names the first. */
  readonly seenIn: number;
  /** As it stood in the source. */
  readonly raw: string;
  readonly judgedWrong: boolean;
}

/** What goes to another tool, the same for each: who takes it sees where all of it is from. */
export interface Exchange {
  readonly madeAt: string;
  readonly producer: string;
  readonly nodes: readonly ExchangeNode[];
  readonly links: readonly ExchangeLink[];
  readonly places: readonly ExchangePlace[];
  /** What it was made of, for formats that say more. */
  readonly snapshot: Snapshot;
  /** Records and pictures as they were received; absent where they stay. */
  readonly carried?: CarriedParts;
}

/** @param places that the ads in scope name */
export function exchangeOf(snapshot: Snapshot, places: readonly ExchangePlace[]): Exchange {
  const captures = new Map(
    snapshot.captures.map(({ id, sha256, capturedAt }) => [id, { sha256, at: capturedAt }]),
  );
  const links = [
    ...snapshot.links.map((link) => linkOf(link, captures)),
    ...memberships(snapshot, new Set(snapshot.entities.map(({ id }) => id))),
  ];
  return {
    madeAt: snapshot.frozenAt,
    producer: `${snapshot.software.name} ${snapshot.software.version}`,
    nodes: [...nodesOf(snapshot, links), ...networksOf(snapshot)],
    ...{ links, places, snapshot },
  };
}

type Captures = ReadonlyMap<string, Reference>;

function linkOf(link: SnapshotLink, captures: Captures): ExchangeLink {
  const { from, to, firstSeen, lastSeen, confidence, inferred, raw, judgedWrong } = link;
  const type = nameOfWord('linkTypes', link.type);
  const capture = captures.get(link.capture);
  return {
    ...{ id: `${from}|${type}|${to}`, from, to, type, title: relationships[type].title },
    ...{ firstSeen, lastSeen, inferred, raw, judgedWrong, seenIn: link.captures },
    confidence: link.method === '' ? null : confidence,
    method: `${link.method} ${link.version}`.trim(),
    captures: capture ? [capture] : [],
  };
}

/** That an ad is of a network is inferred by a run: no capture says it. */
function memberships({ resolution }: Snapshot, there: ReadonlySet<string>): ExchangeLink[] {
  if (!resolution) return [];
  const title = relationships.MEMBER_OF.title;
  return resolution.networks.flatMap((network) =>
    network.ads
      .filter((ad) => there.has(ad))
      .map((ad) => ({
        ...{ id: `${ad}|MEMBER_OF|${network.id}`, from: ad, to: network.id, title },
        ...{ type: 'MEMBER_OF' as const, captures: [], seenIn: 0, raw: '', judgedWrong: false },
        ...inferredBy(resolution, network.score),
      })),
  );
}

const inferredBy = ({ engine }: NonNullable<Snapshot['resolution']>, confidence: number) => ({
  ...{ confidence, inferred: true, method: `resolution ${engine}`, firstSeen: '', lastSeen: '' },
});

function networksOf({ resolution }: Snapshot): ExchangeNode[] {
  if (!resolution) return [];
  const { title } = kinds.network;
  return resolution.networks.map(({ id, size, ads, score }) => ({
    ...{ id, kind: 'network', captures: [], hub: '' },
    caption: `${title} ${id.slice(id.indexOf(':') + 1)}`,
    properties: { run: resolution.run, ads: size, adsHere: ads.length },
    ...inferredBy(resolution, score),
  }));
}

function nodesOf(snapshot: Snapshot, links: readonly ExchangeLink[]): ExchangeNode[] {
  const ofAd = grouped(snapshot.captures.map((capture) => [capture.ad, capture]));
  const touching = grouped(
    links.flatMap((link) => [[link.from, link] as const, [link.to, link] as const]),
  );
  return snapshot.entities.map(({ id, kind, caption, hub, properties }) => {
    const own = ofAd.get(id)?.map(({ sha256, capturedAt }) => ({ sha256, at: capturedAt }));
    const around = (touching.get(id) ?? []).filter(({ type }) => type !== 'MEMBER_OF');
    const captures = once(own ?? around.flatMap((link) => link.captures));
    const times = captures.map(({ at }) => at);
    const seen = around.flatMap(({ firstSeen, lastSeen }) => [firstSeen, lastSeen]);
    const all = (own ? times : seen).filter((time) => time !== '').sort();
    return {
      ...{ id, caption, captures, kind: nameOfWord('kinds', kind), hub: hub?.reason ?? '' },
      ...{ properties: plainOf(properties), confidence: null, method: '' },
      // What only methods propose is nowhere as such: an image cluster, a network.
      inferred: !own && around.length > 0 && around.every(({ inferred }) => inferred),
      ...{ firstSeen: all[0] ?? '', lastSeen: all.at(-1) ?? '' },
    };
  });
}

/** By a key, in their order. */
export function grouped<One>(all: Iterable<readonly [string, One]>): Map<string, One[]> {
  const groups = new Map<string, One[]>();
  for (const [key, one] of all) {
    const held = groups.get(key);
    if (held) held.push(one);
    else groups.set(key, [one]);
  }
  return groups;
}

const once = (captures: readonly Reference[]): Reference[] =>
  [...new Map(captures.map((one) => [one.sha256, one])).values()].sort((a, b) =>
    a.at === b.at ? (a.sha256 < b.sha256 ? -1 : 1) : a.at < b.at ? -1 : 1,
  );

function plainOf(
  properties: Snapshot['entities'][number]['properties'],
): Record<string, PropertyValue> {
  return Object.fromEntries(
    Object.entries(properties).map(([name, value]) => [
      name,
      Array.isArray(value) ? value.join('; ') : value,
    ]),
  );
}
