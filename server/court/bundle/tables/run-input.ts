import canonicalize from 'canonicalize';
import { z } from 'zod';
import { type RunInput, runInput, type Snapshot } from '../../snapshot/index.ts';
import { BundleError } from '../bundle-errors.ts';

const schema = 'throughline-run-input/1';

/** The first line: all but ads and identifiers, which follow with a line each. */
const head = runInput.omit({ identifiers: true, ads: true }).extend({
  schema: z.literal(schema),
  engine: z.string(),
  run: z.number(),
});
const line = z.union([
  z.strictObject({ identifier: runInput.shape.identifiers.element }),
  z.strictObject({ ad: runInput.shape.ads.element }),
]);

/** The input of the run as lines of canonical JSON: `head`, then the identifiers, then the ads. Positions count from 0. */
export function runInputText({ engine, run, input }: NonNullable<Snapshot['resolution']>): string {
  if (!input) return '';
  const { identifiers, ads, ...rest } = input;
  const lines = [
    { schema, engine, run, ...rest },
    ...identifiers.map((identifier) => ({ identifier })),
    ...ads.map((ad) => ({ ad })),
  ];
  return `${lines.map((one) => canonicalize(one)).join('\n')}\n`;
}

/**
 * Reads such lines back.
 * @param name of the file, for errors
 * @throws BundleError `no-input` naming the line that is none
 */
export function readRunInput(
  text: string,
  name: string,
): { readonly engine: string; readonly run: number; readonly input: RunInput } {
  const [first = '', ...lines] = text.trimEnd().split('\n');
  const { schema: _, engine, run, ...rest } = parsed(head, first, name, 1);
  const input: RunInput = { ...rest, identifiers: [], ads: [] };
  for (const [i, one] of lines.entries()) {
    const read = parsed(line, one, name, i + 2);
    if ('ad' in read) input.ads.push(read.ad);
    else input.identifiers.push(read.identifier);
  }
  if (!positionsAreThere(input))
    throw noInput(name, 'it names an advertisement or an item that it does not have');
  return { engine, run, input };
}

function positionsAreThere({ ads, identifiers, ...input }: RunInput): boolean {
  const things = [
    ...ads.flatMap(({ holds, pages }) => [...holds, ...pages].map((one) => one.identifier)),
    ...input.boards,
    ...input.reassigned.map(({ identifier }) => identifier),
    ...input.copied.flatMap((one) => one.identifiers),
    ...input.judgements.flatMap(({ identifier }) => identifier ?? []),
  ];
  const named = [
    ...input.copied.map(({ ad }) => ad),
    ...input.judgements.flatMap(({ a, b }) => [...a, ...b]),
  ];
  return things.every((at) => at < identifiers.length) && named.every((at) => at < ads.length);
}

function parsed<T>(of: z.ZodType<T>, text: string, name: string, n: number): T {
  try {
    return of.parse(JSON.parse(text));
  } catch (cause) {
    throw noInput(name, `line ${n} is not as Throughline writes it`, cause);
  }
}

const noInput = (name: string, why: string, cause?: unknown): BundleError =>
  new BundleError(
    'no-input',
    `${name} is not the input of a run: ${why}`,
    'Give data/resolution/input.jsonl of an unpacked bundle, or its folder.',
    { cause },
  );
