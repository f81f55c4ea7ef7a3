import {
  type KindName,
  kinds,
  type RelationshipType,
  redactedLabel,
  relationships,
} from '../../../../../core/model/index.ts';
import { nameOf } from '../../../../../link/networks/index.ts';
import type { Part } from '../phrase.ts';
import { plain, strong } from '../phrase.ts';
import { digits } from './common.ts';

/** How the document calls things. */
export const names = {
  entity: 'entity',
  kind: (kind: KindName): string => kinds[kind].title.toLowerCase(),
  /** As a legend heads it. */
  legend: (kind: KindName, n: number): string => (n === 1 ? kinds[kind].title : kinds[kind].plural),
  /** "3 phone numbers" */
  counted: (kind: KindName, n: number): string =>
    `${digits(n)} ${(n === 1 ? kinds[kind].title : kinds[kind].plural).toLowerCase()}`,
  link: (type: RelationshipType): string => relationships[type].title,
  /** A caption that the program wrote; those that were read stay as they are. */
  caption: (_: KindName, caption: string, __: string): string => caption,
  /** What stands for something in a redacted version: “Phone 12”. */
  labelled: (kind: KindName, n: string): string => redactedLabel(kind, n),
  network: (no: string): string => `network ${no}`,
  operation: (no: string): string => `operation ${no}`,
  advertisement: (caption: string): string => `advertisement ${caption.replace(/^(ad:|Ad )/, '')}`,
  /** Where a caption names its kind itself. */
  captioned: (caption: string): string => caption,
  item: 'an item that is not in scope',
  outOfScope: (id: string): string => nameOf(id),
  /** "the phone +7 700 …"; a template is captioned as one already. */
  named: (title: string, caption: string, first: boolean): Part[] => [
    plain(caption.toLowerCase().startsWith(title) ? '' : `${first ? 'The' : 'the'} ${title} `),
    strong(caption),
  ],
  /** “view/anna” and 2 more */
  page: (name: string | null, more: number): string => {
    if (name === null) return 'the website itself';
    return more === 0 ? `“${name}”` : `“${name}” and ${digits(more)} more`;
  },
  pageAt: (page: string, site: string): string => `${page} at ${site}`,
};
