import { t } from '../../app/i18n/t.ts';
import type { Kind } from '../../gql/graphql.ts';
import { type Noted, notedText } from '../../graph/noted.ts';
import type { Chart, LinkClass } from '../../graph/types.ts';
import { classOf } from '../../graph/types.ts';
import type { Visible } from '../../graph/visible.ts';
import { kindStyles } from '../../theme/kinds.ts';

/** An entity of the canvas as a row: the same content, for eyes and keys that prefer rows. */
export interface EntityRow {
  id: string;
  caption: string;
  kind: Kind;
  kindLabel: string;
  ads: number;
  degree: number;
  firstSeen: string;
  lastSeen: string;
  hub: boolean;
  pinned: boolean;
  /** "2 notes, 1 tag". */
  noted: string;
}

export interface LinkEnd {
  id: string;
  kind: Kind;
  caption: string;
}

/** A link of the canvas as a row. */
export interface LinkRow {
  id: string;
  from: LinkEnd;
  to: LinkEnd;
  type: string;
  how: LinkClass;
  sources: number;
  confidence: number;
  firstSeen: string;
  lastSeen: string;
}

export function entityRows({ nodes, degrees }: Visible, noted: Noted): EntityRow[] {
  return nodes.map((node) => ({
    id: node.id,
    caption: node.caption,
    kind: node.kind,
    kindLabel: kindStyles[node.kind].label,
    ads: node.ads,
    degree: degrees.get(node.id) ?? 0,
    firstSeen: node.firstSeen ?? '',
    lastSeen: node.lastSeen ?? '',
    hub: node.hub !== null,
    pinned: node.pinned,
    noted: notedText(noted, node.id),
  }));
}

export function linkRows({ links }: Visible, chart: Chart): LinkRow[] {
  return links.flatMap((link) => {
    const [from, to] = [chart.nodes[link.source], chart.nodes[link.target]];
    if (!from || !to) return [];
    return {
      id: link.id,
      from,
      to,
      type: t(`linkType.${link.type}`),
      how: classOf(link),
      sources: link.type === 'TOGETHER' ? link.ads : link.captures,
      confidence: link.confidence,
      firstSeen: link.firstSeen ?? '',
      lastSeen: link.lastSeen ?? '',
    };
  });
}

const squeezed = (text: string) => text.toLocaleLowerCase().replaceAll(/[\s()-]/g, '');

/** Rows whose words hold `text`; spaces, hyphens and case do not matter. */
export function filterRows<Row>(
  rows: readonly Row[],
  wordsOf: (row: Row) => string,
  text: string,
): Row[] {
  const wanted = squeezed(text);
  return wanted === '' ? [...rows] : rows.filter((row) => squeezed(wordsOf(row)).includes(wanted));
}
