import { createHash } from 'node:crypto';
import type { CaptureRecord } from '../../../seed-data/index.ts';
import { adIdOf, type Numbered, timesSince } from '../collecting.ts';
import { Chance } from './chance.ts';
import type { Contact } from './contacts.ts';
import { disguised, international, national, written } from './dialling.ts';
import { cityIn } from './lands.ts';
import { worldDays } from './owners.ts';
import { fill } from './phrase.ts';
import type { Ad } from './posting.ts';
import { speeches } from './words/index.ts';

const timeOf = timesSince(Date.UTC(2024, 5, 1));

const sha256 = (recipe: string) => createHash('sha256').update(recipe).digest('hex');

/** The group of pictures that look alike, named by the untouched one. */
export const pictureId = (picture: string): string => `picture:${sha256(picture)}`;

export type Posted = Numbered<Ad>;

/** Writes ads down as captures. A picture that was not seen before goes to `pictures` with its group. */
export function* capturesOf(
  posted: readonly Posted[],
  seed: string,
  pictures: Map<string, string>,
): Generator<CaptureRecord> {
  for (const one of posted) {
    const chance = new Chance(`${seed}/${adIdOf(one)}`);
    const first = record(chance, one, pictures);
    yield first;
    if (chance.happens(0.1)) {
      const later = Math.min(worldDays + 20, one.ad.day + chance.between(2, 12));
      yield { ...first, capturedAt: timeOf(later), status: chance.one(['live', 'removed']) };
    }
  }
}

function record(chance: Chance, one: Posted, pictures: Map<string, string>): CaptureRecord {
  const { ad, number } = one;
  const contacts = fieldsOf(chance, ad);
  return {
    platform: ad.board.host,
    url: `https://${ad.board.host}/item/${number}`,
    adId: number,
    capturedAt: timeOf(ad.day + chance.next()),
    ...(chance.happens(0.9) ? { postedAt: timeOf(ad.day) } : {}),
    status: 'live',
    title: ad.title,
    text: textOf(chance, ad),
    language: ad.tongue,
    country: ad.city.land,
    ...(chance.happens(0.93)
      ? { city: chance.happens(0.6) ? ad.city.latin : cityIn(ad.tongue, ad.city) }
      : {}),
    images: ad.shown.map(({ picture }) => {
      const recipe = altered(chance, picture);
      const key = sha256(recipe);
      pictures.set(key, recipe.includes('#crop') ? `picture:${key}` : pictureId(picture));
      return { url: `https://images.${ad.board.host}/${key.slice(0, 16)}.jpg`, sha256: key };
    }),
    ...(contacts ? { contacts } : {}),
    ...(chance.happens(0.6) ? { price: ad.price } : {}),
    collector: 'meridian',
    tool: 'made up',
  };
}

/** Boards shrink pictures, owners put a stamp on them, and some crop what they show. */
function altered(chance: Chance, picture: string): string {
  if (chance.happens(0.6)) return picture;
  if (chance.happens(0.18)) return `${picture}#crop${chance.between(0, 2)}`;
  return `${picture}#${chance.one(['small', 'stamped', 'brighter'])}${chance.between(0, 3)}`;
}

const fieldNames = {
  phone: 'phones',
  handle: 'handles',
  email: 'emails',
  payment: 'payments',
  site: 'websites',
} as const;

function fieldsOf(chance: Chance, { listed, city }: Ad): CaptureRecord['contacts'] {
  const fields: NonNullable<CaptureRecord['contacts']> = {};
  for (const { contact, field } of listed) {
    if (!field) continue;
    const name = fieldNames[contact.kind];
    const list = fields[name] ?? [];
    fields[name] = list;
    list.push(contact.kind === 'phone' ? written(chance, contact.value, city.land) : contact.value);
  }
  return Object.keys(fields).length > 0 ? fields : undefined;
}

function textOf(chance: Chance, ad: Ad): string {
  const { bullet, between } = ad.owner.habits;
  const lines = ad.body.map((line) => bullet + line);
  const ends: string[] = [];
  for (const { contact, text, whose } of ad.listed) {
    if (!text) continue;
    if (contact === ad.board.support) {
      ends.push(fill(speeches[ad.tongue].report, [], { contact: said(chance, contact, ad) }));
      continue;
    }
    const line = lineOf(chance, contact, ad);
    // What a thief overlooked stands where it stood, among the words.
    const at =
      whose === 'taken' || chance.happens(0.2) ? chance.between(0, lines.length) : lines.length;
    lines.splice(at, 0, line);
  }
  return [...lines, ...ends].join(between);
}

function lineOf(chance: Chance, contact: Contact, ad: Ad): string {
  const value = said(chance, contact, ad);
  if (contact.kind !== 'phone') return value;
  if (chance.happens(0.2)) return `${chance.one(['WhatsApp', 'WhatsApp:', 'Viber'])} ${value}`;
  return fill(chance.one(speeches[ad.tongue].call), [], { contact: value });
}

const schemeNames: Readonly<Record<string, string>> = {
  kaspi: 'Kaspi',
  promptpay: 'PromptPay',
  iban: 'IBAN',
  cashapp: 'Cash App',
  tron: 'USDT TRC20',
};

const serviceNames: Readonly<Record<string, readonly string[]>> = {
  telegram: ['Telegram:', 'tg', 'Telegram'],
  instagram: ['Instagram:', 'insta'],
  vk: ['VK:'],
  kakaotalk: ['카톡', 'KakaoTalk:', '카카오톡 아이디'],
  line: ['LINE:', 'LINE ID:', 'Line'],
  wechat: ['WeChat:'],
};

/** A contact as it stands in a text. */
function said(chance: Chance, { kind, value }: Contact, ad: Ad): string {
  if (kind === 'phone')
    return chance.happens(ad.owner.habits.cryptic)
      ? disguised(chance, value, ad.tongue, ad.city.land)
      : written(chance, value, ad.city.land);
  if (kind === 'email' || kind === 'site') return value;
  const [by = '', name = ''] = value.split(/:(.*)/);
  if (kind === 'payment') {
    const number = chance.happens(0.5) ? international : national;
    return `${schemeNames[by]}: ${name.startsWith('+') ? number(name, ' ') : name}`;
  }
  if (by === 'telegram' && chance.happens(0.3)) return `t.me/${name}`;
  const sign = by === 'telegram' || by === 'instagram' ? '@' : '';
  return `${chance.one(serviceNames[by] ?? [by])} ${sign}${name}`;
}
