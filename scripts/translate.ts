import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { REPOSITORY } from '../server/core/config.ts';
import { csv } from '../server/core/csv.ts';
import { faultOf } from '../server/core/messages/faults.ts';
import {
  type Catalogue,
  fileOf,
  type Language,
  languages,
  ownOf,
  type Part,
  parts,
} from '../server/core/messages/index.ts';
import { serverSentences } from './sentences.ts';

// `npm run translate -- out LANGUAGE FILE.csv` writes every sentence beside its translation, for a spreadsheet;
// `npm run translate -- in LANGUAGE FILE.csv` takes it back, all of it or nothing;
// `npm run translate -- check` is part of `npm run check`.

const sentences = Object.fromEntries(serverSentences().map((one) => [one, one]));
const englishOf = (part: Part): Catalogue => (part === 'server' ? sentences : ownOf('en', part));

const byKey = (part: Part) => (key: string) => `${part}/${key}`;

/** The sentences of the client's own text that look like keys, and the patterns that make keys. */
function asked(): (key: string) => boolean {
  const folder = join(REPOSITORY, 'client', 'src');
  const text = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name) && !name.startsWith('gql/'))
    .map((name) => readFileSync(join(folder, name), 'utf8'))
    .join('\n');
  const literals = new Set(Array.from(text.matchAll(/['"]([\w.-]+)['"]/g), ([, key]) => key));
  const patterns = Array.from(text.matchAll(/`([\w.-]*\$\{[^`]*)`/g), ([, made = '']) =>
    made
      .replace(/\$\{[^}]*\}/g, '\0')
      .replace(/[.]/g, '\\.')
      .replaceAll('\0', '.+'),
  ).filter((pattern) => /^[\w\\.+-]*\w\\\.[\w\\.+-]*$/.test(pattern));
  const made = new RegExp(`^(${[...new Set(patterns)].join('|')})$`);
  return (key) => literals.has(key) || made.test(key);
}

function check(): string[] {
  const isAsked = asked();
  const english = ownOf('en', 'workspace');
  const unused = Object.keys(english)
    .filter((key) => !isAsked(key))
    .map((key) => `en: ${key} is used nowhere: take it out`);
  const wrong = languages.flatMap((language) =>
    parts.flatMap((part) => {
      const own = ownOf(language.id, part);
      const english = englishOf(part);
      const lacking = Object.keys(english).filter((key) => !(key in own));
      // Of the server's own some are in English still: they are counted, and do not fail.
      if (part === 'server' && language.complete && language.id !== 'en' && lacking.length > 0)
        process.stdout.write(
          `${language.id}: ${lacking.length} sentences of the server are in English still\n`,
        );
      const missing = part !== 'server' && language.complete && language.id !== 'en' ? lacking : [];
      return [
        ...missing.map((key) => `${language.id}: ${key} is missing`),
        ...faultsOf(language, english, own),
      ];
    }),
  );
  return [...unused, ...wrong];
}

const faultsOf = ({ id, locale }: Language, english: Catalogue, own: Catalogue): string[] =>
  Object.entries(own).flatMap(([key, message]) => {
    const meant = english[key];
    if (meant === undefined) return [`${id}: there is no message ${key}`];
    const fault = faultOf(meant, message, locale);
    return fault ? [`${id}: ${key} ${fault}`] : [];
  });

interface Line {
  readonly key: string;
  readonly english: string;
  readonly translation: string;
}

function out({ id }: Language, file: string): void {
  const lines = parts.flatMap((part) => {
    const own = ownOf(id, part);
    return Object.entries(englishOf(part)).map(
      ([key, english]): Line => ({ key: byKey(part)(key), english, translation: own[key] ?? '' }),
    );
  });
  const table = csv<Line>(
    [
      ['key', ({ key }) => key],
      ['English', ({ english }) => english],
      [id, ({ translation }) => translation],
    ],
    lines,
  );
  // Spreadsheets know by the mark that it is UTF-8.
  writeFileSync(file, `\uFEFF${table}`);
}

/** @returns what is wrong with the file; nothing is written then */
function takeIn(language: Language, file: string): string[] {
  const rows: string[][] = parse(readFileSync(file), { bom: true, relax_column_count: true });
  const faults: string[] = [];
  for (const part of parts) {
    const english = englishOf(part);
    const given = new Map<string, string>();
    for (const [at, [name = '', , text = '']] of rows.entries()) {
      if (at === 0 || !name.startsWith(`${part}/`) || text.trim() === '') continue;
      const key = name.slice(part.length + 1);
      // A guard against formulas, which csv wrote.
      const message = text.replace(/^'/, '');
      const meant = english[key];
      const fault =
        meant === undefined
          ? 'is no key of this release'
          : faultOf(meant, message, language.locale);
      if (fault) faults.push(`${file}, line ${at + 1}: ${name} ${fault}`);
      given.set(key, message);
    }
    if (faults.length > 0) return faults;
    if (given.size === 0) continue;
    const inOrder = Object.keys(english).flatMap((key) => {
      const message = given.get(key);
      return message === undefined ? [] : [[key, message] as const];
    });
    const text = JSON.stringify(Object.fromEntries(inOrder), null, 2);
    writeFileSync(fileOf(language.id, part), `${text}\n`);
  }
  return faults;
}

function main([verb = 'check', id, file]: readonly string[]): string[] {
  if (verb === 'check') return check();
  const language = languages.find((one) => one.id === id);
  if (!language || !file || !['in', 'out'].includes(verb))
    return [`translate out|in LANGUAGE FILE.csv, of ${languages.map((one) => one.id).join(', ')}`];
  if (verb === 'in') return takeIn(language, file);
  out(language, file);
  return [];
}

const mostTold = 40;
const faults = main(process.argv.slice(2));
for (const fault of faults.slice(0, mostTold)) console.error(fault);
if (faults.length > mostTold) console.error(`and ${faults.length - mostTold} more`);
if (faults.length > 0) process.exitCode = 1;
