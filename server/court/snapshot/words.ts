import {
  type Evidence,
  type KindName,
  kindNames,
  kinds,
  linkingKinds,
  type RelationshipType,
} from '../../core/model/index.ts';
import type { NetworkJudgement } from '../../link/judgements/index.ts';
import type { ExplainedJudgement, Outcome } from '../../link/networks/index.ts';
import type {
  AssociationConcern,
  CopiedContent,
  FeatureKind,
  ItemKind,
  LinkJudgement,
  MergeEvidence,
  MergeRule,
  NearMatchWhy,
  OperationDoubt,
  ReassignedSplit,
  SourceField,
  Want,
} from '../../link/resolve/index.ts';
import type { Frozen, frozen } from './frozen.ts';

type Words<Code extends string, List extends keyof typeof frozen> = Readonly<
  Record<Code, Frozen<List>>
>;

const wordsOf = (names: readonly KindName[]) =>
  Object.fromEntries(names.map((name) => [name, kinds[name].snapshot]));

/**
 * Which word of a snapshot stands for which name of the program. A name that is changed is changed on the left; the
 * right stays.
 */
export const inSnapshot = {
  kinds: wordsOf(kindNames) as Readonly<Record<KindName, Frozen<'kinds'>>>,
  linkTypes: {
    LISTS: 'LISTS',
    SHOWS: 'SHOWS',
    IN_CLUSTER: 'IN_CLUSTER',
    USES_TEMPLATE: 'USES_TEMPLATE',
    POSTED_ON: 'POSTED_ON',
    LOCATED_IN: 'LOCATED_IN',
    PART_OF: 'PART_OF',
    MEMBER_OF: 'MEMBER_OF',
  } satisfies Words<RelationshipType, 'linkTypes'>,
  fields: {
    title: 'title',
    text: 'text',
    structured: 'structured',
    image: 'image',
  } satisfies Words<Evidence['field'], 'fields'>,
  /** By the id of the reader. */
  formats: { jsonl: 'jsonl', csv: 'csv', warc: 'warc', html: 'html' },
  judgementKinds: {
    together: 'together',
    apart: 'apart',
    shared: 'shared',
    exclusive: 'exclusive',
    confirmed: 'confirmed',
    rejected: 'rejected',
  } satisfies Words<NetworkJudgement['kind'], 'judgementKinds'>,
  ends: {
    'no-run': 'no-run',
    'not-seen': 'not-seen',
    contradicted: 'refused',
    partly: 'partly',
    followed: 'followed',
  } satisfies Words<Exclude<Outcome, 'answer'>, 'ends'>,
  reviews: {
    same: 'same',
    changed: 'changed',
    gone: 'gone',
  } satisfies Words<NonNullable<ExplainedJudgement['reviewed']>, 'reviews'>,
  whysCopiedContent: {
    reposter: 'reposter',
    'left-in-text': 'left-in-text',
  } satisfies Words<CopiedContent['why'], 'whysCopiedContent'>,
  concerns: {
    'content-alone': 'content-alone',
    'shared-widely': 'shared-widely',
    hub: 'hub',
    elsewhere: 'elsewhere',
    'few-ads': 'few-ads',
  } satisfies Words<AssociationConcern, 'concerns'>,
  doubts: {
    strangers: 'strangers',
    'one-item': 'one-item',
    'content-alone': 'content-alone',
    hub: 'hub',
  } satisfies Words<OperationDoubt['kind'], 'doubts'>,
  mergeRules: {
    'one-strong': 'one-strong',
    'strong-together': 'strong-together',
    'two-weak': 'two-weak',
    'weak-here': 'weak-here',
    'weak-features': 'weak-features',
    judged: 'judged',
  } satisfies Words<MergeRule, 'mergeRules'>,
  matchWeights: { strong: 'strong', weak: 'weak', slight: 'slight' } satisfies Words<
    MergeEvidence['weight'],
    'matchWeights'
  >,
  featureKinds: {
    contacts: 'contacts',
    holders: 'holders',
    words: 'words',
    pictures: 'pictures',
    'own-contacts': 'own-contacts',
    places: 'places',
    platforms: 'platforms',
    times: 'times',
    sizes: 'sizes',
    prevalence: 'prevalence',
    alternatives: 'alternatives',
    theft: 'theft',
  } satisfies Words<FeatureKind, 'featureKinds'>,
  whysApart: {
    'too-little': 'too-little',
    'hub-only': 'hub-only',
    copied: 'copied',
    doubted: 'doubted',
    elsewhere: 'elsewhere',
    'judged-apart': 'judged-apart',
    pages: 'pages',
    'since-cut': 'since-cut',
    rival: 'rival',
  } satisfies Words<NearMatchWhy, 'whysApart'>,
  wants: {
    contact: 'contact',
    cluster: 'cluster',
    words: 'words',
    place: 'place',
  } satisfies Words<Want, 'wants'>,
  inputKinds: wordsOf(linkingKinds) as Readonly<Record<ItemKind, Frozen<'inputKinds'>>>,
  inputFields: { field: 'field', text: 'text', image: 'image' } satisfies Words<
    SourceField,
    'inputFields'
  >,
  inputJudgements: {
    together: 'together',
    apart: 'apart',
    shared: 'shared',
    exclusive: 'exclusive',
  } satisfies Words<LinkJudgement['kind'], 'inputJudgements'>,
  sharedOverSilence: { nothing: 'nothing', place: 'place' } satisfies Words<
    ReassignedSplit['shared'],
    'sharedOverSilence'
  >,
} as const;

type List = keyof typeof inSnapshot;

/** The word of a snapshot for a name of the program. */
export function wordOf<L extends List>(list: L, name: string): Frozen<L> {
  const word = Object.entries<string>(inSnapshot[list]).find(([code]) => code === name)?.[1];
  if (word === undefined) throw new TypeError(`A snapshot has no word for “${name}” (${list})`);
  return word as Frozen<L>;
}

/** The name of the program for a word of a snapshot. */
export function nameOfWord<L extends List>(
  list: L,
  word: Frozen<L>,
): keyof (typeof inSnapshot)[L] & string {
  const [name] = Object.entries<string>(inSnapshot[list]).find(([, each]) => each === word) ?? [];
  if (name === undefined) throw new TypeError(`Nothing is called “${word}” (${list}) any more`);
  return name as keyof (typeof inSnapshot)[L] & string;
}
