import { gather } from '../gather.ts';
import type { Chance } from './chance.ts';
import type { Climate } from './climates.ts';
import { contact } from './contacts.ts';
import { type Books, makeOwner, type Owner } from './owners.ts';
import { type Ad, place, post } from './posting.ts';

/** What a thief takes, and from how many. */
interface Manner {
  readonly least: number;
  readonly most: number;
  readonly victims: 'one' | 'any';
  /** Of ads, in how many pictures and words are taken. */
  readonly pictures: number;
  readonly words: number;
}

const manners: readonly Manner[] = [
  // A swindler who takes from everybody what looks well.
  { least: 4, most: 70, victims: 'any', pictures: 0.95, words: 0.7 },
  // A copycat of one successful seller; most are such.
  { least: 1, most: 9, victims: 'one', pictures: 0.9, words: 0.9 },
  { least: 1, most: 9, victims: 'one', pictures: 0.9, words: 0.9 },
  { least: 1, most: 9, victims: 'one', pictures: 0.9, words: 0.9 },
  // A seller who shows others' pictures, or has no words of their own.
  { least: 1, most: 15, victims: 'any', pictures: 0.8, words: 0 },
  { least: 1, most: 15, victims: 'any', pictures: 0, words: 0.8 },
];

/** How long after a victim's ad thieves still come by it. */
const windowDays = 45;

/** Ads of people who take pictures and words from ads that were there before, and put their own contacts in. */
export function steal(
  chance: Chance,
  victims: readonly Ad[],
  count: number,
  climate: Climate,
  books: Books,
  giveLines: (thieves: readonly Owner[]) => void,
): Ad[] {
  const ordered = [...victims].sort((a, b) => a.day - b.day);
  // They read what is near them.
  const dated = gather(ordered, ({ city }) => city.land);
  const thieves: { owner: Owner; manner: Manner }[] = [];
  for (let left = count; left > 0; ) {
    const manner = chance.one(manners);
    const size = Math.min(left, chance.heavy(manner.least, manner.most, 0.9));
    const owner = makeOwner(chance, `thief-${thieves.length}`, size, climate, books);
    thieves.push({ owner, manner });
    left -= size;
  }
  giveLines(thieves.map(({ owner }) => owner));
  return thieves.flatMap(({ owner, manner }) => {
    const ads = post(chance, owner, { ...climate, scraped: 0 });
    const near = ({ city, day }: Ad) => before(chance, dated.get(city.land) ?? [], day);
    const [first] = ads;
    const only = manner.victims === 'one' && first ? near(first)?.owner : undefined;
    const theirs = only && ordered.filter((ad) => ad.owner === only);
    for (const ad of ads) {
      const victim = theirs ? before(chance, theirs, ad.day) : near(ad);
      if (victim) copy(chance, ad, victim, manner, climate);
    }
    return ads;
  });
}

/** One of the ads of the weeks before a day, or the last one before it. */
function before(chance: Chance, dated: readonly Ad[], day: number): Ad | undefined {
  const end = firstFrom(dated, day);
  const start = firstFrom(dated, day - windowDays);
  return dated[start < end ? chance.between(start, end - 1) : end - 1];
}

function firstFrom(dated: readonly Ad[], day: number): number {
  let [low, high] = [0, dated.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((dated[middle]?.day ?? 0) < day) low = middle + 1;
    else high = middle;
  }
  return low;
}

function copy(chance: Chance, ad: Ad, victim: Ad, manner: Manner, { leftIn }: Climate): void {
  if (chance.happens(manner.pictures) && victim.shown.length > 0)
    ad.shown = victim.shown
      .slice(0, chance.between(1, 4))
      .map(({ picture, whose }) => ({ picture, whose: whose === 'own' ? 'taken' : whose }));
  if (!chance.happens(manner.words)) {
    keepReachable(chance, ad);
    return;
  }
  ad.tongue = victim.tongue;
  ad.title = chance.happens(0.5) ? victim.title : ad.title;
  ad.price = victim.price;
  ad.body = victim.body.filter(() => !chance.happens(0.08));
  ad.wording = {
    id: victim.wording.id,
    whose: victim.wording.whose === 'own' ? 'taken' : 'shared',
  };
  keepReachable(chance, ad);
  const theirs = victim.listed.find(({ contact: { kind } }) => kind === 'phone');
  if (!theirs || !chance.happens(leftIn)) return;
  const whose = theirs.whose === 'own' ? 'taken' : theirs.whose;
  ad.listed.push({ contact: theirs.contact, whose, field: false, text: true });
}

/** What is stolen is worth something only to who can be called. */
function keepReachable(chance: Chance, ad: Ad): void {
  if (ad.listed.some(({ whose }) => whose === 'own')) return;
  const line = ad.owner.lines.find(({ from, to }) => from <= ad.day && ad.day < to);
  const number = line?.number ?? ad.owner.lines[0]?.number ?? '';
  ad.listed.push({ contact: contact('phone', number), whose: 'own', field: false, text: false });
  place(chance, ad);
}
