import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/**
 * What a renaming by script left behind where a word had two meanings: a noun of the vocabulary where a verb stood, or
 * a name of the code in a sentence.
 */
const damaged: readonly RegExp[] = [
  // “tie” was a verb, too.
  /\bitems? (it|him|them|nobody|no one|nothing|no networks?|two nodes|ads|its users|the lines)\b(?! (has|have|is|are|holds?|in)\b)/,
  /\b(something|nothing) else items\b|\bcontact items\b|\bno page items\b|\bsame page items\b|\bword items\b|\balone item\b/,
  // … and what is even.
  /\bbreaks? (a )?links?\b|\blinks? (is|are) broken\b/,
  // “sign” was a signature, too.
  /\bnumbers? nothing\b(?! is kept)/,
  // “join” was what is done to words and letters.
  /\b(pieces|letters) merged\b|\bmerged (letters|pieces|by "…")/,
  // “sure” of an observation is its confidence.
  /\bleast probable of (these|all) observations\b/,
  // Names of the code.
  /\bin (what|which|either) sourceFields?\b|^\s*\* nearMatch of\b/,
  /(?<![:\w-])[Aa] (item|identifier|image|observation|analyst|association|operation|address|entity|ad)\b/,
];

test('no sentence of the code, the pages or the documents was damaged by a renaming', () => {
  const listed = [
    'ls-files',
    'server',
    'client/src',
    'docs',
    'tests',
    'seed-data',
    'cypher',
    '*.md',
  ];
  const files = execFileSync('git', listed, { encoding: 'utf8' })
    .split('\n')
    .filter((name) => /\.(tsx?|md|cypher|graphql)$/.test(name) && existsSync(name))
    .filter((name) => !/client\/src\/gql\/|^tests\/wording\.test\.ts$/.test(name));
  expect(files.length).toBeGreaterThan(1000);
  const found = files.flatMap((name) =>
    readFileSync(name, 'utf8')
      .split('\n')
      .flatMap((line, at) =>
        damaged.some((sign) => sign.test(line)) ? [`${name}:${at + 1}: ${line.trim()}`] : [],
      ),
  );
  expect(found).toEqual([]);
});
