import type { Rng } from '../../../seed-data/rng.ts';
import { at, type Operator, type Shown, within } from './cast.ts';
import type { Land } from './lands.ts';

export function priceOf(rng: Rng, land: Land): string {
  const hour = Math.round(land.money.hour * within(rng, 0.5, 2));
  const round = 10 ** Math.max(1, String(hour).length - 2);
  return `${Math.round(hour / round) * round} ${land.money.sign}`;
}

/** What an operator shows of its contacts on a day. @param line which of its lines the ad is of */
export function shownOn(
  rng: Rng,
  owner: Operator,
  line: number,
  day: number,
  pictured: boolean,
): Shown[] {
  const { lines, besides, agency } = owner;
  const shown: Shown[] = [];
  for (const beside of besides) {
    const contact = at(beside.line, day);
    if (contact && rng.chance(beside.rate))
      shown.push({ contact, label: beside.label, whose: beside.whose });
  }
  const main = lines[line] ?? [];
  const held = main.findLastIndex(({ from }) => from <= day);
  const contact = at(main, day);
  const before = main[held - 1]?.contact;
  const leftOut =
    agency && pictured
      ? rng.chance(agency.strict)
      : shown.some(({ whose }) => whose === 'own') && rng.chance(0.1);
  if (contact && !leftOut) {
    const named =
      owner.rotates === 'named' && before && day - (main[held]?.from ?? 0) < 30 && rng.chance(0.6);
    shown.unshift({
      contact,
      label: named ? 'moved' : 'call',
      whose: 'own',
      ...(named && { after: before }),
    });
  }
  if (lines.length > 1 && rng.chance(owner.kind === 'circuit' ? 0.08 : 0.25)) {
    const other = at(lines[(line + 1) % lines.length] ?? [], day);
    if (other) shown.push({ contact: other, label: 'call', whose: 'own' });
  }
  if (agency && rng.chance(0.9))
    for (const [i, desk] of agency.desk.entries())
      if (i === 0 || rng.chance(0.4)) shown.push({ contact: desk, label: 'desk', whose: 'shared' });
  return shown;
}
