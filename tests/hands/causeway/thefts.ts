import type { Rng } from '../../../seed-data/rng.ts';
import type { Work } from './groups.ts';
import { eraOf, makeFill } from './plan.ts';
import type { Rates } from './rates.ts';
import type { Ad, Owner, Said, Shown } from './types.ts';
import { phrases } from './words.ts';

type Taken = 'all' | 'pictures' | 'words';

/** An ad of a thief made from somebody's: the thief's contacts and town, the other's pictures, words or both. */
function copied(rng: Rng, plain: Ad, source: Ad, kind: Taken, day: number): Ad {
  const { owner } = plain;
  const shown: Shown[] = source.shown.map(({ picture }) => ({ picture, whose: 'taken' }));
  const pictures = kind === 'words' ? plain.shown : shown.slice(0, rng.between(1, 4));
  if (kind === 'all' && rng.chance(0.15)) pictures.push(...plain.shown.slice(0, 1));
  const { tongue } = source.wording;
  const own = makeFill(rng, owner, tongue);
  const same = rng.chance(0.5);
  const words =
    kind === 'pictures'
      ? {}
      : ({
          wording: source.wording,
          wordingIs: 'taken',
          without: rng.chance(0.3) ? rng.int(source.wording.parts.length) : source.without,
          fill: same ? source.fill : { ...own, name: rng.pick(phrases(tongue, 'name')) },
        } as const);
  return { ...plain, ...words, day, shown: pictures };
}

/** The number of the copied stayed in the text, where the form has the thief's. */
function leaveOver(rng: Rng, ad: Ad, source: Ad): void {
  const foreign = source.said.find(({ whose, contact }) => {
    return whose === 'own' && contact.kind === 'phone';
  });
  const board = [ad.board, ...ad.owner.boards].find(({ fields }) => fields);
  const phone = rng.pick(eraOf(ad.owner, ad.day).phones);
  if (!foreign || !board) return;
  const place = { whose: 'own', role: 'own', inText: false, inField: true } as const;
  const left: Said = { ...foreign, whose: 'taken', inText: true, inField: false };
  ad.board = board;
  ad.said = [{ contact: phone, ...place }, left];
}

/**
 * What a thief places: copies of the ads of one, of a few or of many others, each some days after its source.
 * @param plain the thief's ads as they would be without a theft
 * @param victims ads of others that hold nothing stolen
 */
export function stealFor(
  rng: Rng,
  plain: readonly Ad[],
  victims: readonly Work[],
  leftOver: Rates['leftOver'],
): Ad[] {
  const owner = plain[0]?.owner as Owner;
  const near = victims.filter((one) => one.owner.wordings[0]?.tongue === owner.wordings[0]?.tongue);
  const among = near.length > 5 && rng.chance(0.85) ? near : victims;
  const many = rng.chance(0.45) ? 1 : rng.between(2, rng.chance(0.35) ? 8 : 3);
  // Who has more ads is seen by more thieves.
  const pool = rng.sample(among, 12 * many).sort((a, b) => b.ads.length - a.ads.length);
  const robbed = pool.slice(0, 4 * many);
  const chosen = rng.sample(robbed, many);
  const drawn = rng.next();
  const kind: Taken = drawn < 0.65 ? 'all' : drawn < 0.85 ? 'pictures' : 'words';
  return plain.map((ad) => {
    const sources = chosen
      .flatMap((one) => one.ads)
      .filter((one) => one.day < ad.day - 1 && (kind === 'words' || one.shown.length > 0));
    const source = sources.length > 0 ? rng.pick(sources) : rng.pick(rng.pick(chosen).ads);
    const later = source.day < ad.day - 1 ? ad.day : source.day + 2 + rng.next() * 20;
    const made = copied(rng, ad, source, kind, later);
    if (rng.chance(leftOver)) leaveOver(rng, made, source);
    return made;
  });
}
