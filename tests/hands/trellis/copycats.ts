import type { Rng } from '../../../seed-data/rng.ts';
import { gather } from '../gather.ts';
import type { Shown } from '../wayfare/ads.ts';
import type { Contact } from '../wayfare/contacts.ts';
import { type Ad, type Held, seat, show } from './ads.ts';
import { type Board, boards } from './boards.ts';
import type { Directory } from './directory.ts';
import { cityOf, tonguesOf } from './places.ts';
import { span } from './plan.ts';
import { factsFor } from './posting.ts';
import type { Rates } from './rates.ts';
import { makeWording, trades, type Wording, word } from './wording.ts';

/** What a copycat takes from others' ads. */
type Takes = 'both' | 'words' | 'pictures';

interface Copycat {
  readonly id: string;
  readonly takes: Takes;
  readonly board: Board;
  readonly reached: readonly Contact[];
  readonly keepsVictim: boolean;
  /** For who takes pictures alone. */
  readonly wording: Wording;
  readonly pictures: readonly string[];
  readonly near: boolean;
}

/** Ads by copycats of one to nine ads, who take what others placed some days before and put in their own contacts. */
export function copy(
  rng: Rng,
  honest: readonly Ad[],
  count: number,
  { keepsVictim, severalVictims }: Rates,
  names: Directory,
): Ad[] {
  const ordered = [...honest].sort((a, b) => a.day - b.day);
  const victims = gather(ordered, (ad) => ad.owner);
  const worth = ordered.filter(
    (ad) => ad.worded === 'own' && ad.day < span - 55 && (victims.get(ad.owner)?.length ?? 0) >= 3,
  );
  const made: Ad[] = [];
  for (let n = 0; made.length < count && worth.length > 0; n++) {
    const first = rng.pick(worth);
    const size = Math.min(
      rng.pick([1, 1, 1, 1, 1, 2, 2, 2, 3, 3, 4, 5, 6, 7, 9]),
      count - made.length,
    );
    const cat = makeCopycat(rng, `t${n}`, first, size, rng.chance(keepsVictim), names);
    const second = rng.chance(severalVictims) ? rng.pick(worth).owner : first.owner;
    const own = Array.from({ length: size }, (_, i) => {
      const day = first.day + 2 + rng.next() * (i === 0 ? 20 : 50);
      const from = victims.get(rng.chance(0.7) ? first.owner : second) ?? [];
      const before = from.filter((ad) => ad.day < day - 0.5 && ad.worded === 'own').slice(-20);
      return adOf(rng, cat, before.length > 0 && i > 0 ? rng.pick(before) : first, day);
    });
    made.push(...own);
  }
  return made;
}

function makeCopycat(
  rng: Rng,
  id: string,
  victim: Ad,
  size: number,
  keepsVictim: boolean,
  names: Directory,
): Copycat {
  const { land } = victim.city;
  const phone = rng.chance(0.8) ? [names.phone(rng, land)] : [];
  const more = phone.length === 0 || rng.chance(0.3) ? [names.handle(rng, land)] : [];
  return {
    id,
    takes: rng.pick(['both', 'both', 'both', 'words', 'words', 'pictures'] as const),
    board: rng.pick(boards.filter(({ lands }) => lands.includes(land))),
    reached: [...phone, ...more, ...(size > 4 && rng.chance(0.5) ? [names.phone(rng, land)] : [])],
    keepsVictim,
    wording: makeWording(rng, `${id} own`, rng.pick(tonguesOf(land)), rng.pick(trades)),
    pictures: Array.from({ length: rng.between(1, 3) }, (_, i) => `${id} picture ${i}`),
    near: rng.chance(0.45),
  };
}

function adOf(rng: Rng, cat: Copycat, theirs: Ad, day: number): Ad {
  const { board } = cat;
  const known = board.lands.includes(theirs.city.land);
  const land = known ? theirs.city.land : rng.pick(board.lands);
  const city = known && cat.near ? theirs.city : cityOf(rng, land);
  const takesWords = cat.takes !== 'pictures';
  const wording = takesWords ? theirs.wording : cat.wording;
  const facts = factsFor(rng, wording.tongue, city);
  const verbatim = takesWords && rng.chance(0.55);
  return {
    owner: cat.id,
    day,
    board,
    city,
    ...(verbatim
      ? { title: theirs.title, lines: theirs.lines }
      : word(rng, wording, facts, takesWords ? 0.1 : 0.2)),
    wording,
    worded: takesWords ? 'taken' : 'own',
    held: [...contactsOf(rng, cat), ...leftOver(rng, cat, theirs)],
    shown: picturesOf(rng, cat, theirs),
  };
}

function contactsOf(rng: Rng, { reached, board }: Copycat): Held[] {
  const [first, ...others] = reached;
  return [...(first ? [first] : []), ...others.filter(() => rng.chance(0.5))].map((contact) =>
    seat(rng, board, contact, 'own'),
  );
}

/** A contact of the victim's that the copycat did not see in the words, and left there. */
function leftOver(rng: Rng, { takes, keepsVictim }: Copycat, theirs: Ad): Held[] {
  if (takes === 'pictures' || !keepsVictim || !rng.chance(0.7)) return [];
  const written = theirs.held.filter(
    ({ whose, where, contact }) =>
      whose === 'own' && where !== 'field' && contact.kind !== 'payment',
  );
  return rng
    .sample(written, 1)
    .map(({ contact }): Held => ({ contact, whose: 'taken', where: 'text' }));
}

function picturesOf(rng: Rng, { takes, board, pictures }: Copycat, theirs: Ad): Shown[] {
  if (takes !== 'words')
    return theirs.shown
      .filter(({ whose }) => whose === 'own')
      .filter(() => rng.chance(0.85))
      .map(({ picture }) => show(rng, board, picture, 'taken', 0.2));
  if (!rng.chance(0.5)) return [];
  return rng.sample(pictures, rng.between(1, 2)).map((one) => show(rng, board, one, 'own'));
}
