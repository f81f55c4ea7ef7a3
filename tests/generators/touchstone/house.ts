import { type CountryCode, countryCodes } from '../../../seed-data/places.ts';
import type { Rng } from '../../../seed-data/rng.ts';
import type { Language } from '../../../seed-data/words/types.ts';
import type { Desk, Owner, Person, Term } from './cast.ts';
import { handOf } from './digits.ts';
import type { Contact, Stage } from './issue.ts';
import { lands, weightedLands } from './lands.ts';
import { type Script, scriptOf } from './scripts.ts';

/** How many days a scenario lasts. */
export const lasts = 540;

/** Things in use one after the other, each for about `mean` days; for `both` days the old and the new. */
function terms<T>(
  rng: Rng,
  [begins, ends]: readonly [number, number],
  mean: number,
  both: number,
  next: () => T,
): Term<T>[] {
  const all: Term<T>[] = [];
  let from = begins;
  while (from <= ends) {
    const to = from + mean * (0.4 + 1.2 * rng.next());
    all.push({ from, to: to + both * rng.next(), what: next() });
    from = to;
  }
  return all;
}

/** Makes houses: owners with their desks and people. */
export class Houses {
  private readonly stage: Stage;
  /** Scripts that a posting service supplies, a few of each language. */
  private readonly bought = new Map<Language, Script[]>();
  private shots = 0;

  constructor(stage: Stage) {
    this.stage = stage;
    for (const language of new Set(countryCodes.flatMap((country) => lands[country].languages)))
      this.bought.set(
        language,
        [1, 2, 3].map((n) => scriptOf(stage.rng, `bought ${language} ${n}`, language, 'evening')),
      );
  }

  /** @param copycat who has no people of his own, and asks for money beforehand */
  houseOf(id: string, size: number, copycat = false): Owner {
    const { rng, issue } = this.stage;
    const home = rng.pick(weightedLands);
    const abroad = rng.sample(
      lands[home].routes,
      size > 60 ? rng.between(2, 4) : Number(rng.chance(0.35)),
    );
    const routes = [home, ...abroad];
    const people =
      size <= 3 ? 1 : size <= 10 ? rng.between(1, 2) : Math.ceil(size / rng.between(9, 16));
    const length = Math.min(
      lasts - 5,
      4 + (size * rng.between(5, 14)) / Math.sqrt(copycat ? 1 : people),
    );
    const begins = (lasts - length) * rng.next();
    const span = [begins, begins + length] as const;
    const desks =
      copycat || size <= 25 ? 1 : size <= 40 ? 2 : 2 + Math.round(Math.sqrt(size) / 3.5);
    const library = new Map<Language, Script>();
    const made = Array.from({ length: desks }, (_, at) =>
      this.desk(`${id}.${at}`, routes[at % routes.length] ?? home, span, {
        library,
        chatty: copycat ? 0.8 : 0.6,
        pays: copycat ? 1 : this.stage.rates.pays,
        both: copycat ? 25 : 8,
      }),
    );
    const big = size > 25 && !copycat;
    return {
      id,
      size,
      home,
      begins,
      ends: begins + length,
      desks: made,
      people: Array.from({ length: people }, (_, at) => this.person(`${id}/${at}`, span)),
      routes,
      ...(rng.chance(big ? 0.5 : 0.06) && { site: issue.site(home) }),
      ...(big && { chat: issue.chat(home), payment: issue.payment(home) }),
      ...(size > 60 && !copycat && { flyer: this.shot() }),
      ties: {},
    };
  }

  private desk(
    id: string,
    country: CountryCode,
    span: readonly [number, number],
    habits: { library: Map<Language, Script>; chatty: number; pays: number; both: number },
  ): Desk {
    const { rng, issue, rates } = this.stage;
    const spoken = new Set<Language>([rng.pick(lands[country].languages)]);
    if (rng.chance(0.5)) spoken.add(rng.pick(lands[country].languages));
    if (rng.chance(0.3)) spoken.add(rng.pick(['ru', 'en'] as const));
    const kind = rng.chance(0.1) ? 'short' : 'evening';
    let written = 0;
    const script = (language: Language): Script => {
      const known = habits.library.get(language);
      if (known && rng.chance(0.35)) return known;
      if (rng.chance(rates.software)) return rng.pick(this.bought.get(language) ?? []);
      written += 1;
      const made = scriptOf(rng, `${id} ${language} ${written}`, language, kind);
      habits.library.set(language, made);
      return made;
    };
    return {
      country,
      hand: handOf(rng),
      lines: terms(rng, span, rates.line, habits.both, () => issue.phone(country)),
      chats: rng.chance(habits.chatty)
        ? terms(rng, span, rates.handle, 5, () => issue.chat(country))
        : [],
      ...(rng.chance(0.12) && { email: issue.email(country) }),
      ...(rng.chance(habits.pays) && { payment: issue.payment(country) }),
      scripts: new Map(
        [...spoken].map((language) => [
          language,
          terms(rng, span, rates.script, 20, () => script(language)),
        ]),
      ),
      travel: new Map<CountryCode, Contact>(),
    };
  }

  person(id: string, span: readonly [number, number]): Person {
    const { rng } = this.stage;
    return {
      id,
      age: rng.between(19, 34),
      height: rng.between(55, 79),
      name: rng.int(1000),
      sessions: terms(rng, span, this.stage.rates.session, 40, () =>
        Array.from({ length: rng.between(4, 8) }, () => this.shot()),
      ),
    };
  }

  shot(): string {
    this.shots += 1;
    return `shot ${this.shots}`;
  }
}
