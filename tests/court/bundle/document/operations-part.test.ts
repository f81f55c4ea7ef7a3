import { expect, test } from 'vitest';
import { completeness } from '../../../../server/court/bundle/document/completeness.ts';
import { operationSections } from '../../../../server/court/bundle/document/operations-part.ts';
import { emptyRun, smallOperation, withOperation } from '../support.ts';
import { against, base, factsOf, words } from './support.ts';

type Change = Parameters<typeof withOperation>[1];
const section = (change?: Change) => {
  const [first] = operationSections(factsOf(withOperation(base, change)));
  return { ...first, said: first?.statements.map(words) ?? [] };
};
const speaks = (change?: Change) => against(withOperation(base, change));
const [surest, least] = smallOperation.tree;
const [hub] = surest?.items ?? [];
if (!surest || !least || !hub) throw new Error('the operation has associations');

test('an operation is presented with what it is, how sure, what links it and what holds it', () => {
  const { key, title, said } = section();
  expect([key, title]).toEqual(['operation-3/1', 'Operation 3/1']);
  for (const [i, facts] of [
    [
      /^Networks 3\/2 and 3\/1, with 1 network and 1 single advertisement, are presented as one operation, operation 3\/1, because they share phone \+7 700 000 44 17 \(flagged as shared by many\) and 2 further items\./,
      /42 advertisements \(2 of its 3 networks and 0 of its 1 single advertisement in scope\)\. The selection names it\./,
      /seem to be under one control: worked out by run 3 of resolution, not read\. .* against it is told in part 2\.$/,
    ],
    [
      /^0\.83 is the match probability of the least probable association .* network 3\/2 with network 3\/8/,
      /stands at levels 2 to 4 of 5; 1 is the strictest, 2 the usual one\. Of 2 associations .* 0\.2 are expected to be wrong/,
      /network 3\/1 is put together least surely: its least probable merge has a match probability of 0\.90\.$/,
    ],
    [
      /^3 of its networks and single ads hold phone \+7 700 000 44 17, in 5 ads; 46 others outside hold it too, in 92 ads\. It is flagged as shared by many\. \(AB1, AB2\)$/,
    ],
    [/^It is linked by 2 items that are not in scope, too\.$/],
    [
      /^3 associations hold it together \(1 among what is not in scope\): .* the least probable last\.$/,
    ],
    [
      /^0\.97 Network 3\/1 and network 3\/2 share 1 item not in scope; also what is flagged as shared by many: phone \+7 700 000 44 17\. \(AB1, AB2\)$/,
    ],
    [/^0\.83 Network 3\/2 and network 3\/8 share 2 items not in scope\.$/],
  ].entries())
    for (const fact of facts) expect(said[i]).toMatch(fact);
  expect(said).toHaveLength(7);
  expect(section({ named: false }).said[0]).toContain(
    'does not name it; two or more of its networks',
  );
});

test('what is shared is told with hubs last, and where only hubs are shared it says so', () => {
  const handle = { ...hub, identifier: 'handle:telegram:calm_otter' };
  const told = (...items: (typeof hub)[]) =>
    section({ tree: [{ ...surest, items, itemsOutside: 0 }] }).said.at(-1);
  expect(told(hub, handle)).toMatch(
    /share chat handle .*calm_otter; also what is flagged as shared by many: phone \+7 700 000 44 17\. /,
  );
  expect(told(hub)).toContain('share only what is flagged as shared by many: phone +7 700');
});

test('the least sure network is named, and none where all are certain', () => {
  const { resolution } = withOperation(base);
  if (!resolution) throw new Error('there is a run');
  const sure = (...scores: number[]) => {
    const networks = resolution.networks.map((one, i) => ({ ...one, score: scores[i] ?? 1 }));
    const facts = factsOf({ resolution: { ...resolution, networks } });
    return operationSections(facts)[0]?.statements.map(words)[1];
  };
  expect(sure(0.9, 0.6)).toMatch(/network 3\/2 is put together least surely: .* of 0\.60\./);
  expect(sure(1, 1)).not.toContain('least surely');
});

