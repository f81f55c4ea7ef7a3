/**
 * How owners write. A language is a small synonym grammar: sections `name: sentence ¦ sentence`, with
 * `{a|b}` for synonyms and `<slot>` for what differs by ad. People settle on one reading and keep it;
 * posting software keeps the choice open and spins a new text for each ad.
 */
import type { CaptureRecord } from '../../../seed-data/captures.ts';
import type { Rng } from '../../../seed-data/rng.ts';
import { ru } from './words/ru.ts';
import { kk, ky, tg, tk, uz } from './words/steppe.ts';
import { ar, en, ja, ko, th, tr } from './words/wide.ts';

export type Language = NonNullable<CaptureRecord['language']>;
export type Topic = 'work' | 'model' | 'service';

function grammar(source: string): ReadonlyMap<string, string[]> {
  const sections = new Map<string, string[]>();
  let open: string[] = [];
  for (const line of source.trim().split('\n')) {
    const head = /^([a-z]+(?:\.[a-z]+)?): /.exec(line);
    if (head?.[1] !== undefined) {
      open = [];
      sections.set(head[1], open);
    }
    open.push(...line.slice(head?.[0].length ?? 0).split(' ¦ '));
  }
  return sections;
}

const sources: Record<Language, string> = { ru, kk, ky, uz, tg, tk, tr, en, ar, ko, ja, th };
const grammars = new Map(Object.entries(sources).map(([name, text]) => [name, grammar(text)]));

/** The sentences of a section; models are sought with the words for work where a language has no others. */
export function phrases(language: Language, section: string): string[] {
  const known = grammars.get(language);
  return known?.get(section) ?? known?.get(section.replace('model', 'work')) ?? [];
}

const spun = /\{([^{}]*)\}/g;

/** One reading of a spun text. */
export const spin = (text: string, rng: Rng): string =>
  text.replace(spun, (_, options: string) => rng.pick(options.split('|')));

/** The same grammar with fewer synonyms, as somebody sets it up in posting software. */
const narrowed = (text: string, rng: Rng): string =>
  text.replace(spun, (_, options: string) => {
    const kept = rng.sample(options.split('|'), rng.between(1, 3));
    return kept.length === 1 ? String(kept[0]) : `{${kept.join('|')}}`;
  });

/** The hand that writes: joints, marks, carelessness, script. */
export interface Hand {
  readonly joint: string;
  readonly emoji: readonly string[];
  readonly lower: boolean;
  readonly stops: string;
  readonly slips: number;
  readonly script: 'own' | 'other';
}

const marks = [...'✨🌸💎🔥✅❤☎🌴✈💰🌷⭐💆🎀📍🍀👑🌹💫🦋'].filter((mark) => mark.trim());

/** A new hand. */
export function newHand(rng: Rng): Hand {
  return {
    joint: rng.pick([' ', ' ', ' ', '\n', '\n', '\n\n', ' • ', ' / ']),
    emoji: rng.sample(marks, rng.pick([0, 0, 0, 1, 2, 4])),
    lower: rng.chance(0.14),
    stops: rng.pick(['.', '.', '.', '', '!', '!!', '..', '...']),
    slips: rng.pick([0, 0, 0.004, 0.01, 0.02]),
    script: rng.chance(0.12) ? 'other' : 'own',
  };
}

/** A text as its owner keeps it; slots are still open. */
export interface Master {
  readonly language: Language;
  readonly topic: Topic;
  readonly title: string;
  readonly body: readonly string[];
  readonly call: string;
}

/** Composes a text. `free` leaves synonyms for posting software. */
export function newMaster(language: Language, topic: Topic, free: boolean, rng: Rng): Master {
  const settle = (text: string) => (free ? narrowed(text, rng) : spin(text, rng));
  const some = (section: string, low: number, high: number) =>
    rng.sample(phrases(language, section), rng.between(low, high));
  const details = some(topic === 'service' ? 'details' : 'terms', 2, 6);
  const own = topic === 'service' && rng.chance(0.3) ? some('service', 2, 2) : some(topic, 1, 1);
  const body = [...own, ...details, ...some('close', 0, 2)];
  return {
    language,
    topic,
    title: settle(rng.pick(phrases(language, `head.${topic}`))),
    body: body.map(settle),
    call: settle(rng.pick(phrases(language, 'call'))),
  };
}

