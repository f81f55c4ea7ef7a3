import { isContent } from '../../cases/index.ts';
import { count } from '../../count.ts';
import { caseSentences } from './case.ts';
import { type CaseFacts, kindOf } from './facts.ts';
import { operationsInScope } from './operations-against.ts';
import { partName } from './parts.ts';
import { networksInScope } from './scope.ts';

/** What was searched, what was left out, and why. */
export function completeness(facts: CaseFacts): string[] {
  const { notFound, reach, otherIdentifiers, adsLimitedTo } = facts.snapshot.completeness;
  const named = facts.snapshot.entities.filter(({ selected }) => selected);
  // Beside ads that are named templates and pictures bring no others in.
  const content = named.some(({ kind }) => kind === 'ad')
    ? named.filter(({ kind }) => isContent(kind))
    : [];
  const second = `no second identifier of this selection${content.length > 0 ? ' but templates and pictures' : ''}`;
  const lines = reach.map(({ id, ads, inScope }) => {
    const all = count(ads, 'advertisement', 'advertisements');
    if (ads === inScope)
      return `${facts.caption(id)}: ${ads === 1 ? `the ${all} that the graph holds is` : `all ${all} that the graph holds are`} in scope.`;
    const why = facts.isHub(id)
      ? 'a hub brings none of its own'
      : content.some((one) => one.id === id)
        ? 'beside advertisements that are named templates and pictures bring no others'
        : adsLimitedTo === null
          ? `the others hold ${second}`
          : 'see the limit below';
    return `${facts.caption(id)}: ${inScope.toLocaleString('en')} of ${all} ${inScope === 1 ? 'is' : 'are'} in scope; ${why}.`;
  });
  lines.push(...networksInScope(facts), ...operationsInScope(facts));
  for (const { kind, count } of otherIdentifiers) {
    const { title, plural } = kindOf(kind);
    const noun = (count === 1 ? title : plural).toLowerCase();
    lines.push(
      `The advertisements in scope also hold ${count.toLocaleString('en')} ${noun} that the selection does not name.`,
    );
  }
  const hubs = facts.snapshot.entities.filter(({ hub, selected }) => hub && !selected).length;
  if (hubs > 0)
    lines.push(
      `The advertisements in scope also hold ${count(hubs, 'hub', 'hubs')} that the selection does not name; ${partName('contrary')} says of each why it links nobody.`,
    );
  if (adsLimitedTo !== null)
    lines.push(
      `Only the first ${adsLimitedTo} advertisements, by time of capture, were taken; there are more.`,
    );
  lines.push(...caseSentences(facts));
  for (const id of notFound) lines.push(`${id} was asked for and is not in the graph.`);
  lines.push(
    'Only what was captured and imported was searched. What a platform showed at other times, or to others, is not known.',
  );
  lines.push(imagesInPackage(facts));
  return lines;
}

function imagesInPackage({ exhibits }: CaseFacts): string {
  const shown = new Map(
    exhibits.flatMap(({ images }) => images.map(({ sha256, file }) => [sha256, file] as const)),
  );
  const held = [...shown.values()].filter((file) => file !== undefined).length;
  const never = shown.size - held;
  const missing = never === 0 ? '' : ` ${count(never, 'image was', 'images were')} never received.`;
  return held === 0
    ? `The package holds none of the images that the advertisements show.${missing}`
    : `${count(held, 'image is', 'images are')} in the exhibit folders of the package and printed blurred here: those that are in scope.${missing}`;
}
