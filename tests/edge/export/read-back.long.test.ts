import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import type { Exchange } from '../../../server/edge/export/exchange.ts';
import { exchangeFormats, type FormatId } from '../../../server/edge/export/index.ts';
import { temporaryFolder } from '../../court/bundle/support.ts';
import { countsOf, smallExchange } from './support.ts';

const readers = path.resolve('.cache/exchange-readers-1/bin/python3');
const checker = path.resolve('.cache/case-utils-0.18.0/bin/python3');

function fileOf(id: FormatId, exchange: Exchange, change = (text: string) => text): string {
  const format = exchangeFormats.find((one) => one.id === id);
  if (!format) throw new Error(`no format ${id}`);
  // What an import reads stands in it, too.
  const said = format.write({ ...exchange, carried: new Map() });
  const text = typeof said === 'string' ? said : [...said].join('');
  const file = path.join(temporaryFolder(), `export.${format.extension}`);
  writeFileSync(file, change(text));
  return file;
}

/** What a program that is not ours finds in the file. */
function readBack(id: FormatId, file: string): Record<string, unknown> {
  const script = path.resolve('tests/edge/export/read_back.py');
  const { status, stdout, stderr } = spawnSync(readers, [script, id, file], { encoding: 'utf8' });
  expect(stderr === '' || status === 0 ? 0 : stderr).toBe(0);
  return JSON.parse(stdout) as Record<string, unknown>;
}

/** Those that hold links and nodes alike. */
const graphs = [...(['nodes', 'links', 'nodeCaptures', 'linkCaptures', 'inferredLinks'] as const)];
const at = [[76.95, 43.25]];
type Counts = ReturnType<typeof countsOf>;
interface Wanted {
  readonly id: FormatId;
  readonly names: readonly (keyof Counts)[];
  readonly more?: object;
}

const wanted: readonly Wanted[] = [
  ...(['stix', 'ftm', 'anx'] as const).map((id) => {
    return { id, names: graphs, more: { valid: true, errors: [] } };
  }),
  ...(['maltego', 'gexf', 'graphml'] as const).map((id) => ({ id, names: graphs })),
  { id: 'nodes-csv', names: ['nodes', 'nodeCaptures'] },
  { id: 'links-csv', names: ['links', 'linkCaptures', 'inferredLinks'] },
  { id: 'kml', names: ['places'], more: { at } },
  { id: 'geojson', names: ['places'], more: { at } },
];

test.each(wanted)(
  '$id is read by a program that is not ours, with all that is in it',
  async ({ id, names, more }) => {
    const exchange = await smallExchange();
    const counts = countsOf(exchange);
    const expected = Object.fromEntries(names.map((name) => [name, counts[name]]));
    expect(readBack(id, fileOf(id, exchange))).toEqual({ ...expected, ...more });
  },
);

test('a fault in STIX, FollowTheMoney or a chart of i2 would be found', async () => {
  const exchange = await smallExchange();
  const broken = (id: FormatId, from: string, to: string) =>
    readBack(
      id,
      fileOf(id, exchange, (text) => text.replaceAll(from, to)),
    );
  expect(broken('stix', '"number_observed":1', '"number_observed":-1').valid).toBe(false);
  expect(broken('ftm', '"UserAccount"', '"BankAccount"').valid).toBe(false);
  expect(broken('anx', 'SourceType=', 'Sourcetype=').valid).toBe(false);
});

test('CASE is what its own checker takes', async () => {
  const file = fileOf('case', await smallExchange());
  const run = 'from case_utils.case_validate import main; main()';
  const { stdout } = spawnSync(checker, ['-c', run, file], { encoding: 'utf8' });
  expect(stdout).toContain('Conforms: True');
});