const pairs = (text: string) => text.split(' ').map((pair) => pair.split('=') as [string, string]);
const toLatin = new Map(
  pairs(
    'а=a б=b в=v г=g д=d е=e ё=e ж=zh з=z и=i й=y к=k л=l м=m н=n о=o п=p р=r с=s т=t у=u ф=f х=h ц=c ч=ch ш=sh щ=sh ъ= ы=y ь= э=e ю=yu я=ya ә=a ғ=g қ=k ң=n ө=o ұ=u ү=u і=i һ=h',
  ),
);
const toCyrillic = pairs(
  'o‘=ў O‘=Ў g‘=ғ G‘=Ғ sh=ш Sh=Ш ch=ч Ch=Ч yo=ё Yo=Ё ya=я Ya=Я yu=ю Yu=Ю ye=е a=а A=А b=б B=Б d=д D=Д e=е E=Э f=ф F=Ф g=г G=Г h=ҳ H=Ҳ i=и I=И j=ж J=Ж k=к K=К l=л L=Л m=м M=М n=н N=Н o=о O=О p=п P=П q=қ Q=Қ r=р R=Р s=с S=С t=т T=Т u=у U=У v=в V=В x=х X=Х y=й Y=Й z=з Z=З',
);

/** Russian and Kazakh typed on a Latin keyboard, Uzbek in Cyrillic letters. */
function otherScript(text: string, language: Language): string {
  if (language === 'uz') return toCyrillic.reduce((out, [a, b]) => out.replaceAll(a, b), text);
  if (language !== 'ru' && language !== 'kk') return text;
  return text.replace(/\p{Script=Cyrillic}/gu, (sign) => {
    const latin = toLatin.get(sign.toLowerCase()) ?? sign;
    return sign === sign.toLowerCase() ? latin : latin.charAt(0).toUpperCase() + latin.slice(1);
  });
}

function slipped(text: string, rate: number, rng: Rng): string {
  if (rate === 0) return text;
  return text.replace(/(\p{L})(\p{L})/gu, (both, a: string, b: string) =>
    rng.chance(rate) ? rng.pick([a, b + a, both + b]) : both,
  );
}

export type Slots = Readonly<Record<string, string>>;

/**
 * Writes one ad. Its last words call for contact, with `<contact>` open.
 * @param steady the same stream for the same text of the same person: what is kept is pasted, slips and all
 */
export function write(master: Master, hand: Hand, slots: Slots, steady: Rng, rng: Rng) {
  const fill = (text: string) =>
    text.replace(/<(\w+)>/g, (all, slot: string) => slots[slot] ?? all);
  const script = (text: string) =>
    hand.script === 'other' ? otherScript(text, master.language) : text;
  const body = master.body.map((sentence) => {
    const plain = script(fill(spin(sentence, rng))).replace(/\.$/, hand.stops);
    const mark = hand.emoji.length > 0 && steady.chance(0.6) ? `${steady.pick(hand.emoji)} ` : '';
    return mark + slipped(hand.lower ? plain.toLowerCase() : plain, hand.slips, steady);
  });
  // Owners cut and add a line now and then.
  if (body.length > 3 && rng.chance(0.2)) body.splice(rng.between(1, body.length - 1), 1);
  if (rng.chance(0.12)) body.unshift(spin(rng.pick(phrases(master.language, 'extra')), rng));
  const title = script(fill(spin(master.title, rng)));
  const call = script(spin(master.call, rng).replace('<contact>', '\u0000'));
  return {
    title: hand.lower ? title.toLowerCase() : title,
    text: body.join(hand.joint),
    call: hand.joint + call.replace('\u0000', '<contact>'),
  };
}
