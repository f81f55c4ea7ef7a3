import { CaseError } from './case-errors.ts';

/**
 * How far a case may be told: the Traffic Light Protocol, version 2.0, of FIRST
 * (https://www.first.org/tlp/). Words and colours are its own.
 */
export const markings = {
  RED: 'For the eyes and ears of its members alone: nothing of it leaves.',
  'AMBER+STRICT': 'For those of the own organisation alone who need to know it.',
  AMBER: 'For those of the own organisation and of its clients who need to know it.',
  GREEN: 'For the community of those who work on such cases; not for the public.',
  CLEAR: 'For everybody.',
} as const;

export type Marking = keyof typeof markings;
export const markingNames = Object.keys(markings) as [Marking, ...Marking[]];

/** What a case has until somebody gives it another. */
export const usualMarking: Marking = 'AMBER+STRICT';

export const isMarking = (text: string): text is Marking => Object.hasOwn(markings, text);

/** As it is written on what leaves; '' where there is none: a selection, or a case of an earlier build. */
export const markingText = (of: { readonly marking?: Marking | undefined } | null): string =>
  of?.marking === undefined ? '' : `TLP:${of.marking}`;

/** The colours of the protocol, all on black. */
const colours: Readonly<Record<Marking, string>> = {
  ...{ RED: '#FF2B2B', 'AMBER+STRICT': '#FFC000', AMBER: '#FFC000' },
  ...{ GREEN: '#33FF00', CLEAR: '#FFFFFF' },
};

/** For whoever sets pages; null where there is none. */
export const markingMark = (of: { readonly marking?: Marking | undefined } | null) =>
  of?.marking === undefined ? null : { text: markingText(of), colour: colours[of.marking] };

/** @throws CaseError `red` where nothing may leave */
export function checkLeaves(of: { readonly marking?: Marking | undefined } | null): void {
  if (of?.marking !== 'RED') return;
  throw new CaseError(
    'red',
    'The case is marked TLP:RED: nothing of it leaves, neither bundles, letters nor files.',
    'Give it another marking in its details first, if whoever it is from agrees; its history keeps who did.',
    { field: 'marking' },
  );
}
