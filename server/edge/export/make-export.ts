import { createHash } from 'node:crypto';
import type { Evidence } from '../../core/evidence/index.ts';
import { type Graph, statement } from '../../core/neo4j/index.ts';
import type { Store } from '../../core/store/index.ts';
import { freezeSnapshot, selectionSha256 } from '../../court/snapshot/index.ts';
import { software } from '../../court/software.ts';
import type { Judgements } from '../../link/judgements/index.ts';
import { carriedParts } from './carried.ts';
import { type ExchangePlace, exchangeOf } from './exchange.ts';
import { exchangeFormats, type FormatId } from './exchange-formats.ts';

interface Modules {
  readonly graph: Graph;
  readonly evidence: Evidence;
  readonly judgements: Judgements;
  readonly store: Store;
}

/** A file for another tool. */
export interface MadeExport {
  readonly name: string;
  readonly mediaType: string;
  readonly text: string;
  /** Of the text in UTF-8. */
  readonly sha256: string;
  readonly nodes: number;
  readonly links: number;
  /** Captures that are named as sources. */
  readonly captures: number;
  /** Ads that the format cannot hold. */
  readonly adsLeftOut: number;
  readonly notFound: readonly string[];
  /** Only the earliest so many ads of a lone identifier are in it; null where none was cut. */
  readonly adsLimitedTo: number | null;
}

/**
 * Writes a selection for another tool: what it names, the ads that connect it, their networks, and where each is from.
 * In scope is what a bundle of the same selection would hold; see `freezeSnapshot`. The custody log has the hash before
 * anybody has the text.
 * @param entities ids of entities, networks and operations
 * @throws CaseError `empty-selection`, `nothing-found`, `graph-changing`; NetworkError; ExportError
 */
export async function makeExport(
  modules: Modules,
  asked: {
    readonly entities: readonly string[];
    readonly format: FormatId;
    readonly now: Date;
    /** Formats that can take the records along do. */
    readonly records?: boolean;
  },
): Promise<MadeExport> {
  const { entities, now } = asked;
  const format = exchangeFormats.find(({ id }) => id === asked.format);
  if (!format) throw new Error(`no format is called ${asked.format}`);
  const snapshot = await freezeSnapshot({
    ...modules,
    ...{ entities, now, software, title: 'Export', producer: 'TL' },
  });
  const ads = [...new Set(snapshot.captures.map(({ ad }) => ad))];
  const places = await modules.graph.read<ExchangePlace>(statement('edge/export/places-of-ads'), {
    ads,
  });
  const carried =
    format.carries && (asked.records ?? true) ? await carriedParts(snapshot, modules) : undefined;
  const exchange = { ...exchangeOf(snapshot, places), ...(carried ? { carried } : {}) };
  const written = format.write(exchange);
  const text = typeof written === 'string' ? written : [...written].join('');
  const sha256 = createHash('sha256').update(text).digest('hex');
  const [nodes, links] = [exchange.nodes.length, exchange.links.length];
  await modules.evidence.appendCustody({
    ...{ event: 'data-exported', format: format.id, sha256, nodes, links },
    selection: selectionSha256(entities),
  });
  return {
    ...{ text, sha256, nodes, links, mediaType: format.mediaType },
    name: `throughline-${now.toISOString().slice(0, 10)}.${format.extension}`,
    captures: snapshot.captures.length,
    adsLeftOut: format.leavesOut?.(exchange) ?? 0,
    notFound: snapshot.completeness.notFound,
    adsLimitedTo: snapshot.completeness.adsLimitedTo,
  };
}
