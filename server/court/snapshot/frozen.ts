import {
  type KindWord,
  kindNames,
  kinds,
  type LinkingWord,
  linkingKinds,
} from '../../core/model/index.ts';

/**
 * The words of a snapshot. Courts hold bundles that say them, so they never change and none is taken away: a new word
 * may be added, with a new version of the snapshot. They are written out here, and those of kinds in the kinds'
 * own files, beside their names: a rename in the program cannot reach a bundle. `words.ts` says which word stands for
 * which name of the program.
 */

const linkTypes = [
  'LISTS',
  'SHOWS',
  'IN_CLUSTER',
  'USES_TEMPLATE',
  'POSTED_ON',
  'LOCATED_IN',
  'PART_OF',
  'MEMBER_OF',
] as const;

/** The words of a snapshot, list by list. */
export const frozen = {
  /** Of an entity. */
  kinds: kindNames.map((kind) => kinds[kind].snapshot as KindWord),
  /** Of a link. */
  linkTypes,
  /** Where in a capture something was read. */
  fields: ['title', 'text', 'structured', 'image'],
  /** Of the file that brought a capture. */
  formats: ['jsonl', 'csv', 'warc', 'html'],
  /** Of a judgement of links or of a network. */
  judgementKinds: ['together', 'apart', 'shared', 'exclusive', 'confirmed', 'rejected'],
  /** What the active run did with a judgement. */
  ends: ['no-run', 'not-seen', 'refused', 'partly', 'followed'],
  /** What became of a network that was reviewed. */
  reviews: ['same', 'changed', 'gone'],
  /** Why something was left out as copied. */
  whysCopiedContent: ['reposter', 'left-in-text'],
  /** What may be wrong with an association. */
  concerns: ['content-alone', 'shared-widely', 'hub', 'elsewhere', 'few-ads'],
  /** The rule by which a run merged two groups of ads. */
  mergeRules: [
    ...(['one-strong', 'strong-together', 'two-weak', 'weak-here'] as const),
    ...(['weak-features', 'judged'] as const),
  ],
  /** How much a shared identifier speaks for one owner. */
  matchWeights: ['strong', 'weak', 'slight'],
  /** What a feature is about. */
  featureKinds: [
    ...(['contacts', 'holders', 'words', 'pictures', 'own-contacts', 'places'] as const),
    ...(['platforms', 'times', 'sizes', 'prevalence', 'alternatives', 'theft'] as const),
  ],
  /** Why a near match stayed out. */
  whysApart: [
    ...(['too-little', 'hub-only', 'copied', 'doubted', 'elsewhere', 'judged-apart'] as const),
    ...(['pages', 'since-cut', 'rival'] as const),
  ],
  /** What a near match lacks. */
  wants: ['contact', 'cluster', 'words', 'place'],
  /** Of the input of a run: kinds of identifiers, where they were read, what was judged, and what a silence left. */
  inputKinds: linkingKinds.map((kind) => kinds[kind].snapshot as LinkingWord),
  inputFields: ['field', 'text', 'image'],
  inputJudgements: ['together', 'apart', 'shared', 'exclusive'],
  sharedOverSilence: ['nothing', 'place'],
  /** What speaks against an operation. */
  doubts: ['strangers', 'one-item', 'content-alone', 'hub'],
} as const;

/** A word of one of the lists. */
export type Frozen<List extends keyof typeof frozen> = (typeof frozen)[List][number];
