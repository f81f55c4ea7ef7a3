import { createHash } from 'node:crypto';
import { createBase58check } from '@scure/base';
import type { Chance } from './chance.ts';
import type { Language } from './lands.ts';
import type { Fixed, Wording } from './model.ts';
import { bank } from './words.ts';

const sha256 = (of: string | Uint8Array) => createHash('sha256').update(of).digest();

/** Version 0x41 and twenty bytes of nobody's, with their checksum: an address on Tron. */
const tronAddress = (recipe: string): string =>
  createBase58check(sha256).encode(
    Buffer.concat([Buffer.from([0x41]), sha256(recipe).subarray(0, 20)]),
  );

/** An account at the bank of code 000, which is none, with its check digits. */
function iban(digits: string): string {
  const remainder = BigInt(`000${digits}203500`) % 97n;
  return `KZ${String(98n - remainder).padStart(2, '0')}000${digits}`;
}

/** `payment:<scheme>:<value>` that nobody has. */
export function newPayment(chance: Chance, recipe: string): string {
  const hash = sha256(recipe);
  const kind = chance.next();
  if (kind < 0.45) return `payment:tron:${tronAddress(recipe)}`;
  if (kind < 0.65) return `payment:eth:0x${hash.subarray(0, 20).toString('hex')}`;
  const digits = BigInt(`0x${hash.toString('hex')}`)
    .toString()
    .slice(0, 13);
  return `payment:iban:${iban(digits)}`;
}

/** A name that says of itself that it is nobody's. */
export function newName(chance: Chance, count: number): string {
  const [name, tail] = [chance.one(bank('latin names')), chance.one(bank('tails'))];
  return chance.happens(0.5) ? `${name}_${tail}_demo${count}` : `${tail}_${name}_sample${count}`;
}

/** What an owner says of itself; the street and the house make it its own. */
export function newFixed(chance: Chance, language: Language): Fixed {
  const latin = ['uz', 'en'].includes(language) ? 'latin ' : '';
  const street = chance.one(bank(`${latin}streets`));
  return {
    name: chance.one(bank(`${latin}names`)).replace(/^./, (first) => first.toUpperCase()),
    age: chance.between(21, 36),
    place: chance.happens(0.6)
      ? `${street} ${chance.between(1, 180)}`
      : `${chance.one(bank(`${latin}near`))}, ${street}`,
    hours: chance.one(bank('hours')),
    abroad: chance.one(bank(`${latin}abroad`)),
  };
}

/** Five to eight sentences that an author chose and keeps to. */
export function newWording(
  chance: Chance,
  like: Pick<Wording, 'id' | 'language' | 'sector' | 'whose' | 'fixed'>,
): Wording {
  const { language, sector } = like;
  const said = (what: string, count: number) =>
    chance.some(bank(`${language} ${sector} ${what}`), count);
  const middle = [
    ...said('offer', chance.between(1, 2)),
    ...said('detail', chance.between(2, 4)),
    ...said('terms', 1),
  ];
  return {
    ...like,
    title: chance.one(said('title', 1)),
    sentences: [
      ...said('open', 1),
      ...(chance.happens(0.5) ? chance.some(middle, middle.length) : middle),
      ...chance.some(bank(`${language} close`), 1),
    ],
  };
}
