import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { isDraft } from '../../cases/index.ts';
import {
  isRedacted,
  markingText,
  type Snapshot,
  snapshotBytes,
  snapshotSha256,
} from '../../snapshot/index.ts';
import { type Language, wordsFor } from '../document/words/index.ts';
import { languageFields } from '../language.ts';
import { caseJsonLd } from '../tables/case-jsonld.ts';
import { graphMl, nodesCsv, relationshipsCsv } from '../tables/graph-files.ts';
import { judgementsCsv } from '../tables/judgement-file.ts';
import { withMarking } from '../tables/marked.ts';
import { mergesCsv, nearMatchesCsv } from '../tables/merge-files.ts';
import { associationsCsv, operationsCsv } from '../tables/operation-files.ts';
import { runInputText } from '../tables/run-input.ts';
import { sbomText } from '../tables/sbom.ts';
import {
  type SigningState,
  type SigningWords,
  signingFields,
  statusOf,
  UNSIGNED,
  wordsOf,
} from './signing.ts';

/** Where things are in the package. */
export const SNAPSHOT = 'data/snapshot.json';
export const CUSTODY = 'data/custody/custody.jsonl';
export const JUDGEMENTS = 'data/judgements/judgements.csv';
export const GRAPH = {
  nodes: 'data/graph/nodes.csv',
  relationships: 'data/graph/relationships.csv',
  graphMl: 'data/graph/network.graphml',
  jsonLd: 'data/graph/case.jsonld',
} as const;
/** In the package where there are operations in scope. */
const OPERATIONS = 'data/graph/operations.csv';
const ASSOCIATIONS = 'data/graph/associations.csv';

/** In the package where the run has networks in scope: how they came together, and what the run saw. */
export const MERGES = 'data/graph/merges.csv';
export const NEAR_MATCHES = 'data/graph/near-matches.csv';
export const RUN_INPUT = 'data/resolution/input.jsonl';
/** What the program consists of. */
export const SBOM = 'data/software/sbom.cdx.json';

/** The files of the graph, of the run and of the program; nothing is in them that is not in the snapshot. */
export const graphFiles = (snapshot: Snapshot): [string, string][] =>
  plainFiles(snapshot).map(([name, text]) => [
    name,
    name.endsWith('.csv') ? withMarking(text, snapshot.case) : text,
  ]);

/** The table of judgements. */
export const judgementFile = (snapshot: Snapshot): string =>
  withMarking(judgementsCsv(snapshot), snapshot.case);

function plainFiles(snapshot: Snapshot): [string, string][] {
  const files: [string, string][] = [
    [GRAPH.nodes, nodesCsv(snapshot)],
    [GRAPH.relationships, relationshipsCsv(snapshot)],
    [GRAPH.graphMl, graphMl(snapshot)],
    [GRAPH.jsonLd, caseJsonLd(snapshot)],
  ];
  const sbom = sbomText(snapshot);
  if (sbom !== undefined) files.push([SBOM, sbom]);
  const { resolution } = snapshot;
  if (!resolution) return files;
  const { found } = resolution.operations;
  if (found.length > 0)
    files.push([OPERATIONS, operationsCsv(found)], [ASSOCIATIONS, associationsCsv(found)]);
  const { merges, nearMatches, input } = resolution;
  if (merges.length > 0) files.push([MERGES, mergesCsv(merges)]);
  if (nearMatches.length > 0) files.push([NEAR_MATCHES, nearMatchesCsv(nearMatches)]);
  if (input) files.push([RUN_INPUT, runInputText(resolution)]);
  return files;
}
export const volumePath = (n: number): string => `data/bundle/volume-${n}.pdf`;
const RUSSIAN_HELP = 'VERIFY.ru.md';
/** Files that say how to check a package, all that there are. */
export const HELP_FILES = [
  'VERIFY.md',
  'check_custody.py',
  'signature_parts.py',
  RUSSIAN_HELP,
] as const;

/** Those that travel with a package whose document is in this language. */
export const helpFiles = (language: Language): readonly (typeof HELP_FILES)[number][] =>
  HELP_FILES.filter((name) => name !== RUSSIAN_HELP || language === 'ru');

const HELP_FOLDER = fileURLToPath(new URL('help', import.meta.url));
const UNSIGNED_HEAD = '**DRAFT. NOT SIGNED. NOT TIMESTAMPED.**';
const UNSIGNED_HEAD_RU = '**ПРОЕКТ. НЕ ПОДПИСАНО. БЕЗ МЕТКИ ВРЕМЕНИ.**';

