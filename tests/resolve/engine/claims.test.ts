import { expect, test } from 'vitest';
import { joinSentence } from '../../../server/networks/words/join-words.ts';
import { textOf } from '../../../server/networks/words/message.ts';
import {
  type Holdings,
  type Join,
  type JoinRule,
  joinRules,
  resolve,
  tieKinds,
} from '../../../server/resolve/index.ts';
import { readGenerator, readScenario } from '../../bench/resolve/read-scenario.ts';
import { sounding } from '../../generators/sounding/index.ts';
import { scenarioNames } from '../../generators/types.ts';

const numbers = ['no', 'one', 'two', 'three', 'four', 'five', '6', '7', '8', '9'];

/** What is wrong with what a join says, by the evidence that it lists. */
function notBorneOut(join: Join, { identifiers }: Holdings): string | undefined {
  const evidence = join.evidence.map(({ identifier, ...one }) => {
    const kind = tieKinds[identifiers.kind[identifier] ?? -1] ?? '';
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
    'weak-here': strong === 0 && counted.length > 0 && join.here === true,
    'small-signs': strong === 0 && counted.length > 0,
    judged: join.judgements.length > 0,
  };
  if (!isRight[join.rule]) return `${join.rule}: ${JSON.stringify(evidence)}`;
  const told = textOf(joinSentence({ ...join, evidence }, (id) => id));
  const [, number = '', what = ''] = /: (\w+) (strong|weak) /.exec(`${told} `) ?? [];
  if (what === '') return join.rule === 'small-signs' ? undefined : told;
  const wanted = what === 'strong' ? strong : counted.length;
  return number === (numbers[wanted] ?? String(wanted)) ? undefined : told;
}

test('what a join says is borne out by its evidence, in scenarios of every kind', async () => {
  const rules = new Set<JoinRule>();
  const ours = scenarioNames.map((scenario) =>
    readScenario({ scenario, seed: 7, ads: 300 }, false),
  );
  const theirs = readGenerator(sounding({ scenario: 'hubs', seed: 7, ads: 300 }));
  for (const { holdings } of [...(await Promise.all(ours)), theirs]) {
    const { joins } = resolve(holdings);
    expect(joins.length).toBeGreaterThan(100);
    expect(joins.flatMap((join) => notBorneOut(join, holdings) ?? [])).toEqual([]);
    for (const { rule } of joins) rules.add(rule);
  }
  expect([...rules].sort()).toEqual(joinRules.filter((rule) => rule !== 'judged').sort());
}, 60_000);
