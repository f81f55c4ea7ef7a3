import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { kindNames, relationships } from '../../../server/core/model/index.ts';
import { frozen } from '../../../server/court/snapshot/frozen.ts';
import {
  nameOfWord,
  readSnapshot,
  snapshotBytes,
  snapshotVersion,
  wordOf,
} from '../../../server/court/snapshot/index.ts';
import type { WordList } from '../../../server/court/snapshot/words.ts';
import { linkJudgementKinds, reviewKinds } from '../../../server/link/judgements/index.ts';
import { outcomes } from '../../../server/link/networks/index.ts';
import { whysApart } from '../../../server/link/networks/messages/merge-messages.ts';
import {
  associationConcerns,
  featureKinds,
  itemKinds,
  mergeRules,
  operationDoubts,
  sourceFields,
  wants,
  whysCopiedContent,
} from '../../../server/link/resolve/index.ts';
import { recordReaders } from '../../../server/read/capture/index.ts';

test('no word of a snapshot changes or is taken away', () => {
  expect(snapshotVersion).toBe(15);
  expect(frozen).toEqual({
    kinds: [
      'ad',
      'phone',
      'email',
      'payment',
      'handle',
      'site',
      'plate',
      'image',
      'cluster',
      'template',
      ...['platform', 'place', 'country', 'network'],
    ],
    linkTypes: [
      ...['LISTS', 'SHOWS', 'IN_CLUSTER', 'USES_TEMPLATE', 'POSTED_ON', 'LOCATED_IN', 'PART_OF'],
      'MEMBER_OF',
    ],
    fields: ['title', 'text', 'structured', 'image'],
    formats: ['jsonl', 'csv', 'warc', 'html'],
    judgementKinds: ['together', 'apart', 'shared', 'exclusive', 'confirmed', 'rejected'],
    ends: ['no-run', 'not-seen', 'refused', 'partly', 'followed'],
    reviews: ['same', 'changed', 'gone'],
    whysCopiedContent: ['reposter', 'left-in-text'],
    concerns: ['content-alone', 'shared-widely', 'hub', 'elsewhere', 'few-ads'],
    doubts: ['strangers', 'one-item', 'content-alone', 'hub'],
    mergeRules: [
      ...['one-strong', 'strong-together', 'two-weak', 'weak-here', 'weak-features', 'judged'],
    ],
    matchWeights: ['strong', 'weak', 'slight'],
    featureKinds: [
      ...['contacts', 'holders', 'words', 'pictures', 'own-contacts', 'places', 'platforms'],
      ...['times', 'sizes', 'prevalence', 'alternatives', 'theft'],
    ],
    whysApart: [
      ...['too-little', 'hub-only', 'copied', 'doubted', 'elsewhere', 'judged-apart', 'pages'],
      ...['since-cut', 'rival'],
    ],
    wants: ['contact', 'cluster', 'words', 'place'],
    inputKinds: ['phone', 'email', 'payment', 'handle', 'site', 'plate', 'cluster', 'template'],
    inputFields: ['field', 'text', 'image'],
    inputJudgements: ['together', 'apart', 'shared', 'exclusive'],
    sharedOverSilence: ['nothing', 'place'],
  });
});

describe('every name of the program has a word of its own, and every word a name', () => {
  const names: Readonly<Record<WordList, readonly string[]>> = {
    kinds: kindNames,
    linkTypes: Object.keys(relationships),
    fields: ['title', 'text', 'structured', 'image'],
    formats: recordReaders.map(({ id }) => id),
    judgementKinds: [...linkJudgementKinds, ...reviewKinds],
    ends: outcomes.filter((one) => one !== 'answer'),
    reviews: ['same', 'changed', 'gone'],
    whysCopiedContent,
    concerns: associationConcerns,
    doubts: operationDoubts,
    mergeRules,
    matchWeights: ['strong', 'weak', 'slight'],
    featureKinds,
    whysApart,
    wants,
    inputKinds: itemKinds,
    inputFields: sourceFields,
    inputJudgements: linkJudgementKinds,
    sharedOverSilence: ['nothing', 'place'],
  };
  test.each(Object.keys(names) as (keyof typeof names)[])('%s', (list) => {
    const words = names[list].map((name) => wordOf(list, name));
    expect([...words].sort()).toEqual([...frozen[list]].sort());
    expect(words.map((word) => nameOfWord(list, word))).toEqual(names[list]);
  });

  test('what has none is a fault of the program, and is named', () => {
    expect(() => wordOf('kinds', 'ship')).toThrow('“ship” (kinds)');
  });
});

test('a snapshot that was handed over reads back as it was, byte for byte', () => {
  const bytes = readFileSync(path.join(import.meta.dirname, 'handed-over.snapshot'));
  expect(snapshotBytes(readSnapshot(bytes)).equals(bytes)).toBe(true);
});
