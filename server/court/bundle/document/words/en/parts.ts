/**
 * The parts of the document in order: what a judge reads first, then what it rests on, then annexes. `exhibits` and
 * `links` may go on in the next volume.
 */
export const partTitles = {
  claims: '1. What this bundle says',
  contrary: '2. What points the other way',
  chart: '3. Chart (illustrative aid)',
  summary: '4. What was read, and what was worked out',
  completeness: '5. Completeness',
  exhibits: '6. Exhibits',
  links: 'Annex A. How each link was found',
  weak: 'Annex B. More that points the other way',
  custody: 'Annex C. Custody log',
  versions: 'Annex D. Software, rules and glossary',
  certificate: 'Annex E. Certificates and statements to complete',
};

/** How sentences name a part: "part 2", "annex A". */
export function partName(key: keyof typeof partTitles): string {
  const [, annex, letter] = /^(Annex) ([A-Z])\./.exec(partTitles[key]) ?? [];
  return annex ? `annex ${letter}` : `part ${Number.parseInt(partTitles[key], 10)}`;
}
