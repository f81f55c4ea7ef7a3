import type { LinkWorths } from '../../../server/resolve/engine/links/second-look.ts';
import {
  type AnySign,
  type Scorecard,
  stepsOf,
  type Worths,
} from '../../../server/resolve/engine/signs/scorecard.ts';
import type { BenchRow } from '../table.ts';

/** What a sign is worth, step by step. */
export function worthsTold({ worths }: Worths, name: AnySign, what: string = name): BenchRow {
  const { nats = [], unknown = 0 } = worths[name] ?? {};
  const steps = ['−∞', ...stepsOf(name)];
  const told = nats.map((worth, step) => `from ${steps[step]}: ${worth}`);
  return { what, worths: `${told.join(', ')}; unknown: ${unknown}` };
}

/** As `fitted.json` has it. */
export const writtenCard = ({ intercept, usualShare, worths }: Scorecard): string =>
  `${json({ intercept, usualShare, worths }, 2)}\n`;

/** As `fitted-links.json` has it. */
export const writtenLinks = (worths: LinkWorths): string => `${json(worths, 3)}\n`;

/** As `fitted-parts.json` has it. */
export const writtenParts = (worths: Worths): string => `${json(worths, 2)}\n`;

/** JSON as the formatter of the repository would have it, where what is so deep within fits a line. */
function json(value: unknown, deep: number, indent = ''): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  if (deep === 0)
    return JSON.stringify(value, null, 1)
      .replace(/\n */g, ' ')
      .replace(/\[ | \]/g, (at) => at.trim());
  const lines = Object.entries(value).map(
    ([name, one]) => `${indent}  "${name}": ${json(one, deep - 1, `${indent}  `)}`,
  );
  return `{\n${lines.join(',\n')}\n${indent}}`;
}
