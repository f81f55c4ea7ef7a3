import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';
import { kinds } from '../../core/model/index.ts';
import { carriedOf } from './carried.ts';
import {
  type Exchange,
  type ExchangeLink,
  type ExchangeNode,
  grouped,
  type Reference,
} from './exchange.ts';

/**
 * A bundle of STIX 2.1. Contacts are observables, an ad is observed data, a network a grouping of no stated meaning,
 * every link a relationship `related-to`: what it is, whether it was read or inferred and in which captures stands in an
 * extension of its own, and in its labels. The same entity has the same id in every export.
 */

type StixObject = Readonly<Record<string, unknown>> & {
  readonly id: string;
  readonly type: string;
};

/** Of objects that have no rule of the standard’s own. */
const ownNamespace = 'e0a2a0a6-0d6f-5c2b-9f0e-5d2f7c1b8a44';
/** For ids of observables, by the standard (2.9). */
const observableNamespace = '00abedb4-aa42-466c-9c01-fed23315a9b7';

/** What makes the id of an observable, by its type; what is no key here is no observable. */
const contributing: Readonly<Record<string, readonly string[]>> = {
  'user-account': ['account_type', 'user_id'],
  'email-addr': ['value'],
  'domain-name': ['value'],
  url: ['value'],
  file: ['hashes'],
};

/** The hash of version 5 of RFC 9562. */
export function uuid5(namespace: string, name: string): string {
  const bytes = Buffer.from(namespace.replaceAll('-', ''), 'hex');
  const hash = createHash('sha1').update(bytes).update(name).digest();
  hash[6] = ((hash[6] ?? 0) & 0x0f) | 0x50;
  hash[8] = ((hash[8] ?? 0) & 0x3f) | 0x80;
  const hex = hash.toString('hex');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12}).*$/, '$1-$2-$3-$4-$5');
}

const producerId = `identity--${uuid5(ownNamespace, 'throughline')}`;
const extensionId = `extension-definition--${uuid5(ownNamespace, 'provenance/1')}`;

export function* stix(exchange: Exchange): Generator<string> {
  const head = { type: 'bundle', id: `bundle--${uuid5(ownNamespace, bundleName(exchange))}` };
  yield `${JSON.stringify(head).slice(0, -1)},"objects":[\n`;
  let isFirst = true;
  for (const object of objectsOf(exchange)) {
    yield `${isFirst ? '' : ',\n'}${JSON.stringify(object)}`;
    isFirst = false;
  }
  yield '\n]}\n';
}

const bundleName = ({ madeAt, nodes }: Exchange): string =>
  [madeAt, ...nodes.map(({ id }) => id)].join('\n');

function* objectsOf(exchange: Exchange): Generator<StixObject> {
  const made = madeBy(exchange);
  yield* ownObjects(exchange, made);
  const of = exchange.nodes.length + exchange.links.length;
  const { carried } = exchange;
  const carry: Carry = (...all) =>
    carried ? { throughline: all.map((one) => carriedOf(one, carried, of)) } : {};
  const drafts = new Map(exchange.nodes.map((node) => [node.id, draftOf(node)]));
  const ids = new Map([...drafts].map(([id, draft]) => [id, draft.id]));
  const around = grouped(
    exchange.links
      .filter(({ judgedWrong }) => !judgedWrong)
      .flatMap((link) => [[link.from, link] as const, [link.to, link] as const]),
  );
  const there = new Set(ids.values());
  // A website that is a platform, too, is one domain name.
  const same = grouped(exchange.nodes.map((node) => [ids.get(node.id) ?? '', node] as const));
  for (const [id, nodes] of same) {
    const [node] = nodes;
    const draft = node && drafts.get(node.id);
    if (!draft) continue;
    const others = nodes.flatMap((one) =>
      (around.get(one.id) ?? []).map(({ from, to }) => (from === one.id ? to : from)),
    );
    const refs = new Set(others.flatMap((other) => ids.get(other) ?? []));
    refs.delete(id);
    yield* nodeObjects(nodes, draft, { refs: [...refs], there, made, carry });
  }
  for (const link of exchange.links) yield relationship(link, ids, made, carry);
}

/** What an import reads, where it goes with it. */
type Carry = (...all: readonly (ExchangeNode | ExchangeLink)[]) => object;

type Made = ReturnType<typeof madeBy>;

/** What every object but an observable says of itself. */
const madeBy = ({ madeAt }: Exchange) => ({
  ...{ spec_version: '2.1', created: madeAt, modified: madeAt, created_by_ref: producerId },
});

function* ownObjects({ producer }: Exchange, made: Made): Generator<StixObject> {
  const { created_by_ref: _, ...ofIdentity } = made;
  yield {
    type: 'identity',
    id: producerId,
    ...ofIdentity,
    name: producer,
    identity_class: 'system',
  };
  yield {
    ...{ type: 'extension-definition', id: extensionId, ...made, name: 'Provenance' },
    description:
      'entities: the ids in Throughline; relationship: what a link is; origin: observed (read in a capture) or inferred (proposed by a method); method; captures: SHA-256 and time of the records that show it; hub: why it links nobody; judged_wrong: somebody judged the reading wrong; throughline: the records as they were received, for an import.',
    ...{ schema: 'https://throughline.invalid/docs/reference/export.md', version: '1.0.0' },
    extension_types: ['property-extension'],
  };
}

