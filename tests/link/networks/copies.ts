/** Four sellers' ads in words of their own, and the same words later under one other contact. */

const words = [
  'Quiet rooms near the old market, clean towels and tea, call in the morning before you come by.',
  'New in town for two weeks only, evening walks along the river and long talks about music.',
  'Private house behind the station, own entrance, parking in the yard, open from noon until late.',
  'Three friends rent a bright flat with a balcony, ring twice and ask for Dilnoza when you arrive.',
];

interface CopiedAd {
  readonly phones?: readonly string[];
  readonly handles?: readonly string[];
  readonly text: string;
  readonly capturedAt: string;
}

const phone = (n: number) => `+7 700 000 ${String(n).padStart(4, '0')}`;
export const repostersHandle = 'telegram:repost_demo';
export const repostersContact = `handle:${repostersHandle}`;

/** By number of ad: 1 to 4 are the sellers', 11 to 14 their copies; the first copy has the seller's number still. */
export const copiedAds: Readonly<Record<string, CopiedAd>> = Object.fromEntries(
  words.flatMap((text, i): [number, CopiedAd][] => [
    [i + 1, { phones: [phone(i + 1)], text, capturedAt: '2026-03-01T10:00:00Z' }],
    [
      i + 11,
      {
        ...(i === 0 ? { phones: [phone(1)] } : {}),
        handles: [repostersHandle],
        text,
        capturedAt: `2026-03-1${i}T10:00:00Z`,
      },
    ],
  ]),
);

/** Of two of these sellers another ad each, so that they are networks: 1 with 21, and 2 with 22. */
export const secondAds: Readonly<Record<string, CopiedAd>> = {
  21: { phones: [phone(1)], text: 'By the lake, two sisters.', capturedAt: '2026-02-20T10:00:00Z' },
  22: {
    phones: [phone(2)],
    text: 'Upstairs, third door left.',
    capturedAt: '2026-02-21T10:00:00Z',
  },
};
