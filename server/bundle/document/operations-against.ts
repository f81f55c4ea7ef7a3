import { nameOfWord, wordOf } from '../../cases/index.ts';
import { count } from '../../count.ts';
import { concernSentences, cutPointSentence, doubtSentence } from '../../networks/index.ts';
import { associationConcerns } from '../../resolve/index.ts';
import { bare, type CaseFacts, listed, nothing, plain, type Statement, strong } from './facts.ts';
import {
  associationMessage,
  type CaseOperation,
  nameIn,
  operationName,
  partInScope,
  probabilityOf,
} from './operations.ts';

const CUT_POINTS_LISTED = 3;
const OUTSIDE_LISTED = 3;
const PARTS_LISTED = 4;

/** What speaks against the operations in scope, and what is left out of them. */
export function operationsAgainst(facts: CaseFacts): Statement[] {
  const operations = facts.snapshot.resolution?.operations;
  // Before the first run nothing is known of any.
  if (!operations) return [];
  const { found, usualLevel, levels } = operations;
  if (found.length === 0)
    return [
      nothing(
        `By the active run no two networks in scope are in one operation at its usual level, ${usualLevel} of ${levels}.`,
      ),
    ];
  return [
    bare(
      'Match probabilities of associations were calibrated by the makers of this program on generated data, not on cases. How sure an operation has to be, its level, is the choice of who reads it. That networks are under one control says nothing of who is.',
    ),
    ...found.flatMap((operation) => againstOperation(facts, operation)),
  ];
}

/** What speaks against one operation, the strongest first. */
export const againstOperation = (facts: CaseFacts, operation: CaseOperation): Statement[] =>
  [doubts, concerns, cutPoints, outside, surer].flatMap((check) => check(facts, operation));

const about = (
  { id }: CaseOperation,
  words: string,
  exhibits: readonly string[] = [],
): Statement => {
  const name = operationName(id);
  return {
    parts: [strong(`${capital(name)}:`), plain(` ${capital(words)}`)],
    exhibits,
  };
};

const capital = (words: string): string => `${words.charAt(0).toUpperCase()}${words.slice(1)}`;

function doubts(facts: CaseFacts, operation: CaseOperation): Statement[] {
  return operation.doubts.map((doubt) =>
    about(
      operation,
      doubtSentence({ ...doubt, kind: nameOfWord('doubts', doubt.kind) }, nameIn(facts)),
      doubt.identifier === null
        ? []
        : facts.exhibitsOf(facts.adsOf(doubt.identifier), [doubt.identifier]),
    ),
  );
}

/** What may be wrong with its associations, counted over those that hold it together. */
function concerns(_: CaseFacts, operation: CaseOperation): Statement[] {
  const { tree, treeOutside } = operation;
  return associationConcerns.flatMap((concern) => {
    const word = wordOf('concerns', concern);
    const n = tree.filter((one) => one.concerns.includes(word)).length;
    if (n === 0) return [];
    const described = treeOutside > 0 ? ' and are told here' : '';
    const of = count(tree.length, 'association that holds', 'associations that hold');
    return [
      about(
        operation,
        `${n.toLocaleString('en')} of the ${of} it together${described}: ${concernSentences[concern]}`,
      ),
    ];
  });
}

function cutPoints(facts: CaseFacts, operation: CaseOperation): Statement[] {
  const all = operation.cutPoints;
  if (all.length === 0)
    return [
      {
        ...about(operation, 'nothing is such that it would fall apart without that alone.'),
        none: true,
      },
    ];
  const described = all
    .slice(0, CUT_POINTS_LISTED)
    .map(({ item, ...point }) =>
      about(
        operation,
        cutPointSentence({ ...point, item: item ?? '' }, nameIn(facts)),
        item === null ? [] : facts.exhibitsOf(facts.adsOf(item), [item]),
      ),
    );
  const more = all.length - described.length;
  return more === 0
    ? described
    : [
        ...described,
        about(operation, `it has ${count(more, 'further cut point', 'further cut points')}.`),
      ];
}

function outside(facts: CaseFacts, operation: CaseOperation): Statement[] {
  const all = operation.outside;
  if (all.length === 0) return [];
  const described = all
    .slice(0, OUTSIDE_LISTED)
    .map(
      (one) =>
        `${associationMessage(facts, one)} Match probability ${probabilityOf(one.probability)}.`,
    );
  return [about(operation, `what stays just outside: ${described.join(' ')}`)];
}

/** What surer levels would leave of it: what is put together here need not be for who asks for more. */
function surer(facts: CaseFacts, operation: CaseOperation): Statement[] {
  const operations = facts.snapshot.resolution?.operations;
  if (operation.surer.length === 0)
    return [{ ...about(operation, 'it stands at the surest level of the run.'), none: true }];
  const [first, ...more] = operation.surer;
  const words = ({ parts, alone }: Left) => leftLabel(parts, alone);
  // The level just above is told where it leaves something else than the usual one does.
  const described = more.filter((one) => first && words(one) !== words(first));
  return [...(first ? [first] : []), ...described].map((left) => {
    const usual = left.level === operations?.usualLevel ? ', the usual one' : '';
    return about(operation, `at level ${left.level}${usual}, which is surer, ${words(left)}.`);
  });
}

type Left = CaseOperation['surer'][number];

function leftLabel(parts: readonly number[], alone: number): string {
  if (parts.length === 0) return 'nothing of it would be put together';
  const sizes = parts.slice(0, PARTS_LISTED).map((ads) => ads.toLocaleString('en'));
  const of = parts.length > sizes.length ? 'the largest of' : 'of';
  const rest = count(
    alone,
    'network or single advertisement',
    'networks and single advertisements',
  );
  return [
    `it would be ${count(parts.length, 'operation', 'operations')}, ${of} ${listed(sizes)} advertisements`,
    ...(alone > 0 ? [`and ${rest} in none`] : []),
  ].join(', ');
}

/** Under completeness: what of an operation is in scope, and that the rest is not in the document. */
export function operationsInScope({ snapshot }: CaseFacts): string[] {
  return (snapshot.resolution?.operations.found ?? []).map((operation) => {
    const inScope = operation.members.reduce((sum, one) => sum + one.inScope, 0);
    const name = capital(operationName(operation.id));
    return inScope === operation.ads
      ? `${name}: all its advertisements are in scope.`
      : `${name}: ${partInScope(operation)} have advertisements in scope, ${inScope.toLocaleString('en')} of ${operation.ads.toLocaleString('en')}; the rest is not in this document.`;
  });
}
