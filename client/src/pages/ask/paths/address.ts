import type { FoundPath, FoundPaths } from './use-paths.ts';

const fewest = 2;
const most = 8;
const usual = 6;

/** Steps that can be chosen; two entities in one ad are two steps apart. */
export const stepChoices = Array.from({ length: most - fewest + 1 }, (_, index) => fewest + index);

export interface Address {
  from: string;
  to: string;
  maxSteps: number;
  /** "2" is the second path without a hub, "d1" the first that is doubted, "h1" the first through a hub. */
  path: string;
}

/** What the page's address asks for; what it does not say, or says badly, is the usual. */
export function readAddress(search: Readonly<Record<string, string | undefined>>): Address {
  const steps = Number(search.steps);
  return {
    from: search.from ?? '',
    to: search.to ?? '',
    maxSteps: stepChoices.includes(steps) ? steps : usual,
    path: search.path ?? '1',
  };
}

/** The address of another choice; what is usual is left out. */
export function writeAddress({ from, to, maxSteps, path }: Address): Record<string, string> {
  return {
    ...(from === '' ? {} : { from }),
    ...(to === '' ? {} : { to }),
    ...(maxSteps === usual ? {} : { steps: String(maxSteps) }),
    ...(path === '1' ? {} : { path }),
  };
}

export interface NamedPath {
  key: string;
  number: number;
  throughHub: boolean;
  path: FoundPath;
}

/** All paths with the keys they have in the address: those without a hub, those that are doubted, those through a hub. */
export function namedPaths({
  withoutHub,
  doubted,
  throughHub,
}: Pick<FoundPaths, 'withoutHub' | 'doubted' | 'throughHub'>): NamedPath[] {
  const named = (list: readonly FoundPath[], prefix: '' | 'd' | 'h') =>
    list.map((path, index) => ({
      key: `${prefix}${index + 1}`,
      number: index + 1,
      throughHub: prefix === 'h',
      path,
    }));
  return [...named(withoutHub, ''), ...named(doubted, 'd'), ...named(throughHub, 'h')];
}

/** The name of a path says in which list it stands. */
export const nameOfPath = ({ throughHub, path }: NamedPath) =>
  throughHub ? 'paths.hubName' : path.doubted ? 'paths.doubtedName' : 'paths.name';
