import { countriesOf } from '../countries.ts';
import type { Folded } from '../fold.ts';
import type { FoldedExtractor, Found } from '../observation.ts';
import { cutUp } from '../tokens.ts';
import type { Atom } from './atoms.ts';
import { segmentsOf } from './segments.ts';
import { solve } from './solve.ts';
import { languageOf } from './spell.ts';
import type { Candidate } from './window.ts';

/** Phone numbers in any digits, in words, in letters that look like digits, and in mixtures of these. */
export const phones: FoldedExtractor = {
  method: 'phone reader',
  version: '2.0',
  find(folded, input, taken) {
    const { text } = folded;
    const { tokens } = cutUp(folded);
    const segments = segmentsOf(text, tokens, taken);
    if (segments.length === 0) return [];
    const countries = [
      ...new Set([...(input.country ? [input.country] : []), ...countriesOf(text, tokens)]),
    ];
    const found: Found[] = [];
    for (const segment of segments) {
      for (const candidate of solve(text, segment, countries)) {
        const { start, end } = candidate;
        if (taken.overlaps(start, end)) continue;
        taken.add(start, end);
        found.push({
          entity: candidate.parsed.phone.entity,
          start,
          end,
          steps: stepsOf(candidate, folded, input.country),
          confidence: confidenceOf(candidate),
        });
      }
    }
    return found;
  },
};

const lettersIn = (atoms: readonly Atom[]) => atoms.reduce((sum, { letters }) => sum + letters, 0);

function stepsOf(
  { atoms, parsed, start, end, shared }: Candidate,
  folded: Folded,
  country: string | undefined,
): string[] {
  const steps = [...folded.steps(start, end)];
  const worded = atoms.filter(({ words }) => words);
  const language = worded.length > 0 ? languageOf(worded) : undefined;
  if (language) steps.push(`number words read in ${language.title}`);
  const twins = lookalikesIn(folded.text, atoms);
  if (twins.length > 0) steps.push(`letters read as digits: ${twins.join(', ')}`);
  if (/[^\p{L}\d+]/u.test(folded.text.slice(start, end))) steps.push('separators removed');
  if (shared) steps.push('its beginning taken from the number in front');
  if (parsed.form === 'idd') steps.push('leading 00 read as +');
  else if (parsed.form === 'code') steps.push('read as an international number without its +');
  else if (parsed.form !== 'plus')
    steps.push(
      parsed.country === country
        ? `country ${parsed.country} taken from the source`
        : `country ${parsed.country} taken from the language`,
    );
  if (!parsed.valid) steps.push('possible, but not a number that its plan gives out today');
  return steps;
}

function lookalikesIn(text: string, atoms: readonly Atom[]): string[] {
  const twins = new Set<string>();
  for (const { start, end, digits, letters } of atoms) {
    if (letters === 0) continue;
    const written = [...text.slice(start, end)];
    for (const [i, char] of written.entries())
      if (char !== digits[i]) twins.add(`${char} as ${digits[i]}`);
  }
  return [...twins];
}

const byForm = { plus: 0.99, idd: 0.97, code: 0.93, trunk: 0.93, bare: 0.87 } as const;

/** Rules of thumb, from the plainest spelling down; never surer than the spelling allows. */
function confidenceOf({ atoms, parsed, surroundings }: Candidate): number {
  let confidence: number = byForm[parsed.form];
  if (surroundings.before !== 'phone' && parsed.form !== 'plus') confidence -= 0.05;
  if (!parsed.valid) confidence *= 0.85;
  if (!parsed.mobile && parsed.form !== 'plus') confidence -= 0.05;
  if (atoms.some(({ words }) => words)) confidence -= 0.03;
  confidence -= Math.min(0.25, 0.03 * lettersIn(atoms));
  return Math.round(Math.max(0.4, confidence) * 100) / 100;
}