interface Draft extends StixObject {
  readonly isObservable: boolean;
}

function draftOf({ id, kind, caption, properties }: ExchangeNode): Draft {
  const said = kinds[kind].abroad.stix(properties, caption);
  const { type } = said;
  const keys = contributing[type];
  const name = keys
    ? uuid5(observableNamespace, canonicalize(Object.fromEntries(named(keys, said))) ?? '')
    : uuid5(ownNamespace, id);
  return { ...said, id: `${type}--${name}`, isObservable: keys !== undefined };
}

const named = (keys: readonly string[], said: Readonly<Record<string, unknown>>) =>
  keys.flatMap((key) => (said[key] === undefined ? [] : [[key, said[key]] as const]));

/** Types that say what they hold in `object_refs`, and cannot be without one. */
const holding: ReadonlySet<string> = new Set(['observed-data', 'grouping', 'note']);

interface Around {
  /** Ids of what links touch it with. */
  readonly refs: readonly string[];
  /** Ids of all observables that are in the bundle, or will be. */
  readonly there: Set<string>;
  readonly made: Made;
  readonly carry: Carry;
}

function* nodeObjects(
  [node, ...others]: readonly ExchangeNode[],
  { isObservable, ...draft }: Draft,
  { refs, there, made, carry }: Around,
): Generator<StixObject> {
  if (!node) return;
  const extensions = { [extensionId]: { ...extension(node, others), ...carry(node, ...others) } };
  if (isObservable) {
    yield { ...draft, spec_version: '2.1', extensions };
    return;
  }
  const labels = labelsOf(node);
  if (draft.type !== 'observed-data') {
    const object_refs = refs.length > 0 ? refs : [producerId];
    yield {
      ...draft,
      ...made,
      labels,
      ...(holding.has(draft.type) ? { object_refs } : {}),
      extensions,
    };
    return;
  }
  const { platform, url } = node.properties;
  const host = { type: 'domain-name', value: String(platform) };
  const hostId = `domain-name--${uuid5(observableNamespace, canonicalize({ value: host.value }) ?? '')}`;
  const seen = refs.filter((id) => contributing[id.slice(0, id.indexOf('--'))]);
  if (seen.length === 0 && !there.has(hostId)) yield { ...host, id: hostId, spec_version: '2.1' };
  there.add(hostId);
  yield {
    ...{ ...draft, ...made, labels, extensions },
    ...{
      first_observed: node.firstSeen || made.created,
      last_observed: node.lastSeen || made.created,
    },
    number_observed: Math.max(1, node.captures.length),
    object_refs: seen.length > 0 ? seen : [hostId],
    external_references: [
      { source_name: host.value, external_id: node.id, ...(url === undefined ? {} : { url }) },
    ],
  };
}

function relationship(
  link: ExchangeLink,
  ids: ReadonlyMap<string, string>,
  made: Made,
  carry: Carry,
): StixObject {
  const { id, from, to, title, type, confidence, firstSeen, lastSeen, judgedWrong, raw } = link;
  return {
    ...{ type: 'relationship', id: `relationship--${uuid5(ownNamespace, id)}`, ...made },
    ...{ relationship_type: 'related-to', source_ref: ids.get(from), target_ref: ids.get(to) },
    description: raw === '' ? title : `${title}: “${raw}”`,
    labels: labelsOf(link),
    ...(confidence === null ? {} : { confidence: Math.round(confidence * 100) }),
    // The standard wants the end behind the start.
    ...(firstSeen === '' ? {} : { start_time: firstSeen }),
    ...(lastSeen > firstSeen && firstSeen !== '' ? { stop_time: lastSeen } : {}),
    ...(judgedWrong ? { revoked: true } : {}),
    extensions: { [extensionId]: { ...provenance(link), relationship: type, ...carry(link) } },
  };
}

const labelsOf = (of: ExchangeNode | ExchangeLink): string[] => [
  of.inferred ? 'inferred' : 'observed',
  ...('judgedWrong' in of && of.judgedWrong ? ['judged-wrong'] : []),
  ...('hub' in of && of.hub !== '' ? ['hub'] : []),
];

const extension = (node: ExchangeNode, others: readonly ExchangeNode[]) => ({
  ...provenance(node),
  entities: [node, ...others].map(({ id }) => id),
  ...capturesOf([node, ...others].flatMap(({ captures }) => captures)),
  ...(node.hub === '' ? {} : { hub: node.hub }),
});

const provenance = (of: ExchangeNode | ExchangeLink) => ({
  ...{ extension_type: 'property-extension', origin: of.inferred ? 'inferred' : 'observed' },
  ...(of.method === '' ? {} : { method: of.method }),
  ...capturesOf(of.captures),
  ...('judgedWrong' in of && of.judgedWrong ? { judged_wrong: true } : {}),
});

/** The standard has no empty lists. */
const capturesOf = (captures: readonly Reference[]) => (captures.length > 0 ? { captures } : {});
