import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { demonstrationScenario, generateScenario } from '../../../../seed-data/index.ts';
import { readLibrary, runQuery } from '../../../../server/ask/queries/index.ts';
import { misspelt } from '../../../../server/ask/queries/warnings.ts';
import { ownWorkspace } from '../../../link/opened.ts';
import { testConfig } from '../../../support/config.ts';
import { importCaptures } from '../../../support/import-captures.ts';

/** What cannot be answered from the demonstration without its pictures, whose fingerprints take a minute, and why. */
const withoutRows: Readonly<Record<string, string>> = {
  'account-on-services': 'its accounts have names of their own on each service',
  'chain-between-networks':
    'what the two of its example share are hubs, and a chain leads through none',
  'several-ages': 'its texts name no ages',
  'judged-wrong': 'nobody has judged anything in it',
  'payments-in-pictures': 'no picture of it holds a payment code',
  'clusters-across-networks': 'no picture was received',
  'clusters-across-platforms': 'no picture was received',
};
const { queries } = readLibrary(testConfig().library, join('/', 'no-data-folder'));

const opened = ownWorkspace();
beforeAll(async () => {
  const { captures } = generateScenario({ ...demonstrationScenario, images: false });
  await importCaptures(
    opened.test,
    'captures.jsonl',
    [...captures()].map((one) => ({ ...one })),
  );
  await opened.resolve();
});

test.each([...queries.keys()])(
  '%s answers with its examples, and reads neither every node nor what is none',
  async (name) => {
    const query = queries.get(name);
    if (!query) throw new TypeError(`there is no ${name}`);
    // Among all nodes are those of bookkeeping.
    const { steps, notes } = await opened.modules.graph.explain(query.cypher, {});
    expect(steps.map(({ operator }) => operator)).not.toContainEqual(
      expect.stringMatching(/^AllNodes/),
    );
    expect(misspelt({ notes })).toEqual([]);
    const given = Object.fromEntries(
      query.parameters.flatMap(({ name: own, default: preset, example }) =>
        preset === undefined && example !== undefined ? [[own, example]] : [],
      ),
    );
    const limits = { rowCap: 1000, timeoutMs: 30_000 };
    const { rows } = await runQuery(opened.modules.graph, query, given, limits);
    if (name in withoutRows) expect(rows, withoutRows[name]).toEqual([]);
    else expect(rows.length).toBeGreaterThan(0);
  },
);