/** The text of such a file; VERIFY.md says in each language whether the package is a draft, and signed. */
export async function helpText(
  name: (typeof HELP_FILES)[number],
  { signed, timestamped }: SigningWords,
  draft: boolean,
): Promise<string> {
  const text = await readFile(path.join(HELP_FOLDER, name), 'utf8');
  const { checks, signing } = wordsFor('ru');
  const [isSigned, isTimestamped] = [signed === 'SIGNED', timestamped === 'TIMESTAMPED'];
  const said = `${signing.signed(isSigned)}. ${signing.timestamped(isTimestamped)}`;
  return text
    .replace(UNSIGNED_HEAD, `**${draft ? 'DRAFT. ' : ''}${signed}. ${timestamped}.**`)
    .replace(UNSIGNED_HEAD_RU, `**${draft ? `${checks.draft}. ` : ''}${said}.**`);
}

/** What follows from the snapshot and the custody log alone, by name: all but exhibits and document. */
export async function* dataFiles(
  snapshot: Snapshot,
  custody: { readonly text: string },
  state: SigningState = UNSIGNED,
  language: Language = 'en',
): AsyncGenerator<readonly [name: string, text: string]> {
  yield [SNAPSHOT, snapshotBytes(snapshot).toString('utf8')];
  yield [CUSTODY, custody.text];
  yield [JUDGEMENTS, judgementFile(snapshot)];
  yield* graphFiles(snapshot);
  for (const name of helpFiles(language))
    yield [name, await helpText(name, wordsOf(state), isDraft(snapshot))];
}

/** Writes them into a folder. */
export async function stageData(
  snapshot: Snapshot,
  custody: { readonly text: string },
  folder: string,
  state: SigningState = UNSIGNED,
  language: Language = 'en',
): Promise<void> {
  for await (const [name, text] of dataFiles(snapshot, custody, state, language)) {
    const target = path.join(folder, name);
    await mkdir(path.dirname(target), { recursive: true });
    await writeFile(target, text, { flag: 'wx' });
  }
}

/** What bag-info.txt says, in order. */
export const bagInfo = (
  snapshot: Snapshot,
  state: SigningState = UNSIGNED,
  language: Language = 'en',
): [string, string][] => [
  ...caseFields(snapshot, wordsOf(state)),
  ...languageFields(language),
  ...signingFields(state),
];

/** What it says of the case; the date is the snapshot's, so that it never differs. */
export function caseFields(snapshot: Snapshot, words: SigningWords): [string, string][] {
  const { title, frozenAt, software } = snapshot;
  const marking = markingText(snapshot.case);
  return [
    ['Bagging-Date', frozenAt.slice(0, 10)],
    ['Bag-Software-Agent', `${software.name} ${software.version}`],
    ['External-Identifier', snapshotSha256(snapshot)],
    ['External-Description', `${title} (${statusOf(words, isDraft(snapshot))})`],
    ...(marking === '' ? [] : [['Marking', marking] satisfies [string, string]]),
  ];
}

/** In bytes: some disks take names of 143, and a date, a number and endings come after. */
const LONGEST_SLUG = 96;

/**
 * The package's name without its ending: `case-7-2026-11-25-full`, and `-ru` after it where the document is in
 * Russian. Letters of every script stay; Latin ones lose their accents.
 */
export function bundleName(snapshot: Snapshot, language: Language = 'en'): string {
  const { title, frozenAt } = snapshot;
  const slug = upTo(
    LONGEST_SLUG,
    title
      .normalize('NFKD')
      .replace(/(\p{Script=Latin})\p{M}+/gu, '$1')
      .toLowerCase()
      .normalize('NFC')
      .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
      .replace(/^-/, ''),
  ).replace(/-$/, '');
  const name = /\p{L}/u.test(slug) ? slug : ['case', slug].filter((part) => part !== '').join('-');
  const form = isRedacted(snapshot) ? 'redacted' : 'full';
  return `${name}-${frozenAt.slice(0, 10)}-${form}${language === 'en' ? '' : `-${language}`}`;
}

/** The beginning of a text that takes up no more bytes: no letter is cut. */
function upTo(bytes: number, text: string): string {
  let beginning = '';
  let taken = 0;
  for (const letter of text) {
    taken += Buffer.byteLength(letter);
    if (taken > bytes) break;
    beginning += letter;
  }
  return beginning;
}
