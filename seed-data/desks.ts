/** Who answers for strangers: switchboards over many sellers, booking agents over a few. */
import type { Agency } from './actors.ts';
import { handleFor } from './contacts.ts';
import { homeCountry } from './kits.ts';
import type { CountryCode } from './places.ts';
import type { AgentRates, Scenario } from './presets.ts';
import type { Rng } from './rng.ts';
import type { Stock } from './stock.ts';

export interface Desks {
  all: Agency[];
  /** For the seller at this place among sellers: the agents it books through, or a switchboard. */
  forSeller(at: number, rng: Rng): [Agency, ...Agency[]];
  /** For an operator: a switchboard or, of `ads` ads, a few with each of several agents in these countries. */
  forOperator(countries: CountryCode[], ads: number, rng: Rng): Agency[];
}

/** Ads of one operator behind one agent: beside a book of some twenty it stays one client of several. */
const operatorAds = 6;

function openSwitchboards(scenario: Scenario, ads: number, stock: Stock, rng: Rng): Agency[] {
  const count = ads === 0 ? 0 : Math.max(1, Math.round(ads / scenario.agency.ads));
  return Array.from({ length: count }, (_, at) => {
    const id = `agency-${String(at + 1).padStart(2, '0')}`;
    const home = homeCountry(false, rng);
    const handle = rng.chance(0.4) ? handleFor(stock.serial(), home, rng) : null;
    const phone = stock.phone(home, id, 0, rng);
    const { houseTemplate } = scenario.agency;
    return { id, title: 'switchboard', home, phone, handle, houseTemplate };
  });
}

function openAgent(at: number, rates: AgentRates, stock: Stock, rng: Rng): Agency {
  const id = `agent-${String(at + 1).padStart(3, '0')}`;
  const home = homeCountry(false, rng);
  // Most are reached by a number, some by an account, a few by either.
  const reached = rng.next();
  return {
    id,
    title: 'booking agent',
    home,
    phone: reached < 0.7 ? stock.phone(home, id, 0, rng) : null,
    handle: reached >= 0.5 ? handleFor(stock.serial(), home, rng) : null,
    houseTemplate: rates.houseTemplate,
  };
}

/** Agents, each with a book of so many ads that sellers fill in turn; null: the seller is a switchboard's. */
function fillBooks(
  rates: AgentRates,
  sellers: number[],
  stock: Stock,
  rng: Rng,
): { agents: Agency[]; ofSeller: (Agency | null)[] } {
  const agents: Agency[] = [];
  let room = 0;
  const ofSeller = sellers.map((size) => {
    if (!rng.chance(rates.share)) return null;
    if (room <= 0) {
      agents.push(openAgent(agents.length, rates, stock, rng));
      room = rng.between(...rates.book);
    }
    room -= size;
    return agents.at(-1) ?? null;
  });
  return { agents, ofSeller };
}

function byHome(agents: Agency[]): Map<CountryCode, Agency[]> {
  const homes = new Map<CountryCode, Agency[]>();
  for (const agent of agents) {
    const known = homes.get(agent.home);
    if (known === undefined) homes.set(agent.home, [agent]);
    else known.push(agent);
  }
  return homes;
}

/** @param sellers number of ads of each seller who books through somebody */
export function openDesks(scenario: Scenario, sellers: number[], stock: Stock, rng: Rng): Desks {
  const rates = scenario.agency.agents;
  const { agents, ofSeller } =
    rates === null ? { agents: [], ofSeller: [] } : fillBooks(rates, sellers, stock, rng);
  const behind = sellers.filter((_, at) => (ofSeller[at] ?? null) === null);
  const ads = behind.reduce((sum, size) => sum + size, 0);
  const switchboards = openSwitchboards(scenario, ads, stock, rng);
  const homes = byHome(agents);
  return {
    all: [...switchboards, ...agents],
    forSeller: (at, rng) => {
      const agent = ofSeller[at] ?? null;
      if (rates === null || agent === null) return [rng.pick(switchboards)];
      const second = rng.chance(rates.second) ? rng.pick(homes.get(agent.home) ?? [agent]) : agent;
      return second === agent ? [agent] : [agent, second];
    },
    forOperator: (countries, ads, rng) => {
      const near = countries.flatMap((country) => homes.get(country) ?? []);
      if (rates !== null && near.length > 0 && rng.chance(rates.share))
        return rng.sample(near, Math.max(1, Math.round(ads / operatorAds)));
      return switchboards.length > 0 ? [rng.pick(switchboards)] : [];
    },
  };
}
