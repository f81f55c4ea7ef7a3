import type { Rng } from '../../../seed-data/rng.ts';
import { type City, cityIn } from '../wayfare/lands.ts';
import { banks, type Tongue } from './words/index.ts';

export type Trade = 'massage' | 'dinner' | 'room' | 'work';

/** A text as its author keeps it. Only the city is left open. */
export interface Wording {
  readonly id: string;
  readonly tongue: Tongue;
  readonly titles: readonly string[];
  readonly lines: readonly string[];
  readonly emoji: readonly string[];
}

export interface Person {
  readonly name: string;
  readonly age: number;
  /** Where the work is, for who offers work. */
  readonly place: City;
  readonly brand: number;
}

const emoji = '✨ 🌹 💆 🌸 ❤️ 📍 ☎️ 🔥 💫 🌿 ✅ 👑 💐 🍀 🌙 ⭐ 🎀 🛫 💰 🏠 ☕'.split(' ');

/** Fills all slots but the city, each anew. */
function fill(rng: Rng, tongue: Tongue, said: string, person: Person): string {
  const bank = banks[tongue];
  const own: Readonly<Record<string, () => string>> = {
    city: () => '{city}',
    name: () => person.name,
    age: () => String(person.age),
    height: () => String(rng.between(156, 178)),
    place: () => cityIn(tongue, person.place),
    brand: () => bank('brand')[person.brand % bank('brand').length] ?? '',
  };
  const filled = said.replace(/\{(\w+)\}/g, (_, slot) => own[slot]?.() ?? rng.pick(bank(slot)));
  return filled.replace(/^\p{Ll}/u, (letter) => letter.toLocaleUpperCase(tongue));
}

/** Sentences that all of a house's texts share. */
export function houseLines(rng: Rng, tongue: Tongue, person: Person): string[] {
  return rng
    .sample(banks[tongue]('any'), rng.between(1, 3))
    .map((said) => fill(rng, tongue, said, person));
}

export function write(
  rng: Rng,
  id: string,
  tongue: Tongue,
  trade: Trade,
  person: Person,
  house: readonly string[] = [],
): Wording {
  const bank = banks[tongue];
  const brief = rng.chance(0.2);
  const items = rng.sample(bank(`items.${trade}`), rng.between(3, 8)).join(', ');
  const list = rng.pick(bank(`list.${trade}`)).replace('{items}', () => items);
  const lines = [
    ...rng.sample(bank(`say.${trade}`), brief ? 2 : rng.between(3, 6)),
    ...(rng.chance(0.75) ? [list] : []),
    ...rng.sample(bank('any'), brief ? 1 : rng.between(1, 4)),
  ];
  const marks = rng.chance(0.45) ? rng.sample(emoji, rng.between(1, 3)) : [];
  if (rng.chance(0.3)) lines.push(lines.splice(rng.int(lines.length), 1)[0] ?? '');
  if (rng.chance(0.5)) lines.unshift(rng.pick(bank('hello')));
  if (rng.chance(0.5)) lines.push(rng.pick(bank('close')));
  return {
    id,
    tongue,
    titles: rng
      .sample(bank(`title.${trade}`), rng.between(1, 2))
      .map((said) => fill(rng, tongue, said, person)),
    lines: [
      ...new Set([
        ...lines.map((said) => mark(rng, fill(rng, tongue, said, person), marks)),
        ...house,
      ]),
    ],
    emoji: marks,
  };
}

function mark(rng: Rng, line: string, marks: readonly string[]): string {
  if (marks.length === 0 || rng.chance(0.6)) return line;
  return rng.chance(0.5) ? `${rng.pick(marks)} ${line}` : `${line} ${rng.pick(marks)}`;
}

/** Who works this week, under the house's own sentences. */
export function rota(
  rng: Rng,
  id: string,
  tongue: Tongue,
  girls: readonly string[],
  person: Person,
  house: readonly string[],
): Wording {
  const bank = banks[tongue];
  const said = rng.pick(bank('rota')).replace('{girls}', girls.join(', '));
  return {
    id,
    tongue,
    titles: [fill(rng, tongue, rng.pick(bank('title.rota')), person)],
    lines: [said, ...house, fill(rng, tongue, rng.pick(bank('close')), person)],
    emoji: rng.sample(emoji, 1),
  };
}

/** A posting of the text: word for word by who reposts, else with a sentence left out, two exchanged, other emoji. */
export function posted(
  rng: Rng,
  { tongue, titles, lines, emoji: marks }: Wording,
  city: City,
  edits: number,
): { title: string; lines: string[] } {
  const said = [...lines];
  if (rng.chance(edits) && said.length > 3) {
    said.splice(rng.int(said.length), 1);
    if (rng.chance(0.5) && said.length > 4) said.splice(rng.int(said.length), 1);
  }
  if (rng.chance(edits)) said.push(...said.splice(rng.int(said.length), 1));
  const where = cityIn(tongue, city);
  if (marks.length > 0 && rng.chance(edits)) said.push(rng.pick(marks));
  return {
    title: rng.pick(titles).replaceAll('{city}', where),
    lines: said.map((line) => line.replaceAll('{city}', where)),
  };
}
