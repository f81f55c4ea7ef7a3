import { type CaseFacts, numberOf } from '../facts.ts';
import { capital } from '../words/phrase.ts';
import type { Drawing } from './drawing.ts';
import type { Unit } from './ties.ts';

/** What stands under a chart. */
export function notesOf(
  { words: { chart } }: CaseFacts,
  drawing: Drawing,
  byNetwork: boolean,
): string[] {
  const { folded, unnamed, inLines } = drawing;
  const stacks = (folded?.stacks ?? []).filter(({ units }) => units.length > 1);
  const inStacks = stacks.reduce((sum, { units }) => sum + units.length, 0);
  const left = leftOut(chart, drawing, byNetwork);
  return [
    chart.aid,
    folded ? chart.columns(byNetwork) : chart.canvas,
    ...(stacks.length > 0 ? [chart.stacks(inStacks, stacks.length, byNetwork)] : []),
    ...(inLines > 0 ? [chart.inLines(inLines)] : []),
    ...(left.length > 0 ? [chart.left.all(left)] : []),
    ...(unnamed > 0 ? [chart.unnamed(unnamed)] : []),
  ];
}

function leftOut(
  { left }: CaseFacts['words']['chart'],
  { folded }: Drawing,
  byNetwork: boolean,
): string[] {
  if (!folded) return [];
  return (['single', 'others', 'apart', 'rare'] as const).flatMap((what) =>
    folded[what] > 0 ? [left[what](folded[what], byNetwork)] : [],
  );
}

/** "Network 1/23: 31 advertisements in scope" */
export function titleOf(
  { words }: CaseFacts,
  id: string,
  units: readonly Unit[],
  ads: number,
): string {
  const networks = units.filter(({ kind }) => kind === 'network').length;
  return words.chart.title(capital(nameOf(words, id)), networks, ads);
}

const nameOf = ({ names }: CaseFacts['words'], id: string): string =>
  id.startsWith('operation:') ? names.operation(numberOf(id)) : names.network(numberOf(id));

const namesListed = 40;

/** Networks and operations that have no page of their own here. */
export function withoutPage({ words }: CaseFacts, ids: readonly string[]): string {
  if (ids.length === 0) return '';
  const names = ids.slice(0, namesListed).map((id) => nameOf(words, id));
  return words.chart.without(names.join(', '), ids.length - names.length);
}
