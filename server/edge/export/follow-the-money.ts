import { kinds, type PropertyValue } from '../../core/model/index.ts';
import { carriedOf } from './carried.ts';
import type { Exchange, ExchangeLink, ExchangeNode, Reference } from './exchange.ts';
import { uuid5 } from './stix.ts';

/**
 * FollowTheMoney, an entity a line: an ad is an `Article`, a contact an account, a link an `UnknownLink` whose proof is
 * the ad that holds it. Ids are the same in every export.
 */
export function* followTheMoney({ nodes, links, carried }: Exchange): Generator<string> {
  const more = (one: ExchangeNode | ExchangeLink) =>
    carried && { throughline: carriedOf(one, carried, nodes.length + links.length) };
  const byId = new Map(nodes.map((node) => [node.id, node]));
  for (const node of nodes) yield line(entityOf(node), more(node));
  for (const link of links) yield line(linkEntity(link, byId), more(link));
}

type Values = Readonly<Record<string, PropertyValue | readonly string[] | undefined>>;

const namespace = '3f6c2a51-6f0a-5f0e-8a3c-3b1f3c0d9e21';
const idOf = (id: string): string => uuid5(namespace, id);

function line(
  { id, schema, ...values }: { id: string; schema: string } & Values,
  more: object | undefined,
): string {
  const properties = Object.fromEntries(
    Object.entries(values).flatMap(([name, value]) => {
      const all = (Array.isArray(value) ? value : [value]).map((one) => String(one ?? ''));
      const filled = all.filter((one) => one.trim() !== '');
      return filled.length > 0 ? [[name, filled]] : [];
    }),
  );
  return `${JSON.stringify({ id: idOf(id), schema, properties, ...more })}\n`;
}

const notesOf = (of: { readonly captures: readonly Reference[]; readonly method: string }) =>
  of.captures.map(({ sha256, at }) => `capture SHA-256 ${sha256}, ${at}`);

function entityOf(node: ExchangeNode) {
  const { id, kind, caption, properties, captures, hub, inferred } = node;
  const [schema, said] = kinds[kind].abroad.ftm(properties, caption);
  return {
    ...{ id, schema, name: caption, ...said },
    summary: [inferred ? 'inferred' : 'observed', ...(hub === '' ? [] : [`hub: ${hub}`])].join(
      '; ',
    ),
    notes: notesOf(node),
    retrievedAt: captures.at(-1)?.at,
  };
}

function linkEntity(link: ExchangeLink, nodes: ReadonlyMap<string, ExchangeNode>) {
  const { id, from, to, title, inferred, confidence, method, judgedWrong, raw } = link;
  const ad = nodes.get(from)?.kind === 'ad' ? nodes.get(from) : undefined;
  return {
    ...{ id, schema: 'UnknownLink', subject: idOf(from), object: idOf(to), role: title },
    ...{ startDate: link.firstSeen, endDate: link.lastSeen, proof: ad && idOf(ad.id) },
    ...{ sourceUrl: ad?.properties.url, publisher: ad?.properties.platform },
    summary: [
      inferred ? 'inferred' : 'observed',
      ...(confidence === null ? [] : [`confidence ${confidence}`]),
      ...(method === '' ? [] : [method]),
      ...(judgedWrong ? ['judged wrong'] : []),
    ].join('; '),
    description: [...notesOf(link), ...(raw === '' ? [] : [`read as “${raw}”`])],
  };
}