test('what only persons put together is said to be their word', () => {
  const judged = { ...surest, probability: 1, judgements: ['link-1'], items: [], itemsOutside: 0 };
  const { said } = section({
    probability: 1,
    tree: [judged],
    treeOutside: 0,
    links: [],
    linksOutside: 0,
    leastProbable: ['network:3/1', 'network:3/2'],
  });
  expect(said[0]).toContain('because an analyst said that they are together.');
  expect(said[1]).toContain('is an analyst’s word, or certain by the run.');
  expect(said.at(-1)).toMatch(
    /^1 Network 3\/1 and network 3\/2 share nothing known\. An analyst said/,
  );
});

test('of many associations twenty are printed, the least probable among them, and the rest is counted', () => {
  const tree = [...Array.from({ length: 40 }, () => surest), least];
  const { said } = section({ tree, networks: 60 });
  expect(said.filter((one) => /^0[.](97|83) N/.test(one))).toHaveLength(20);
  expect(said.at(-1)).toMatch(/^0[.]83 Network 3[/]2 and network 3[/]8/);
  expect(said.join()).toContain(
    '42 associations hold it together (21 more in data/graph/associations.csv and 1 among what is not in scope)',
  );
});

test('what speaks against it is told where the rest is, with its numbers', () => {
  const said = speaks().filter((one) => /operation|Match prob/i.test(one));
  for (const [i, fact] of [
    /into one network: they are in 2 networks\. It associates all of these in operation 3\/1: that rests on associations/,
    /calibrated by the makers of this program on generated data, not on/,
    /^Operation 3\/1: 46 networks and single ads outside hold phone \+7 700 000 44 17, .* are no part of it: .* \(AB1, AB2\)$/,
    /^Operation 3\/1: 1 of the 2 associations .* Twenty networks and single ads or more hold each thing that they share\.$/,
    /^Operation 3\/1: Without phone \+7 700 000 44 17 it falls into 2 parts of 30 and 12 ads\. \(AB1, AB2\)$/,
    /^Operation 3\/1: .* just outside: Network 3\/1 and network 3\/9 share 1 item not in scope\. Match probability 0\.41\.$/,
    /^Operation 3\/1: At level 1, which is stricter, it would be 1 operation, of 21 advertisements, and 2 networks and single advertisements in none\.$/,
    /counts for nothing here but in operation 3\/1\./,
  ].entries())
    expect(said[i]).toMatch(fact);
  expect(said).toHaveLength(8);
  expect(speaks({ surer: [], cutPoints: [], outside: [], doubts: [] }).join('\n')).toMatch(
    /Nothing is such that it would fall apart(.|\n)*It stands at the strictest level/,
  );
  expect(completeness(factsOf(withOperation(base))).join('\n')).toMatch(
    /Operation 3\/1: 2 of its 3 networks and 0 of its 1 single advertisement .* in scope, 2 of 42;/,
  );
});

test('what is not in scope is named by no contact, and no word of it is a verdict', () => {
  const hidden = {
    cutPoints: [{ item: null, parts: [30, 12], members: ['network:3/8', 'network:3/2'] }],
    doubts: [{ kind: 'hub' as const, identifier: null, nodes: 2 }],
  };
  const said = speaks(hidden).join('\n');
  expect(said).toContain('Without an item that is not in scope it falls into 2 parts');
  expect(said).toContain('The run takes an item that is not in scope, which links most of it');
  const all = [...section().said, ...speaks(hidden)].join('\n');
  expect(all).not.toMatch(/traffick|guilt|crim|victim|ring\b|gang|proves?\b/i);
});

test('a run without operations says so', () => {
  const snapshot = { resolution: emptyRun };
  expect(against(snapshot).join('\n')).toContain(
    'no two networks in scope are in one operation at its usual level, 3 of 5.',
  );
  expect(operationSections(factsOf(snapshot))).toEqual([]);
});
