import { associationConcerns } from '../../../link/resolve/index.ts';
import { nameOfWord, wordOf } from '../../snapshot/index.ts';
import { bare, type CaseFacts, nothing, numberOf, type Statement } from './facts.ts';
import { associationMessage, type CaseOperation, nameIn, partInScope } from './operations-part.ts';

const CUT_POINTS_LISTED = 3;
const OUTSIDE_LISTED = 3;
const PARTS_LISTED = 4;

/** What speaks against the operations in scope, and what is left out of them. */
export function operationsAgainst(facts: CaseFacts): Statement[] {
  const operations = facts.snapshot.resolution?.operations;
  // Before the first run nothing is known of any.
  if (!operations) return [];
  const { operationsAgainst: words } = facts.words;
  const { found, usualLevel, levels } = operations;
  if (found.length === 0) return [nothing(words.none(usualLevel, levels))];
  return [
    bare(words.calibrated),
    ...found.flatMap((operation) => againstOperation(facts, operation)),
  ];
}

/** What speaks against one operation, the strongest first. */
export const againstOperation = (facts: CaseFacts, operation: CaseOperation): Statement[] =>
  [doubts, concerns, cutPoints, outside, surer].flatMap((check) => check(facts, operation));

const about = (
  { words }: CaseFacts,
  { id }: CaseOperation,
  said: string,
  exhibits: readonly string[] = [],
): Statement => ({ parts: words.operationsAgainst.about(numberOf(id), said), exhibits });

function doubts(facts: CaseFacts, operation: CaseOperation): Statement[] {
  return operation.doubts.map((doubt) =>
    about(
      facts,
      operation,
      facts.words.operationsAgainst.doubt(
        { ...doubt, kind: nameOfWord('doubts', doubt.kind) },
        nameIn(facts),
      ),
      doubt.identifier === null
        ? []
        : facts.exhibitsOf(facts.adsOf(doubt.identifier), [doubt.identifier]),
    ),
  );
}

/** What may be wrong with its associations, counted over those that hold it together. */
function concerns(facts: CaseFacts, operation: CaseOperation): Statement[] {
  const { tree, treeOutside } = operation;
  return associationConcerns.flatMap((concern) => {
    const word = wordOf('concerns', concern);
    const n = tree.filter((one) => one.concerns.includes(word)).length;
    if (n === 0) return [];
    const { operationsAgainst: words } = facts.words;
    return [about(facts, operation, words.concern(concern, n, tree.length, treeOutside > 0))];
  });
}

function cutPoints(facts: CaseFacts, operation: CaseOperation): Statement[] {
  const { operationsAgainst: words } = facts.words;
  const all = operation.cutPoints;
  if (all.length === 0) return [{ ...about(facts, operation, words.noCutPoint), none: true }];
  const described = all
    .slice(0, CUT_POINTS_LISTED)
    .map(({ item, ...point }) =>
      about(
        facts,
        operation,
        words.cutPoint({ ...point, item: item ?? '' }, nameIn(facts)),
        item === null ? [] : facts.exhibitsOf(facts.adsOf(item), [item]),
      ),
    );
  const more = all.length - described.length;
  return more === 0
    ? described
    : [...described, about(facts, operation, words.moreCutPoints(more))];
}

function outside(facts: CaseFacts, operation: CaseOperation): Statement[] {
  const all = operation.outside;
  if (all.length === 0) return [];
  const { share, operationsAgainst: words } = facts.words;
  const described = all.slice(0, OUTSIDE_LISTED).map((one) => ({
    message: associationMessage(facts, one),
    probability: share(one.probability),
  }));
  return [about(facts, operation, words.outside(described))];
}

/** What surer levels would leave of it: what is put together here need not be for who asks for more. */
function surer(facts: CaseFacts, operation: CaseOperation): Statement[] {
  const operations = facts.snapshot.resolution?.operations;
  const { operationsAgainst: words } = facts.words;
  if (operation.surer.length === 0)
    return [{ ...about(facts, operation, words.surest), none: true }];
  const [first, ...more] = operation.surer;
  const leftOf = ({ parts, alone }: Left) =>
    words.left(parts.length, parts.slice(0, PARTS_LISTED), alone);
  // The level just above is told where it leaves something else than the usual one does.
  const described = more.filter((one) => first && leftOf(one) !== leftOf(first));
  return [...(first ? [first] : []), ...described].map((left) => {
    const isUsual = left.level === operations?.usualLevel;
    return about(facts, operation, words.surer(left.level, isUsual, leftOf(left)));
  });
}

type Left = CaseOperation['surer'][number];

/** Under completeness: what of an operation is in scope, and that the rest is not in the document. */
export function operationsInScope(facts: CaseFacts): string[] {
  const { operationsAgainst: words } = facts.words;
  return (facts.snapshot.resolution?.operations.found ?? []).map((operation) => {
    const inScope = operation.members.reduce((sum, one) => sum + one.inScope, 0);
    const no = numberOf(operation.id);
    return inScope === operation.ads
      ? words.wholeInScope(no)
      : words.partInScope(no, partInScope(facts, operation), inScope, operation.ads);
  });
}
