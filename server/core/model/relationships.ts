import { identifierKinds, type KindName } from './kinds/index.ts';

/** A stored relationship type, and which kinds it joins. All start at an ad unless `from` says otherwise. */
export interface RelationshipDeclaration {
  readonly from: KindName;
  readonly to: readonly KindName[];
  /** Does it say anything about who is behind two ads? Context (where, on what) does not. */
  readonly links: boolean;
  readonly title: string;
  /** What it says, in a sentence. */
  readonly description: string;
}

export const relationships = {
  LISTS: {
    from: 'ad',
    to: identifierKinds.map(({ kind }) => kind),
    links: true,
    title: 'lists',
    description: 'An ad lists an identifier.',
  },
  SHOWS: {
    from: 'ad',
    to: ['image'],
    links: true,
    title: 'shows',
    description: 'An ad shows an image.',
  },
  IN_CLUSTER: {
    from: 'image',
    to: ['cluster'],
    links: true,
    title: 'looks like',
    description: 'An image looks like the others of an image cluster.',
  },
  USES_TEMPLATE: {
    from: 'ad',
    to: ['template'],
    links: true,
    title: 'is worded as',
    description: 'An ad is worded as a template.',
  },
  POSTED_ON: {
    from: 'ad',
    to: ['platform'],
    links: false,
    title: 'was posted on',
    description: 'An ad was posted on a platform.',
  },
  LOCATED_IN: {
    from: 'ad',
    to: ['place', 'country'],
    links: false,
    title: 'names the place',
    description: 'An ad names a place or a country.',
  },
  PART_OF: {
    from: 'place',
    to: ['country'],
    links: false,
    title: 'is in',
    description: 'A place is in a country.',
  },
  MEMBER_OF: {
    from: 'ad',
    to: ['network'],
    links: false,
    title: 'is part of',
    description: 'An ad is part of a network.',
  },
} as const satisfies Record<string, RelationshipDeclaration>;

export type RelationshipType = keyof typeof relationships;

export type EvidenceField = 'title' | 'text' | 'structured' | 'image';

/** What every observed relationship carries: where it was read, how, and how sure the reading is. */
export interface Evidence {
  readonly field: EvidenceField;
  /** The exact span; `text.slice(start, end) === raw`, in UTF-16 code units of the field. */
  readonly raw: string;
  readonly start: number;
  readonly end: number;
  readonly method: string;
  readonly version: string;
  readonly steps: readonly string[];
  /** 0..1 */
  readonly confidence: number;
  /** True when a method proposes it and nobody saw it; drawn dashed everywhere. */
  readonly inferred: boolean;
}
