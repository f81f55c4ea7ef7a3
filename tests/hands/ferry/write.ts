import type { Chance } from './chance.ts';
import type { Ad, Contact, Fixed } from './model.ts';
import { bank, saidOf } from './words.ts';

/** The parts of `kind:…:value`; a payment's and a handle's scheme stands before the value. */
function partsOf(id: string): { kind: string; scheme: string; value: string } {
  const [kind = '', ...rest] = id.split(':');
  const scheme = kind === 'handle' || kind === 'payment' ? (rest.shift() ?? '') : '';
  return { kind, scheme, value: rest.join(':') };
}

/** What stands before a number at home, by the code of the land; a nought where nothing is said. */
const atHome: Readonly<Record<string, string>> = { 7: '8', 993: '8', 992: '', 998: '' };

/** A number as people write it, those of other lands in full; one in fifteen so that simple readers miss it. */
function phoneAs(chance: Chance, number: string, code: string): string {
  if (!number.startsWith(`+${code}`)) return number;
  const national = number.slice(code.length + 1);
  const inFours = ['61', '81', '82'].includes(code)
    ? /^(..?)(....)(....)$/
    : /^(.{2,3})(...)(..)(..)$/;
  const grouped = national.length === 8 ? /^(..)(..)(..)(..)$/ : inFours;
  const pairs = grouped.exec(national)?.slice(1) ?? [national];
  const [first = '', ...others] = pairs;
  const at = chance.next();
  if (at < 0.3) return `+${code} ${pairs.join(' ')}`.trim();
  if (at < 0.5) return number;
  if (at < 0.62) return `+${code} (${first}) ${others.join('-')}`;
  if (at < 0.7) return `+${code}-${pairs.join('-')}`;
  const trunk = atHome[code] ?? '0';
  if (at < 0.82) return `${trunk}${national}`;
  if (at < 0.93) return `${trunk === '8' ? '8 ' : trunk}${first} ${others.join(' ')}`;
  if (at < 0.97) return [...`+${code}${national}`].join(' ');
  return `+${code} ${pairs.join(' ')}`.replaceAll('0', 'O');
}

const appNames: Readonly<Record<string, string>> = {
  telegram: 'Telegram',
  instagram: 'Instagram',
  line: 'LINE ID',
  kakaotalk: 'KakaoTalk ID',
  imo: 'imo',
};

function handleAs(chance: Chance, app: string, name: string): string {
  if (app === 'telegram') return chance.happens(0.65) ? `@${name}` : `https://t.me/${name}`;
  if (app === 'instagram') return chance.happens(0.7) ? `@${name}` : `instagram.com/${name}`;
  return name;
}

function contactAs(chance: Chance, contact: Contact, code: string): { to: string; app: string } {
  const { kind, scheme, value } = partsOf(contact.id);
  const app = appNames[scheme] ?? scheme;
  if (kind === 'phone') {
    const link = contact.role === 'phone' && chance.happens(0.08);
    return { to: link ? `https://wa.me/${value.slice(1)}` : phoneAs(chance, value, code), app };
  }
  if (kind === 'handle') {
    const written = handleAs(chance, scheme, value);
    return { to: contact.role === 'handle' ? written : `${app} ${written}`, app };
  }
  if (kind === 'payment')
    return { to: `${scheme === 'tron' ? 'USDT TRC20' : scheme.toUpperCase()} ${value}`, app };
  return { to: kind === 'site' && chance.happens(0.5) ? `https://${value}/` : value, app };
}

const lists = {
  phone: 'phones',
  email: 'emails',
  handle: 'handles',
  payment: 'payments',
  site: 'websites',
} as const;

type Lists = Partial<Record<(typeof lists)[keyof typeof lists], string[]>>;

export interface Written {
  readonly title: string;
  readonly text: string;
  readonly price: string;
  readonly contacts?: Lists;
}

const fill = (pattern: string, slots: Readonly<Record<string, string | number>>): string =>
  pattern.replace(/\{(\w+)\}/g, (_, slot: string) => String(slots[slot]));

/** Small changes that people make when they place an ad again. */
function varied(chance: Chance, ad: Ad): string[] {
  const { language, sector } = ad.wording;
  const sentences = [...ad.wording.sentences];
  const inside = () => chance.between(1, sentences.length - 2);
  if (chance.happens(0.2)) sentences.splice(inside(), 1);
  if (chance.happens(0.15)) sentences.push(...sentences.splice(inside(), 1));
  if (chance.happens(0.15))
    sentences.splice(inside(), 1, chance.one(bank(`${language} ${sector} detail`)));
  return sentences;
}

/** The ad in words. A fifth name their contacts only beside the text, a third both in it and beside it. */
export function written(chance: Chance, ad: Ad): Written {
  const { owner, wording, contacts } = ad;
  const { language, sector } = wording;
  const fixed: Fixed = wording.fixed ?? owner.fixed;
  const amount = owner.price + chance.between(-1, 1) * (chance.happens(0.3) ? 5 : 0);
  const price = `${Math.max(5, amount)}${sector === 'work' ? '0' : ''}${owner.land.currency}`;
  const city = ['uz', 'en'].includes(language) ? ad.city.name : ad.city.russian;
  const slots = { ...fixed, city, price };
  const where = chance.next();
  const beside = where < 0.53;
  const lines = contacts
    // Only the owner's own fit the fields of a form.
    .filter(({ role }) => where >= 0.2 || !['phone', 'handle', 'other', 'site'].includes(role))
    .map((contact) =>
      fill(chance.one(saidOf(language, contact.role)), contactAs(chance, contact, owner.land.code)),
    );
  if (contacts.length === 0) lines.push(chance.one(saidOf(language, 'silent')));
  const sentences = varied(chance, ad).map((sentence) => fill(sentence, slots));
  const mark = chance.happens(0.3) ? `${chance.one(bank('marks'))} ` : '';
  const between = chance.happens(0.5) ? '\n' : ' ';
  const parts = chance.happens(0.85) ? [...sentences, ...lines] : [...lines, ...sentences];
  const named: Lists = {};
  if (beside)
    for (const { id, role } of contacts) {
      if (!['phone', 'handle', 'other', 'site', 'pay', 'agency'].includes(role)) continue;
      const { kind, scheme, value } = partsOf(id);
      const list = lists[kind as keyof typeof lists];
      named[list] = [...(named[list] ?? []), scheme ? `${scheme}:${value}` : value];
    }
  return {
    title: `${mark}${fill(wording.title, slots)}`,
    text: `${mark}${parts.join(between)}`,
    price,
    ...(Object.keys(named).length > 0 ? { contacts: named } : {}),
  };
}
