import { declare, type ParsedValue } from '../kind.ts';

export const plate = declare({
  kind: 'plate',
  label: 'Plate',
  title: 'Licence plate',
  plural: 'Licence plates',
  description: 'The registration plate of a vehicle.',
  family: 'identifier',
  properties: {
    number: {
      title: 'Number',
      description: 'What the plate says, in Latin letters and without gaps.',
      type: 'text',
    },
    country: {
      title: 'Country of the plate',
      description: 'The ISO 3166-1 code of the country whose plates have this form.',
      type: 'text',
    },
  },
  snapshot: 'plate',
  typed: { as: 'a licence plate', inWords: true, read: readPlate },
  // One letter read wrong is another car, and taxis carry many: it falls as fast as a phone.
  resolution: { group: 'contact', rho: 0.02 },
  russian: {
    title: 'номерной знак',
    plural: 'Номерные знаки',
    forms: ['номерной знак', 'номерных знака', 'номерных знаков'],
  },
  inCase: { type: 'uco-observable:ObservableObject' },
  abroad: {
    maltego: 'maltego.Phrase',
    stix: (_, name) => ({ type: 'note', content: name }),
    ftm: ({ number, country }) => ['Vehicle', { registrationNumber: number, country }],
  },
  mark: { shape: 'rect', w: 20, h: 11, fill: '#E3E0F2', stroke: '#3A2F6B', sign: 'bar' },
  look: {
    shape: 'rounded',
    size: [37, 24],
    icon: 'M5 17a2 2 0 1 0 4 0a2 2 0 1 0 -4 0 M15 17a2 2 0 1 0 4 0a2 2 0 1 0 -4 0 M5 17h-2v-6l2 -5h9l4 5h1a2 2 0 0 1 2 2v4h-2m-4 0h-6m-6 -6h15m-6 0v-5',
    colour: {
      light: { fill: '#4B3F8F', stroke: '#2F2663', icon: '#FFFFFF' },
      dark: { fill: '#A99BE8', stroke: '#D0C8F5', icon: '#0B1014' },
    },
  },
});

/** Forms of plates as their countries publish them, in Latin letters; `_` is a gap that may be there. */
const forms: Readonly<Record<string, string>> = {
  KZ: '\\d{3}_[A-Z]{2,3}_(?:0[1-9]|1\\d|20)',
  KG: '(?:0[1-9]|1[01])_KG_\\d{3}_[A-Z]{3}',
  UZ: '(?:01|10|[2-9]0|[2-9]5)_(?:[A-Z]_\\d{3}_[A-Z]{2}|\\d{3}_[A-Z]{3})',
  TJ: '\\d{4}_[A-Z]{2}_0[1-9]',
  TM: '[A-Z]{2}_\\d{4}_(?:AG|AH|BN|DZ|LB|MR)',
  RU: '[ABEKMHOPCTYX]_\\d{3}_[ABEKMHOPCTYX]{2}_(?:[1279]\\d{2}|\\d{2})',
};
const anyForm = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${Object.entries(forms)
    .map(([country, form]) => `(?<${country}>${form.replaceAll('_', '[ -]?')})`)
    .join('|')})(?![\\p{L}\\p{N}])`,
  'gu',
);
/** Cyrillic letters of plates, which stand there for the Latin ones that look the same. */
const latin: Readonly<Record<string, string>> = Object.fromEntries(
  [...'АВЕКМНОРСТУХ'].map((letter, at) => [letter, 'ABEKMHOPCTYX'[at] ?? letter]),
);
/** Amounts, lengths and hours have the form of a plate too: “100 usd 20”, “в 100 км 24”. */
const units =
  /\d ?(?:USD|EUR|RUB|KZT|UZS|KGS|TJS|TMT|AED|TRY|COM|CYM|CEK|MIN|KM|CM|MM|AM|PM|KG(?! ?\d{3}))(?![A-Z])/;

/** Latin capitals, sign for sign: offsets stay. */
const asOnPlates = (text: string): string =>
  text.replace(/[a-zа-я]/gi, (letter) => {
    const capital = letter.toUpperCase();
    return latin[capital] ?? capital;
  });

/** Everything in a text that has the form of a plate of one of the countries. */
export function platesIn(
  text: string,
): (ParsedValue & { readonly start: number; readonly end: number })[] {
  return [...asOnPlates(text).matchAll(anyForm)].flatMap(({ 0: written, index, groups = {} }) => {
    const country = Object.keys(groups).find((code) => groups[code] !== undefined);
    if (country === undefined || units.test(written)) return [];
    const raw = text.slice(index, index + written.length);
    const number = written.replace(/[ -]/g, '');
    const caption = number.match(/^\d{2}(?=\d{3}[A-Z])|\d+|[A-Z]+/g)?.join(' ') ?? number;
    return [
      {
        entity: {
          kind: 'plate',
          id: `plate:${country}/${number}`,
          caption,
          properties: { number, country },
        },
        steps: [
          ...(raw === number ? [] : ['read in Latin capitals, without gaps']),
          `has the form of plates of ${country}`,
        ],
        confidence: 0.6,
        start: index,
        end: index + written.length,
      },
    ];
  });
}

/** Reads a plate that stands alone, in capitals or small letters, Latin or Cyrillic. */
export function readPlate(raw: string): ParsedValue | undefined {
  const written = raw.normalize('NFKC').trim();
  const [found] = platesIn(written);
  if (!found || found.start > 0 || found.end < written.length) return undefined;
  const { entity, steps, confidence } = found;
  return { entity, steps, confidence };
}
