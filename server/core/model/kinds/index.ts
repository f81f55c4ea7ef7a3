import type { Family, Kind } from '../kind.ts';
import { ad } from './ad.ts';
import { cluster } from './cluster.ts';
import { country } from './country.ts';
import { email } from './email.ts';
import { handle } from './handle.ts';
import { image } from './image.ts';
import { network } from './network.ts';
import { payment } from './payment.ts';
import { phone } from './phone.ts';
import { place } from './place.ts';
import { plate } from './plate.ts';
import { platform } from './platform.ts';
import { site } from './site.ts';
import { template } from './template.ts';

export { platesIn } from './plate.ts';

/** Every kind of thing. */
const declared = [
  ...([ad, phone, email, payment, handle, site, plate, image, cluster, template] as const),
  ...([platform, place, country, network] as const),
] as const;

type Declared = (typeof declared)[number];
export type KindName = Declared['kind'];
/** Kinds of things that can link ads. */
export type LinkingKind = Extract<Declared, { resolution: object }>['kind'];
export type KindWord = Declared['snapshot'];
export type LinkingWord = Extract<Declared, { resolution: object }>['snapshot'];

const families: readonly Family[] = ['source', 'identifier', 'context'];

/** Every kind of thing, in the order in which legends show them. */
export const kinds = Object.fromEntries(
  families
    .flatMap((family) => declared.filter((kind) => kind.family === family))
    .map((kind): [KindName, Kind] => [kind.kind, kind]),
) as Readonly<Record<KindName, Kind>>;

export const kindNames: readonly KindName[] = declared.map(({ kind }) => kind);

/** Splits `phone:+77000000001` into kind and key; undefined when the prefix is no kind. */
export function parseEntityId(id: string): { kind: KindName; key: string } | undefined {
  const colon = id.indexOf(':');
  const kind = colon > 0 ? kindNames.find((name) => name === id.slice(0, colon)) : undefined;
  const key = id.slice(colon + 1);
  return kind && key !== '' ? { kind, key } : undefined;
}

export const identifierKinds: readonly Kind[] = Object.values(kinds).filter(
  ({ family }) => family === 'identifier',
);

/** Kinds of things that can link ads: nothing is known by a place in this list that outlives a process. */
export const linkingKinds = kindNames.filter(
  (kind) => kinds[kind].resolution,
) as readonly LinkingKind[];

/** Pictures and words, which are copied whole. */
export const isContent = (kind: KindName): boolean =>
  kind !== 'ad' && kinds[kind].family === 'source';

/** Strangers may share what it stands for: nodes of these kinds say whether they are a `hub`. */
export const canBeHub = (kind: KindName): boolean =>
  isContent(kind) || kinds[kind].family === 'identifier';

/** The neutral label of the n-th thing of a kind in a redacted document. */
export const redactedLabel = (kind: KindName, n: number | string): string =>
  `${kinds[kind].title} ${n}`;
