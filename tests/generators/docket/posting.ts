import type { Board } from './boards.ts';
import type { Chance } from './chance.ts';
import { cityIn } from './lands.ts';
import type { Ad, Branch, Owner, Persona, Shot, Shown, Tenure } from './plan.ts';
import type { Rates } from './rates.ts';
import { inUse } from './tenures.ts';
import { toldBy } from './voices.ts';

/** Those in use on the day, or else the nearest to it. */
function about<T extends { readonly from: number; readonly to: number }>(
  things: readonly T[],
  day: number,
): T[] {
  const there = inUse(things, day);
  if (there.length > 0) return there;
  const away = ({ from, to }: T) => Math.max(from - day, day - to);
  return [...things].sort((a, b) => away(a) - away(b)).slice(0, 1);
}

const own = ({ contact }: Tenure, role: Shown['role']): Shown => ({ contact, whose: 'own', role });

/** What the house itself shows on a day, at least one thing. */
function ownContacts(chance: Chance, { house }: Owner, branch: Branch, day: number): Shown[] {
  const numbers = about(branch.numbers, day);
  const accounts = about(branch.accounts, day);
  const account = accounts[0] && chance.is(0.6) ? [own(accounts[0], 'write')] : [];
  const withNumber = account.length === 0 || chance.is(0.82);
  const called = withNumber
    ? chance.some(numbers, chance.is(0.2) ? 2 : 1).map((one) => own(one, 'call'))
    : [];
  const formerly = branch.numbers.filter(({ to }) => to <= day && day - to < 20);
  const before = chance.is(0.06) && called.length > 0 ? formerly.slice(0, 1) : [];
  return [
    ...called,
    ...account,
    ...before.map((one) => own(one, 'formerly')),
    ...house.filter(({ role }) => chance.is(role === 'mail' ? 0.6 : 0.38)),
  ];
}

function shotsOf(chance: Chance, { props }: Owner, persona: Persona, board: Board): Shot[] {
  if (chance.is(0.12)) return [];
  const shots = chance.some(persona.shots, chance.whole(1, Math.min(4, board.pictures)));
  if (props.length === 0 || !chance.is(0.5)) return shots;
  return [...(chance.is(0.2) ? [] : shots), chance.pick(props)].slice(0, board.pictures);
}

function priceOf(chance: Chance, { price, trade }: Owner, { land }: Branch): string {
  const { sign, hour, month } = land.money;
  const raw = (trade === 'm' ? hour : month) * price * chance.pick([1, 1, 1, 1.25, 1.5]);
  const step = 10 ** Math.max(1, Math.floor(Math.log10(raw)) - 1);
  return `${Math.max(step, Math.round(raw / step) * step)} ${sign}`;
}

/** An offer as it is put together once, then placed on several boards within a day or two. */
function placed(
  chance: Chance,
  rates: Rates,
  owner: Owner,
  branch: Branch,
  day: number,
  count: number,
): Ad[] {
  const persona = chance.pick(about(branch.personas, day));
  const voice = chance.pick(branch.voices);
  const price = priceOf(chance, owner, branch);
  const told = toldBy(chance, voice, { city: cityIn(voice.tongue, branch.city), price, persona });
  const mine = ownContacts(chance, owner, branch, day);
  const silent = chance.is(rates.silent);
  return chance.some(branch.boards, count).map((board): Ad => {
    const ties = owner.ties.filter(({ role }) => chance.is(role === 'via' ? 0.7 : 0.6));
    const desked = ties.some(({ role }) => role === 'desk') && chance.is(0.12);
    const shown = silent ? [] : [...(desked ? [] : mine), ...ties];
    const placedOn = day + chance.within(0, 1.5);
    const later = placedOn + chance.within(3, 25);
    const renewed = inUse(branch.numbers, later).find(
      ({ from }) => from > placedOn && shown.some(({ role }) => role === 'call'),
    );
    return {
      owner: owner.id,
      day: placedOn,
      board,
      land: branch.land,
      city: branch.city,
      habit: owner.habit,
      voice,
      ...told,
      shown,
      shots: shotsOf(chance, owner, persona, board),
      price,
      hidden: chance.is(board.strict ? 0.6 : rates.hidden),
      ...(renewed &&
        chance.is(0.2) && {
          edited: {
            day: later,
            shown: [own(renewed, 'call'), ...shown.filter(({ role }) => role !== 'call')],
          },
        }),
    };
  });
}

/** All ads of an owner: every so often an offer, and it on one board or several. */
export function adsOf(chance: Chance, rates: Rates, owner: Owner): Ad[] {
  const ads: Ad[] = [];
  while (ads.length < owner.size) {
    const branch = chance.weighed(owner.branches.map((one) => [one, one.share] as const));
    const day = chance.within(owner.from, Math.max(owner.from + 0.5, owner.to - 2));
    const count = Math.min(
      owner.size - ads.length,
      chance.weighed([
        [1, 5],
        [2, 3],
        [3, 2],
      ]),
    );
    ads.push(...placed(chance, rates, owner, branch, day, count));
  }
  return ads;
}
