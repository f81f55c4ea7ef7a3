import type { Rng } from '../../../seed-data/rng.ts';
import type { Kit } from './kit.ts';
import { anyLand, makeOwner } from './owners.ts';
import { eraOf, planAds } from './plan.ts';
import type { Rates } from './rates.ts';
import type { Ad, Said, Work } from './types.ts';

type Taken = 'both' | 'pictures' | 'words';

/** The form of the board has who copies, and the text still whom they copied. */
function leaveOver(rng: Rng, ad: Ad, source: Ad): void {
  const theirs = source.said.find(
    ({ whose, contact }) => whose === 'own' && contact.kind === 'phone',
  );
  const board = [ad.board, ...ad.owner.boards].find(({ fields }) => fields);
  if (!theirs || !board) return;
  const contact = rng.pick(eraOf(ad.owner, ad.day).phones);
  const own: Said = { contact, whose: 'own', as: 'call', inText: false, inField: true };
  ad.board = board;
  ad.said = [own, { ...theirs, whose: 'taken', as: 'call', inText: true, inField: false }];
}

/** Makes an ad of who copies look like its source, which was there first. */
function copy(rng: Rng, ad: Ad, source: Ad, taken: Taken): void {
  if (ad.day < source.day + 1) ad.day = source.day + 1 + 30 * rng.next() ** 2;
  if (taken !== 'words' && source.shown.length > 0) {
    const own = rng.chance(0.2) ? ad.shown.slice(0, 1) : [];
    ad.shown = [
      ...source.shown.map(({ picture }) => ({ picture, whose: 'taken' as const })),
      ...own,
    ];
  }
  if (taken === 'pictures' || source.templateIs !== 'own') return;
  ad.template = source.template;
  ad.templateIs = 'taken';
}

interface Plan {
  readonly id: string;
  readonly size: number;
  readonly rates: Rates;
  /** Whether this is a smaller house next door to a large one, which takes some of what that has all the time. */
  readonly next: boolean;
}

/** Who copies: contacts of their own, and pictures or words of one or of several others. */
export function makeCopycat(rng: Rng, kit: Kit, works: readonly Work[], plan: Plan): Work {
  const { id, size, rates, next } = plan;
  // What is seen more is taken more.
  const seen = rng.sample(works, next ? 60 : 8).sort((a, b) => b.ads.length - a.ads.length);
  const victim = seen[next ? rng.int(3) : rng.int(5)] as Work;
  const { land, cities, tongue } = victim.owner;
  const athome = next || rng.chance(0.55);
  const like = {
    land: athome ? land : anyLand(rng),
    ...((next || (athome && rng.chance(0.35))) && { cities }),
    ...(rng.chance(0.85) && { tongue }),
  };
  const owner = makeOwner(rng, kit, id, size, { ...rates, rotating: 0, sleepers: 0 }, like);
  const ads = planAds(rng, owner);
  const more = !next && size > 1 && rng.chance(0.35) ? rng.between(1, 4) : 0;
  const alike = works.filter((work) => work.owner.tongue === tongue && work !== victim);
  const robbed = [victim, ...rng.sample(alike, more)];
  const drawn = rng.next();
  const taken: Taken = drawn < 0.5 ? 'both' : drawn < 0.8 ? 'pictures' : 'words';
  const often = next ? 0.45 : 0.9;
  for (const ad of ads) {
    if (!rng.chance(often)) continue;
    const theirs = rng.pick(robbed).ads;
    const before = theirs.filter(({ day }) => day < ad.day - 1);
    const source = rng.pick(before.length > 0 ? before.slice(-12) : theirs.slice(0, 3));
    copy(rng, ad, source, next ? rng.pick(['pictures', 'words'] as const) : taken);
    if (taken !== 'pictures' && rng.chance(rates.leftOver)) leaveOver(rng, ad, source);
  }
  return { owner, ads };
}
