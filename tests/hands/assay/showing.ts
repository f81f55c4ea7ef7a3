import type { Rng } from '../../../seed-data/rng.ts';
import { at, type Line, type Operator, type Shown, within } from './cast.ts';
import type { Land } from './lands.ts';

/** Of an hour, as round as people say it. */
export function priceOf(rng: Rng, land: Land): string {
  const hour = Math.round(land.money.hour * within(rng, 0.5, 2));
  const round = 10 ** Math.max(1, String(hour).length - 2);
  return `${Math.round(hour / round) * round} ${land.money.sign}`;
}

/**
 * What an operator shows of its contacts on a day.
 * @param line which of its lines the ad is of
 * @param pictured whether it has pictures of the operator's own, and so could do without a number
 */
export function shownOn(
  rng: Rng,
  { lines, besides, agency, rotates, kind }: Operator,
  line: number,
  day: number,
  pictured: boolean,
): Shown[] {
  const beside = besides.flatMap(({ line, rate, label, whose }): Shown[] => {
    const contact = at(line, day);
    return contact && rng.chance(rate) ? [{ contact, label, whose }] : [];
  });
  const reached = beside.some(({ whose }) => whose === 'own');
  const leftOut = agency && pictured ? rng.chance(agency.strict) : reached && rng.chance(0.1);
  const shown = leftOut ? beside : [...numberOn(rng, lines[line], day, rotates), ...beside];
  if (lines.length > 1 && rng.chance(kind === 'circuit' ? 0.08 : 0.25))
    shown.push(...numberOn(rng, lines[(line + 1) % lines.length], day, undefined));
  if (agency && rng.chance(0.9))
    for (const [i, contact] of agency.desk.entries())
      if (i === 0 || rng.chance(0.4)) shown.push({ contact, label: 'desk', whose: 'shared' });
  return shown;
}

/** The number of a line; in its first month some say which one it came after. */
function numberOn(
  rng: Rng,
  line: Line | undefined,
  day: number,
  rotates: Operator['rotates'],
): Shown[] {
  const held = (line ?? []).findLastIndex(({ from }) => from <= day);
  const now = line?.[Math.max(0, held)];
  if (!now) return [];
  const { contact } = now;
  const after = line?.[held - 1]?.contact;
  if (rotates === 'named' && after && day - now.from < 30 && rng.chance(0.6))
    return [{ contact, label: 'moved', whose: 'own', after }];
  return [{ contact, label: 'call', whose: 'own' }];
}
