import type { Rng } from '../../../seed-data/rng.ts';
import type { Bank } from '../bank.ts';
import { banks, type Tongue } from './words/index.ts';

export const trades = ['care', 'meet', 'room', 'work'] as const;
export type Trade = (typeof trades)[number];

/** Words of a sentence: fixed ones, a slot and what this wording says there, or what each ad says for itself. */
type Piece = string | { readonly slot: string; readonly said: string };

interface Line {
  readonly role: string;
  readonly pieces: readonly Piece[];
}

export interface Wording {
  readonly id: string;
  readonly tongue: Tongue;
  readonly trade: Trade;
  readonly titles: readonly Line[];
  readonly lines: readonly Line[];
  readonly bullet: string;
}

/** What differs from ad to ad of one wording. */
export interface Facts {
  readonly city: string;
  readonly price: string;
  readonly age: string;
  readonly name: string;
}

const facts = new Set(['city', 'price', 'age', 'name']);
/** Slots whose words are kept with a capital, as in a title. */
const qualities = new Set(['warm', 'good', 'fast']);
const emoji = '✨ 🌹 💫 🔥 ⭐ 🌸 💎 🍀 ✅ 🌙 🎀 💐'.split(' ');

export function makeWording(rng: Rng, id: string, tongue: Tongue, trade: Trade): Wording {
  const bank = banks[tongue];
  const line = (role: string) => lineOf(rng, bank, role);
  const some = (role: string, chance: number) => (rng.chance(chance) ? [line(role)] : []);
  const abouts = rng
    .sample(bank(`about.${trade}`), rng.between(1, 3))
    .map((text) => ({ role: `about.${trade}`, pieces: piecesOf(rng, bank, text) }));
  const middle = [
    ...abouts,
    ...some('flavour', 0.5),
    ...some('place', 0.55),
    ...some('hours', 0.5),
    ...some('price', 0.65),
    ...some('terms', 0.45),
    { role: listOf(trade), pieces: rng.sample(bank(listOf(trade)), rng.between(4, 9)) },
    ...(rng.chance(0.35)
      ? [{ role: 'feature', pieces: rng.sample(bank('feature'), rng.between(3, 6)) }]
      : []),
  ];
  const offer = { role: 'offer', pieces: offerOf(rng, bank, trade) };
  return {
    id,
    tongue,
    trade,
    titles: rng
      .sample(bank(`title.${trade}`), rng.between(1, 2))
      .map((text) => ({ role: `title.${trade}`, pieces: piecesOf(rng, bank, text) })),
    lines: [
      ...some('hello', 0.5),
      ...(rng.chance(0.9) ? [offer] : []),
      ...rng.sample(middle, middle.length),
      ...some('close', 0.5),
    ],
    bullet: rng.pick([', ', ', ', ' • ', ' / ', '\n- ', '\n✔️ ', '. ']),
  };
}

const listOf = (trade: Trade): string => (trade === 'work' ? 'duty' : 'feature');
const isList = (role: string): boolean => role === 'feature' || role === 'duty';

const lineOf = (rng: Rng, bank: Bank, role: string): Line => ({
  role,
  pieces: piecesOf(rng, bank, rng.pick(bank(role))),
});

function offerOf(rng: Rng, bank: Bank, trade: Trade): Piece[] {
  const text = rng.pick(bank('offer')).replaceAll('{thing}', `{thing.${trade}}`);
  return piecesOf(rng, bank, text);
}

function piecesOf(rng: Rng, bank: Bank, text: string): Piece[] {
  return text.split(/[{}]/).map((part, i): Piece => {
    if (i % 2 === 0) return part;
    return { slot: part, said: facts.has(part) ? '' : rng.pick(bank(part)) };
  });
}

/** How far an ad strays from its wording: a quarter are placed again as they were, a few are half rewritten. */
const strays = (rng: Rng): number =>
  rng.pick([0, 0, 0, 0, 0.08, 0.08, 0.12, 0.12, 0.15, 0.2, 0.2, 0.25, 0.3, 0.35, 0.45]);

/** A title and the lines of an ad: slots filled anew, sentences left out, said otherwise or in another order. */
export function word(
  rng: Rng,
  wording: Wording,
  own: Facts,
  stray = strays(rng),
): { title: string; lines: string[] } {
  const bank = banks[wording.tongue];
  const kept = wording.lines.filter(() => !rng.chance(0.5 * stray));
  const lines = (kept.length > 1 ? kept : wording.lines).map((line) => {
    if (isList(line.role)) return listed(rng, bank, line, wording.bullet, stray);
    const other = line.role !== 'offer' && rng.chance(0.4 * stray);
    return said(rng, bank, other ? lineOf(rng, bank, line.role) : line, own, stray);
  });
  if (rng.chance(stray)) {
    const [moved = ''] = lines.splice(rng.int(lines.length), 1);
    lines.splice(rng.int(lines.length + 1), 0, moved);
  }
  const title = said(rng, bank, rng.pick(wording.titles), own, stray);
  return {
    title: rng.chance(0.15) ? `${rng.pick(emoji)} ${title}` : title,
    lines: lines.map((text) => (rng.chance(0.3 * stray) ? `${rng.pick(emoji)} ${text}` : text)),
  };
}

function said(rng: Rng, bank: Bank, { pieces }: Line, own: Facts, stray: number): string {
  const text = pieces.map((piece, i) => {
    if (typeof piece === 'string') return piece;
    if (facts.has(piece.slot)) return own[piece.slot as keyof Facts];
    const filled = rng.chance(stray) ? rng.pick(bank(piece.slot)) : piece.said;
    const within = i > 1 || pieces[0] !== '';
    return within && qualities.has(piece.slot) ? filled.toLowerCase() : filled;
  });
  const [first = '', ...rest] = text.join('');
  return first.toUpperCase() + rest.join('');
}

function listed(rng: Rng, bank: Bank, line: Line, bullet: string, stray: number): string {
  const items = line.pieces
    .filter(() => !rng.chance(0.4 * stray))
    .map((item) => (rng.chance(0.4 * stray) ? rng.pick(bank(line.role)) : String(item)));
  const turned = rng.chance(stray) ? rng.sample(items, items.length) : items;
  return turned.join(bullet);
}
