import { declare } from '../indicator.ts';
import { sources } from '../sources.ts';
import type { View } from '../view.ts';

/** A contact that stays in one place for long. */
export const settled = declare({
  ...{ id: 'settled', side: 'away', parameters: { days: 90, ads: 3 } },
  title: ({ days }) => `One contact in one place for ${days} days or more`,
  counts: ({ days, ads }) =>
    `Ads with a phone, email or account of which ${ads} or more ads name a place, always the same, over ${days} days or more.`,
  speaksFor: [
    {
      text: 'Staying in one place under one number for months fits somebody who is not moved around.',
    },
  ],
  speaksAgainst: [
    { text: 'Control needs no movement: somebody can be kept in one place.' },
    { text: 'The number may be that of a house whose persons change.' },
  ],
  run: (view, { days, ads: least }, mark) => {
    for (const contact of view.contacts()) {
      const holders = [...view.holders(contact)];
      const placed = holders.filter((ad) => view.place(ad) >= 0 && !Number.isNaN(view.day(ad)));
      const all = placed.map(view.day).sort((a, b) => a - b);
      const isOne = new Set(placed.map(view.place)).size === 1;
      const span = (all.at(-1) ?? 0) - (all[0] ?? 0);
      if (isOne && placed.length >= (least ?? 0) && span >= (days ?? 0))
        for (const ad of placed) mark(ad);
    }
  },
});

/** Pictures and words that nobody else has. */
export const own = declare({
  ...{ id: 'own', side: 'away', parameters: {} },
  title: () => 'Pictures and words of its own',
  counts: () =>
    'Ads that show a picture and have a contact, and whose pictures and words are in no ad without a contact in common with all of them.',
  speaksFor: [
    {
      text: 'Pictures and words that stand under one contact alone fit somebody who advertises for themselves; a survey of 240 people who work online found levels of agency and autonomy over conditions and prices.',
      source: sources.ownTerms,
    },
  ],
  speaksAgainst: [
    { text: 'Who writes ads for others can write a new one for each, with new pictures.' },
    { text: 'Only what was captured is compared: the same picture may stand elsewhere.' },
  ],
  run: (view, _, mark) => {
    const hasOneOwner = remembered((look: number) => isOfOneContact(view, look));
    for (let ad = 0; ad < view.ads; ad += 1) {
      const held = [...view.held(ad)];
      const looks = held.filter(view.isLook);
      const shows = view.heldOf(ad, 'cluster').length > 0;
      if (
        shows &&
        contactsOf(view, ad).length > 0 &&
        looks.every((one) => !view.isHub(one) && hasOneOwner(one))
      )
        mark(ad);
    }
  },
});

/** Is there a contact that all its ads hold? */
function isOfOneContact(view: View, look: number): boolean {
  const [first, ...rest] = view.holders(look);
  let common = contactsOf(view, first ?? -1);
  for (const ad of rest) {
    const here = new Set(contactsOf(view, ad));
    common = common.filter((one) => here.has(one));
    if (common.length === 0) return false;
  }
  return common.length > 0;
}

const contactsOf = (view: View, ad: number): number[] =>
  [...view.held(ad)].filter((one) => view.isContact(one) && !view.isHub(one));

function remembered(of: (one: number) => boolean): (one: number) => boolean {
  const known = new Map<number, boolean>();
  return (one) => {
    const answer = known.get(one) ?? of(one);
    known.set(one, answer);
    return answer;
  };
}

/** A phone number that was silent for long: it may have another holder. */
export const silent = declare({
  ...{ id: 'silent', side: 'away', parameters: { days: 120 } },
  title: ({ days }) => `A phone number silent for ${days} days`,
  counts: ({ days }) =>
    `Ads with a phone number between two ads of which ${days} days or more passed without another.`,
  speaksFor: [
    {
      text: 'A number that is given up is given to somebody else. What was before and what came after may be two persons.',
    },
  ],
  speaksAgainst: [{ text: 'A pause may be a pause, or a time in which nothing was captured.' }],
  run: (view, { days }, mark) => {
    for (const phone of view.shared('phone')) {
      const ads = view.holders(phone);
      const all = [...ads]
        .map(view.day)
        .filter((day) => !Number.isNaN(day))
        .sort((a, b) => a - b);
      const wasSilent = all.some((day, i) => i > 0 && day - (all[i - 1] ?? day) >= (days ?? 0));
      if (wasSilent) for (const ad of ads) mark(ad);
    }
  },
});

/** Something that strangers share. */
export const hubs = declare({
  ...{ id: 'hubs', side: 'away', parameters: {} },
  title: () => 'Names or shows what strangers share',
  counts: () =>
    'Ads that hold a hub: a number, account, picture or template that merges strangers.',
  speaksFor: [
    {
      text: 'A switchboard’s number, an agency’s account or a picture that is passed around makes ads look alike that have nothing else to do with one another.',
    },
  ],
  speaksAgainst: [
    { text: 'What a hub shares merges nothing here; the network rests on other things.' },
    { text: 'Who stands behind a switchboard may still be one.' },
  ],
  run: (view, _, mark) => {
    for (let ad = 0; ad < view.ads; ad += 1) if (view.held(ad).some(view.isHub)) mark(ad);
  },
});
