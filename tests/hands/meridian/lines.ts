import type { Chance } from './chance.ts';
import type { Climate } from './climates.ts';
import type { NumberBook } from './contacts.ts';
import type { Line, Owner } from './owners.ts';

/** Days for which networks keep a number that nobody uses. */
const quarantine = 100;

interface GivenUp {
  readonly number: string;
  readonly line: Line;
  readonly owner: Owner;
  readonly day: number;
}

/**
 * Gives every line of every owner its number, in the order of time: most are new, some were a stranger's, who is at
 * home elsewhere.
 */
export function giveNumbers(
  chance: Chance,
  owners: readonly Owner[],
  { reused }: Climate,
  numbers: NumberBook,
): void {
  const lines = owners.flatMap((owner) => owner.lines.map((line) => ({ owner, line })));
  lines.sort((a, b) => a.line.from - b.line.from);
  const givenUp: GivenUp[] = [];
  for (const { owner, line } of lines) {
    const old = chance.happens(reused) ? givenUp.findIndex((one) => mayPass(one, owner, line)) : -1;
    const [taken] = old < 0 ? [] : givenUp.splice(old, 1);
    line.number = taken?.number ?? numbers.fresh(line.land);
    const used = owner.days.findLast((day) => line.from <= day && day < line.to);
    if (used !== undefined) givenUp.push({ number: line.number, line, owner, day: used });
  }
}

function mayPass(one: GivenUp, to: Owner, line: Line): boolean {
  const homeOf = ({ stints }: Owner) => stints[0]?.city;
  return (
    one.line.land === line.land &&
    one.owner !== to &&
    one.day + quarantine < line.from &&
    homeOf(one.owner) !== homeOf(to)
  );
}
