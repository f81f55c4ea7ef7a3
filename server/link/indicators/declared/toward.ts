import { declare } from '../indicator.ts';
import { sources } from '../sources.ts';
import { markStretches } from '../stretches.ts';
import type { View } from '../view.ts';

/** Marks all ads of each of these that `tells`. */
function markHolders(
  view: View,
  these: Iterable<number>,
  tells: (ads: Int32Array) => boolean,
  mark: (ad: number) => void,
): void {
  for (const one of these) {
    const ads = view.holders(one);
    if (tells(ads)) for (const ad of ads) mark(ad);
  }
}

/** Do these ads have so many different phone numbers? */
const manyPhones =
  (view: View, least: number) =>
  (ads: Int32Array): boolean => {
    const phones = new Set<number>();
    for (const ad of ads) {
      for (const phone of view.heldOf(ad, 'phone')) phones.add(phone);
      if (phones.size >= least) return true;
    }
    return false;
  };

/** A contact, its ads in several cities within days. */
export const cities = declare({
  ...{ id: 'cities', side: 'toward', parameters: { cities: 3, days: 3 } },
  title: ({ cities: least, days }) => `One contact, ${least} cities within ${days} days`,
  counts: ({ cities: least, days }) =>
    `Ads with a phone, email or account that ads in ${least} or more places name within ${days} days. The day is that of posting where it is known, else of the first capture.`,
  speaksFor: [
    {
      text: 'A number that is advertised in one city after another can show where a person is moved; the advertised number was a key element in observing movement.',
      source: sources.circuits,
    },
  ],
  speaksAgainst: [
    { text: 'Who works independently may travel too, and announce several cities ahead.' },
    { text: 'An agency or a careful seller may advertise in cities where nobody is yet.' },
  ],
  run: (view, { cities: least, days }, mark) => {
    for (const contact of view.contacts()) {
      const entries = [...view.holders(contact)].map((ad) => ({
        ...{ ad, day: view.day(ad), key: view.place(ad) },
      }));
      markStretches(entries, { days, least }, mark);
    }
  },
});

/** A contact, its ads in several countries. */
export const countries = declare({
  ...{ id: 'countries', side: 'toward', parameters: { countries: 2 } },
  title: ({ countries: least }) => `One contact, ${least} or more countries`,
  counts: ({ countries: least }) =>
    `Ads with a phone, email or account that ads of ${least} or more countries name, at any time.`,
  speaksFor: [
    {
      text: 'Who crosses borders for work that others arrange depends on them for papers, travel and place.',
    },
  ],
  speaksAgainst: [
    { text: 'People move, keep their number, and advertise where they live now.' },
    {
      text: 'A border region, and a platform that shows an ad in several countries, look the same.',
    },
  ],
  run: (view, { countries: least }, mark) =>
    markHolders(
      view,
      view.contacts(),
      (ads) => {
        const named = new Set([...ads].map(view.country).filter((country) => country >= 0));
        return named.size >= least;
      },
      mark,
    ),
});

/** A contact under several sets of pictures that no ad brings together. */
export const sets = declare({
  ...{ id: 'sets', side: 'toward', parameters: { sets: 3 } },
  title: ({ sets: least }) => `One contact, ${least} or more sets of pictures`,
  counts: ({ sets: least }) =>
    `Ads with a phone, email or account under which ${least} or more sets of pictures stand that no ad of it shows together. A picture that only one ad shows is no set.`,
  speaksFor: [
    {
      text: 'Ads of one owner that advertise several persons, in several places and often, are called a strong indicator by those who work on them.',
      source: sources.owners,
    },
  ],
  speaksAgainst: [
    {
      text: 'Several sets of pictures need not be several persons: new pictures, pictures of a room, pictures taken from others.',
    },
    { text: 'Persons who work together by choice may share a phone, for safety or to save money.' },
  ],
  run: (view, { sets: least }, mark) =>
    markHolders(view, view.contacts(), (ads) => picturesApart(view, ads) >= least, mark),
});

