import { expect, test } from 'vitest';
import { mergeSentence } from '../../../../server/link/networks/messages/merge-messages.ts';
import { textOf } from '../../../../server/link/networks/messages/message.ts';
import {
  itemKinds,
  type Merge,
  type MergeRule,
  mergeRules,
  type Observed,
  resolve,
} from '../../../../server/link/resolve/index.ts';
import { readFrozen, readScenario } from '../../../bench/resolve/read-scenario.ts';
import { frozenScenario, scenarioNames } from '../../../scenarios/index.ts';

const numbers = ['no', 'one', 'two', 'three', 'four', 'five', '6', '7', '8', '9'];

/** What is wrong with what a merge says, by the evidence that it lists. */
function notBorneOut(merge: Merge, { identifiers }: Observed): string | undefined {
  const evidence = merge.evidence.map(({ identifier, ...one }) => {
    const kind = itemKinds[identifiers.kind[identifier] ?? -1] ?? '';
    return { ...one, kind, identifier: identifiers.ids[identifier] ?? '' };
  });
  const counted = evidence.filter(({ weight }) => weight !== 'slight');
  const strong = counted.filter(({ weight }) => weight === 'strong').length;
  const contents = counted.flatMap(({ kind }) => (/cluster|template/.test(kind) ? [kind] : []));
  const contacts = counted.length - contents.length;
  const kinds = new Set(contents).size + Math.min(1, contacts);
  const isRight = {
    'one-strong': strong > 0,
    'strong-together': strong === 0 && contacts > 1,
    'two-weak': strong === 0 && kinds > 1,
    'weak-here': strong === 0 && counted.length > 0 && merge.here === true,
    'weak-features': strong === 0 && counted.length > 0,
    judged: merge.judgements.length > 0,
  };
  if (!isRight[merge.rule]) return `${merge.rule}: ${JSON.stringify(evidence)}`;
  const explained = textOf(mergeSentence({ ...merge, evidence }, (id) => id));
  const [, number = '', what = ''] =
    /: (\w+) (strong|weak) (?!features)/.exec(`${explained} `) ?? [];
  if (what === '') return merge.rule === 'weak-features' ? undefined : explained;
  const wanted = what === 'strong' ? strong : counted.length;
  return number === (numbers[wanted] ?? String(wanted)) ? undefined : explained;
}

test('what a merge says is borne out by its evidence, in scenarios of every kind', async () => {
  const rules = new Set<MergeRule>();
  const ours = scenarioNames.map((scenario) =>
    readScenario({ scenario, seed: 7, ads: 300 }, false),
  );
  const hubs = frozenScenario('sounding', 'hubs');
  const theirs = readFrozen({ ...hubs, captures: hubs.captures.slice(0, 500) });
  for (const { observed } of [...(await Promise.all(ours)), theirs]) {
    const { merges } = resolve(observed);
    expect(merges.length).toBeGreaterThan(100);
    expect(merges.flatMap((merge) => notBorneOut(merge, observed) ?? [])).toEqual([]);
    for (const { rule } of merges) rules.add(rule);
  }
  expect([...rules].sort()).toEqual(mergeRules.filter((rule) => rule !== 'judged').sort());
});
