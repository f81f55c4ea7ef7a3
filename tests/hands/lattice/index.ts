/**
 * Worlds of somebody who has fought organised posting: machines that spin texts and rent numbers, teams
 * with one wallet, vendors of texts, scrapers, scammers with one text and hundreds of numbers.
 *
 * An owner is whoever decides what an ad says and whose account posts it: an independent seller, a team or
 * agency that shares its income, an operator with all its fronts, the webmaster of an affiliate site (not the
 * programme), a scammer, a scraper (not the author of what it copies). Clients of one switchboard, driver,
 * exchanger, bot or vendor are owners of their own. Who leaves a group with her pictures is her own owner too.
 */
import { type Rng, rngOf } from '../../../seed-data/rng.ts';
import type { HandWorld, WorldName } from '../types.ts';
import { Album } from './album.ts';
import { Registry, readings } from './contacts.ts';
import { crewAds, type Draft, type Taken, tail } from './crew.ts';
import { habits } from './habits.ts';
import { Market } from './market.ts';
import { type Trade, worlds } from './rates.ts';
import { numberAds, type Posted, recordsOf } from './records.ts';
import { copycatTakes, Programmes, Scams, scraperAds } from './thieves.ts';

/** Those who copy come after those they copy from. */
const order: readonly Trade[] = [
  'operator',
  'team',
  'agency',
  'solo',
  'affiliate',
  'copycat',
  'scammer',
  'scraper',
];

/** A world of this hand. */
export function lattice(options: { world: WorldName; ads: number; seed: number }): HandWorld {
  const { ads, seed } = options;
  const rates = worlds[options.world];
  const album = new Album(seed);
  const registry = new Registry(rngOf(seed, 'numbers').int(10_000), rates.recycled);
  const market = new Market(rates, ads, seed, registry, album);
  const posted = post(market, registry, ads, seed);
  // Picture groups are known before anybody reads the captures.
  for (const { draft } of posted)
    for (const { shot, alteration } of draft.shots) album.file(shot, alteration, draft.board.host);
  const shown = showing(posted, rates.support > 0, album);
  const joins = (id: string) => (shown.get(id)?.size ?? 0) > 1;
  const recycled = [...registry.passedOn()].flatMap(([phone, holders]) => {
    const owners = shown.get(`phone:${phone}`);
    return holders.filter((holder) => owners?.has(holder)).length > 1 ? [`phone:${phone}`] : [];
  });
  return {
    *captures() {
      for (const ad of posted) yield* recordsOf(ad, album, rates.support, seed);
    },
    owners: new Map(posted.map(({ host, adId, draft }) => [`${host}/${adId}`, draft.owner])),
    pictures: album.groups,
    hubs: [...market.hubs].filter(joins),
    recycled,
  };
}

function post(market: Market, registry: Registry, ads: number, seed: number): Posted[] {
  const { shares } = market.rates;
  const programmes = new Programmes(market, registry, ads, rngOf(seed, 'programmes'));
  const scams = new Scams();
  const drafts: Draft[] = [];
  // Some ads are found on the mobile site of their board as well.
  const twice = Math.floor(ads * 0.012);
  const largest = Math.max(1, Math.floor(ads * 0.026));
  const total = order.reduce((sum, trade) => sum + shares[trade], 0);
  let quota = 0;
  for (const trade of order) {
    quota += (shares[trade] / total) * (ads - twice);
    const until = trade === 'scraper' ? ads - twice : Math.round(quota);
    const sellers = drafts.filter(
      ({ owner, shots }) => owner.startsWith('solo') && shots.length > 0,
    );
    const originals = [...drafts];
    for (let number = 0; drafts.length < until; number++) {
      const owner = `${trade}/${number}`;
      const rng = rngOf(seed, owner);
      const habit = habits[trade];
      const size = Math.min(tail(habit.ads, rng), largest, until - drafts.length);
      if (trade === 'scraper' && originals.length > 0) {
        drafts.push(...scraperAds(market, registry, owner, size, originals, rng));
        continue;
      }
      const taken = takes(trade, market, registry, sellers, { programmes, scams }, rng);
      drafts.push(...crewAds(market, registry, habit, owner, size, taken, rng));
    }
  }
  drafts.sort((a, b) => a.day - b.day);
  const posted = numberAds(drafts, seed);
  const doubled = rngOf(seed, 'mobile').sample(posted, twice);
  return [...posted, ...doubled.map((ad) => ({ ...ad, host: `m.${ad.host}` }))];
}

function takes(
  trade: Trade,
  market: Market,
  registry: Registry,
  sellers: readonly Draft[],
  { programmes, scams }: { programmes: Programmes; scams: Scams },
  rng: Rng,
): Taken {
  if (trade === 'affiliate') return programmes.takes(registry, rng);
  if (trade === 'copycat' && sellers.length > 0) return copycatTakes(sellers, rng);
  if (trade === 'scammer')
    return scams.takes(market, sellers, rng.pick(['ru', 'ru', 'en', 'kk', 'uz', 'ky', 'tr']), rng);
  if (trade === 'solo' && rng.chance(market.rates.alumni)) {
    const shots = market.alumni.splice(rng.int(Math.max(1, market.alumni.length)), 1)[0];
    if (shots) return { shots };
  }
  return {};
}

/** Which owners show an identifier. */
function showing(
  posted: readonly Posted[],
  support: boolean,
  album: Album,
): Map<string, Set<string>> {
  const shown = new Map<string, Set<string>>();
  const note = (id: string, owner: string) => {
    const owners = shown.get(id) ?? new Set();
    shown.set(id, owners.add(owner));
  };
  for (const { draft } of posted) {
    for (const item of [...draft.items, ...draft.later, ...draft.kept])
      for (const id of readings(item)) note(id, draft.owner);
    for (const { shot } of draft.shots) note(album.group(shot), draft.owner);
    if (support && draft.board.support)
      for (const id of readings(draft.board.support)) note(id, draft.owner);
  }
  return shown;
}
