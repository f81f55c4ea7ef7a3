import { didYouMean } from '../../core/nearest.ts';
import type { Parameter } from './header.ts';
import { allowedValue, wantedOf } from './types.ts';

/** What is written from today can be written on every day. */
const anyDay = '2026-01-01';

/** @param at whether the last name of the path is wrong, or what stands behind it */
export type Fail = (
  path: readonly PropertyKey[],
  problem: string,
  mend: string,
  at?: 'name' | 'value',
) => never;

/** What is wrong with a parameter as the header declares it. @throws what `fail` throws */
export function checkParameter(each: Parameter, above: readonly Parameter[], fail: Fail): void {
  const place = ['parameters', each.name];
  const isNumber = ['number', 'integer', 'confidence'].includes(each.type);
  for (const limit of ['least', 'most'] as const)
    if (each[limit] !== undefined && !isNumber)
      fail(
        [...place, limit],
        `${each.name} is no number: it has no ${limit}`,
        `Take ${limit} out, or make it a number or an integer.`,
        'name',
      );
  if (each.unlike !== undefined && !above.some((other) => other.name === each.unlike))
    fail(
      [...place, 'unlike'],
      `${each.unlike} is no parameter above it`,
      didYouMean(
        each.unlike,
        above.map(({ name }) => name),
      ) || 'Name one above.',
    );
  if (each.choices && each.type !== 'text' && each.type !== 'texts')
    fail(
      [...place, 'choices'],
      `${each.name} is no text: it has no choices`,
      'Take choices out.',
      'name',
    );
  for (const field of ['default', 'example'] as const) {
    const written = each[field];
    // An empty default says that nothing has to be given; no example is empty.
    if (written === undefined || (field === 'default' && written === '')) continue;
    if (allowedValue(each, written, anyDay) === undefined)
      fail(
        [...place, field],
        `${each.name} “${written}” is not ${wantedOf(each)}`,
        `Write ${wantedOf(each)}.`,
      );
  }
}
