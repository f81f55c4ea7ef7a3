import { isContent } from '../../snapshot/index.ts';
import { type CaseFacts, kindOf } from './facts.ts';
import { operationsInScope } from './operations-against.ts';
import { networksInScope } from './scope-part.ts';

/** What was searched, what was left out, and why. */
export function completeness(facts: CaseFacts): string[] {
  const { notFound, reach, otherIdentifiers, adsLimitedTo } = facts.snapshot.completeness;
  const { completeness: words, names, partName } = facts.words;
  const named = facts.snapshot.entities.filter(({ selected }) => selected);
  // Beside ads that are named templates and pictures bring no others in.
  const content = named.some(({ kind }) => kind === 'ad')
    ? named.filter(({ kind }) => isContent(kind))
    : [];
  const lines = reach.map(({ id, ads, inScope }) => {
    if (ads === inScope) return words.whole(facts.caption(id), ads);
    const why = facts.isHub(id)
      ? 'hub'
      : content.some((one) => one.id === id)
        ? 'content'
        : adsLimitedTo !== null
          ? 'limit'
          : content.length > 0
            ? 'second-but-content'
            : 'second';
    return words.some(facts.caption(id), inScope, ads, why);
  });
  lines.push(...networksInScope(facts), ...operationsInScope(facts));
  for (const { kind, count } of otherIdentifiers)
    lines.push(words.others(names.counted(kindOf(kind).kind, count), count));
  const hubs = facts.snapshot.entities.filter(({ hub, selected }) => hub && !selected).length;
  if (hubs > 0) lines.push(words.hubs(hubs, partName('contrary')));
  // Of a case that is a check, told below.
  if (adsLimitedTo !== null && facts.snapshot.case === null) lines.push(words.limit(adsLimitedTo));
  lines.push(...caseSentences(facts));
  for (const id of notFound) lines.push(words.notFound(id));
  lines.push(words.searched);
  lines.push(imagesInPackage(facts));
  return lines;
}

function imagesInPackage({ exhibits, words }: CaseFacts): string {
  const shown = new Map(
    exhibits.flatMap(({ images }) => images.map(({ sha256, file }) => [sha256, file] as const)),
  );
  const held = [...shown.values()].filter((file) => file !== undefined).length;
  return words.completeness.images(held, shown.size - held);
}

/** Under completeness: what the case names beside what is in the document. What is gone, and its period, are checks. */
function caseSentences({ snapshot, words }: CaseFacts): string[] {
  const queries = snapshot.case?.queries ?? [];
  return queries.map(({ name, parameters }) => words.ofCase.query(name, parametersOf(parameters)));
}

type Query = NonNullable<CaseFacts['snapshot']['case']>['queries'][number];

function parametersOf(parameters: Query['parameters']): string {
  return Object.entries(parameters)
    .map(([name, value]) => `${name} ${JSON.stringify(value)}`)
    .join(', ');
}