/** How many sets of pictures these ads show, where pictures of one ad are one set. */
function picturesApart(view: View, ads: Int32Array): number {
  const setOf = new Map<number, number>();
  const find = (one: number): number => {
    let root = one;
    while (setOf.get(root) !== root) root = setOf.get(root) ?? root;
    return root;
  };
  for (const ad of ads) {
    const shown = view.heldOf(ad, 'cluster').filter((one) => view.holders(one).length > 1);
    for (const picture of shown) if (!setOf.has(picture)) setOf.set(picture, picture);
    const [first] = shown;
    for (const picture of shown) setOf.set(find(picture), find(first ?? picture));
  }
  return new Set([...setOf.keys()].map(find)).size;
}

/** A template under several phone numbers. */
export const templates = declare({
  ...{ id: 'templates', side: 'toward', parameters: { phones: 3 } },
  title: ({ phones }) => `One template, ${phones} or more phone numbers`,
  counts: ({ phones }) =>
    `Ads whose words are nearly the same as those of others, where these have ${phones} or more phone numbers together.`,
  speaksFor: [
    {
      text: 'Ads whose claimed authors differ may have one writer; ads of one owner are better grouped by their template than by numbers, which are changed often.',
      source: sources.owners,
    },
  ],
  speaksAgainst: [
    { text: 'Templates are copied, sold and proposed by platforms; strangers use the same one.' },
    { text: 'Who changes numbers, or has one for each platform, is one person still.' },
  ],
  run: (view, { phones }, mark) =>
    markHolders(view, view.shared('template'), manyPhones(view, phones ?? 3), mark),
});

/** A picture under several phone numbers: numbers are changed, or somebody's pictures are used. */
export const pictures = declare({
  ...{ id: 'pictures', side: 'toward', parameters: { phones: 3 } },
  title: ({ phones }) => `One picture, ${phones} or more phone numbers`,
  counts: ({ phones }) =>
    `Ads that show a picture which, with those that look like it, stands in ads of ${phones} or more phone numbers together.`,
  speaksFor: [
    {
      text: 'Organised groups change their phone numbers regularly, so that numbers alone do not show what belongs together.',
      source: sources.owners,
    },
  ],
  speaksAgainst: [
    { text: 'A picture can be taken from somebody else, who knows nothing of it.' },
    {
      text: 'A number is lost, blocked or changed for a platform’s check, and the same person goes on.',
    },
  ],
  run: (view, { phones }, mark) =>
    markHolders(view, view.shared('cluster'), manyPhones(view, phones ?? 3), mark),
});

/** A payment account under several phone numbers. */
export const payments = declare({
  ...{ id: 'payments', side: 'toward', parameters: { phones: 2 } },
  title: ({ phones }) => `One payment account, ${phones} or more phone numbers`,
  counts: ({ phones }) =>
    `Ads with a bank account, wallet or payment name that ads of ${phones} or more phone numbers together name.`,
  speaksFor: [
    {
      text: 'Money that goes to one account from ads of several numbers may go to somebody who is not in them.',
    },
  ],
  speaksAgainst: [
    { text: 'One person may have two numbers, and one account.' },
    { text: 'Who has no account of their own may use that of a friend or a partner.' },
  ],
  run: (view, { phones }, mark) =>
    markHolders(view, view.shared('payment'), manyPhones(view, phones ?? 2), mark),
});

/** Many ads of one contact on one day. */
export const bursts = declare({
  ...{ id: 'bursts', side: 'toward', parameters: { ads: 3 } },
  title: ({ ads }) => `${ads} or more ads of one contact on one day`,
  counts: ({ ads }) =>
    `Ads with a phone, email or account of which ${ads} or more ads say that they were posted on the same day (UTC). An ad that does not say when it was posted is not counted.`,
  speaksFor: [
    {
      text: 'A high rate of ads is named beside several persons and several places as what tells organised groups.',
      source: sources.owners,
    },
  ],
  speaksAgainst: [
    {
      text: 'Programs post one ad to many platforms at once, and platforms renew ads by themselves.',
    },
    { text: 'What was captured on one day is seen together; what was captured seldom is not.' },
  ],
  run: (view, { ads: least }, mark) => {
    for (const contact of view.contacts()) {
      const posted = [...view.holders(contact)].filter(view.isPosted);
      const entries = posted.map((ad) => ({ ad, day: view.day(ad), key: ad }));
      markStretches(entries, { days: 1, least }, mark);
    }
  },
});
