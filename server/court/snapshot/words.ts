import {
  type Evidence,
  type KindName,
  kinds,
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
import { type Frozen, frozen } from './frozen.ts';

/** The names that the program has for the words of each list. */
interface Names {
  kinds: KindName;
  linkTypes: RelationshipType;
  fields: Evidence['field'];
  /** By the id of the reader. */
  formats: Frozen<'formats'>;
  judgementKinds: NetworkJudgement['kind'];
  ends: Exclude<Outcome, 'answer'>;
  reviews: NonNullable<ExplainedJudgement['reviewed']>;
  whysCopiedContent: CopiedContent['why'];
  concerns: AssociationConcern;
  doubts: OperationDoubt['kind'];
  mergeRules: MergeRule;
  matchWeights: MergeEvidence['weight'];
  featureKinds: FeatureKind;
  whysApart: NearMatchWhy;
  wants: Want;
  inputKinds: ItemKind;
  inputFields: SourceField;
  inputJudgements: LinkJudgement['kind'];
  sharedOverSilence: ReassignedSplit['shared'];
}

export type WordList = keyof Names;

/** Names that are no words of their list. */
type Renamed<L extends WordList> = Exclude<Names[L], Frozen<L>>;

/**
 * A name is its word, but for these. A name that is changed is written here, with the word that stays. What is of a
 * kind has its word in the kind's own file.
 */
const renamed: {
  readonly [L in WordList as [Renamed<L>] extends [never] ? never : L]: Readonly<
    Record<Renamed<L>, Frozen<L>>
  >;
} = {
  ends: { contradicted: 'refused' },
};

const ofKinds = new Map<string, string>(
  Object.entries(kinds).map(([name, { snapshot }]) => [snapshot, name]),
);

/** Of a list its names by their words. */
function namesIn(list: WordList): ReadonlyMap<string, string> {
  const others: Readonly<Partial<Record<WordList, Readonly<Record<string, string>>>>> = renamed;
  const changed = new Map(Object.entries(others[list] ?? {}).map(([name, word]) => [word, name]));
  const from = list === 'kinds' || list === 'inputKinds' ? ofKinds : changed;
  return new Map(frozen[list].map((word) => [word, from.get(word) ?? word]));
}

const lists = Object.keys(frozen) as WordList[];
const names = new Map(lists.map((list) => [list, namesIn(list)]));
const words = new Map(
  lists.map((list) => [list, new Map([...namesIn(list)].map(([word, name]) => [name, word]))]),
);

/** The word of a snapshot for a name of the program. */
export function wordOf<L extends WordList>(list: L, name: string): Frozen<L> {
  const word = words.get(list)?.get(name);
  if (word === undefined) throw new TypeError(`A snapshot has no word for “${name}” (${list})`);
  return word as Frozen<L>;
}

/** The name of the program for a word of a snapshot. */
export function nameOfWord<L extends WordList>(list: L, word: Frozen<L>): Names[L] {
  const name = names.get(list)?.get(word);
  if (name === undefined) throw new TypeError(`Nothing is called “${word}” (${list}) any more`);
  return name as Names[L];
}
