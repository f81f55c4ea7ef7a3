import { count } from '../../../count.ts';
import { networkName } from '../facts.ts';
import { operationName } from '../operations.ts';
import type { Drawing } from './drawing.ts';
import type { Unit } from './ties.ts';

/** What stands under a chart. */
export function notesOf(drawing: Drawing, byNetwork: boolean): string[] {
  const { folded, unnamed, inLines } = drawing;
  return [
    'Illustrative aid, not evidence.',
    ...(folded
      ? [
          `Drawn in columns: ${byNetwork ? 'networks and single advertisements' : 'advertisements'} on the left, what they hold on the right. Distance means nothing.`,
        ]
      : ['Drawn as on the analyst’s canvas.']),
    ...stacksIn(drawing, byNetwork),
    ...(inLines > 0
      ? [
          `${count(inLines, 'image stands', 'images stand')} in the lines between advertisements and the image clusters that they look like.`,
        ]
      : []),
    ...leftOut(drawing, byNetwork),
    ...(unnamed > 0 ? [`${count(unnamed, 'name has', 'names have')} no room here.`] : []),
  ];
}

function stacksIn({ folded }: Drawing, byNetwork: boolean): string[] {
  const stacks = (folded?.stacks ?? []).filter(({ units }) => units.length > 1);
  if (stacks.length === 0) return [];
  const all = stacks.reduce((sum, { units }) => sum + units.length, 0);
  const [one, many] = byNetwork ? ['network', 'networks'] : ['advertisement', 'advertisements'];
  return [
    `A stack is ${many} that hold the same things of this chart: ${count(all, one, many)} in ${count(stacks.length, 'stack', 'stacks')}.`,
  ];
}

function leftOut({ folded }: Drawing, byNetwork: boolean): string[] {
  if (!folded) return [];
  const { single, others, apart, rare } = folded;
  const unit = byNetwork ? 'network' : 'advertisement';
  const parts = [
    ...(single > 0
      ? [
          `${count(single, 'thing', 'things')} that ${single === 1 ? 'is' : 'are'} held by one ${unit} only`,
        ]
      : []),
    ...(others > 0 ? [count(others, 'further thing', 'further things')] : []),
    ...(apart > 0
      ? [
          `${count(apart, unit, `${unit}s`)} that ${apart === 1 ? 'holds' : 'hold'} nothing drawn here`,
        ]
      : []),
    ...(rare > 0
      ? [
          `${count(rare, unit, `${unit}s`)} that ${rare === 1 ? 'holds' : 'hold'} these things in other sets, in which few do`,
        ]
      : []),
  ];
  return parts.length > 0 ? [`Not drawn, and in the tables: ${parts.join('; ')}.`] : [];
}

/** "Network 1/23: 31 advertisements" */
export function titleOf(id: string, units: readonly Unit[], ads: number): string {
  const name = id.startsWith('operation:') ? operationName(id) : networkName(id);
  const title = `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
  const networks = units.filter(({ kind }) => kind === 'network').length;
  const of = networks > 0 ? `${count(networks, 'network', 'networks')}, ` : '';
  return `${title}: ${of}${count(ads, 'advertisement', 'advertisements')} in scope`;
}

const namesListed = 40;

/** Networks and operations that have no page of their own here. */
export function withoutPage(ids: readonly string[]): string {
  if (ids.length === 0) return '';
  const names = ids
    .slice(0, namesListed)
    .map((id) => (id.startsWith('operation:') ? operationName(id) : networkName(id)));
  const more = ids.length - names.length;
  const last = more > 0 ? ` and ${more.toLocaleString('en')} more` : '';
  return `Of these no chart of their own is printed: ${names.join(', ')}${last}. They are on the first chart as far as it has room, and in the tables.`;
}
