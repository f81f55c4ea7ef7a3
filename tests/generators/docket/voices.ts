import type { Bank } from '../bank.ts';
import type { Whose } from '../traces.ts';
import type { Chance } from './chance.ts';
import type { Habit, Persona, Trade, Voice } from './plan.ts';
import { banks, type Tongue } from './words/index.ts';

/** Chooses what stands in slots that name a list, for good; slots in capitals are left to each ad. */
function settled(chance: Chance, bank: Bank, line: string): string {
  const chosen = new Set<string>();
  return line.replaceAll(/\{([a-z]+)\}/g, (_, list: string) => {
    const word = chance.pick(bank(list).filter((one) => !chosen.has(one)));
    chosen.add(word);
    return word;
  });
}

/** Those who grew up with Russian beside their own tongue write some of a text in it. */
const besideRussian = new Set<Tongue>(['kk', 'ky', 'uz', 'uzc', 'tg', 'tk']);

export function voiceOf(
  chance: Chance,
  id: string,
  whose: Whose,
  tongue: Tongue,
  trade: Trade,
): Voice {
  const bank = banks[tongue];
  const mixes = besideRussian.has(tongue) && chance.is(0.2);
  const alsoFrom = (list: string) =>
    mixes && chance.is(0.6) ? settled(chance, banks.ru, chance.pick(banks.ru(list))) : from(list);
  const from = (list: string) => settled(chance, bank, chance.pick(bank(list)));
  const several = (list: string, count: number) =>
    chance.some(bank(list), count).map((line) => settled(chance, bank, line));
  const middle =
    trade === 'm'
      ? [from('mwho'), ...several('mdo', 2), alsoFrom('mwhen'), from('mwhere'), alsoFrom('mpay')]
      : [from('jwho'), ...several('jdo', chance.whole(2, 3)), alsoFrom('jpay'), from('jwhere')];
  const lines = [
    ...(chance.is(0.7) ? [from('hi')] : []),
    ...(chance.is(0.3) ? chance.some(middle, middle.length) : middle),
    `${several('motto', 2).join(', ')}.`,
    ...(chance.is(0.7) ? [alsoFrom('end')] : []),
  ];
  const titles = several(`${trade}t`, chance.whole(1, 3));
  return { id, whose, tongue, titles, lines };
}

const signs = [
  '🌸',
  '💫',
  '🔥',
  '❤️',
  '✅',
  '🌙',
  '💎',
  '🍀',
  '⭐',
  '🦋',
  '✨',
  '👑',
  '🌷',
  '📌',
  '✈️',
  '💼',
];

export function habitOf(chance: Chance): Habit {
  return {
    between: chance.weighed([
      ['\n', 5],
      [' ', 5],
      ['\n\n', 1],
      [' • ', 1],
      [' / ', 0.6],
    ]),
    emoji: chance.is(0.55) ? chance.some(signs, chance.whole(1, 3)) : [],
    loud: chance.is(0.08),
    digits: chance.weighed([
      ['spaced', 4],
      ['plain', 4],
      ['home', 4],
      ['dashes', 3],
      ['dots', 1],
      ['brackets', 2],
    ]),
    contactsFirst: chance.is(0.15),
  };
}

interface Told {
  readonly city: string;
  readonly price: string;
  readonly persona: Pick<Persona, 'named' | 'age'>;
}

/** Fills what differs from ad to ad; now and then a sentence is left out or two change places. */
export function toldBy(chance: Chance, voice: Voice, { city, price, persona }: Told) {
  const names = banks[voice.tongue]('names');
  const slots: Readonly<Record<string, string>> = {
    NAME: names[persona.named % names.length] ?? '',
    AGE: String(persona.age),
    CITY: city,
    PRICE: price,
  };
  const fill = (line: string) =>
    line.replaceAll(/\{([A-Z]+)\}/g, (_, slot: string) => slots[slot] ?? '');
  const lines = voice.lines.map(fill);
  if (chance.is(0.3)) lines.splice(chance.whole(0, lines.length - 1), 1);
  if (chance.is(0.15)) {
    const at = chance.whole(1, lines.length - 1);
    lines.splice(at - 1, 2, ...lines.slice(at - 1, at + 1).reverse());
  }
  return { title: fill(chance.pick(voice.titles)), lines };
}
