import { useQuery } from '@tanstack/react-query';
import { request } from '../api/client.ts';
import { graphql } from '../gql/gql.ts';
import { formatDate } from './format.ts';
import { t } from './i18n/t.ts';
import { useNames } from './network-name.ts';

const NetworkNamed = graphql(`
  query NetworkNamed($name: String!) {
    networkNamed(name: $name) { id size lastSeen }
  }
`);

/** A network or an operation that the search offers. */
export interface FoundByName {
  id: string;
  note: string;
  /** How many ads it has, where that is known. */
  ads?: number;
}

/** More names than this hide what else is found. */
const mostNamed = 5;
/** One letter is in every name. */
const leastTyped = 2;

/**
 * The network that has the number that was typed, such as “Network 1/30”, then networks and operations whose names hold
 * what was typed; only a number's shape is asked for.
 * @returns undefined while that is asked
 */
export function useFoundByName(text: string): FoundByName[] | undefined {
  const typed = text.trim();
  const isNumber = /\d\s*\/\s*\d+$/.test(typed);
  const numbered = useQuery({
    queryKey: ['networks', 'named', typed],
    enabled: isNumber,
    queryFn: ({ signal }) =>
      request(NetworkNamed, { name: typed }, signal).then(({ networkNamed }) => networkNamed),
  });
  const named = useNamed(typed);
  if (isNumber && numbered.isPending) return undefined;
  const one = isNumber ? numbered.data : null;
  if (!one) return named;
  const note = t('search.networkNote', { day: formatDate(one.lastSeen) });
  return [{ id: one.id, ads: one.size, note }, ...named.filter(({ id }) => id !== one.id)];
}

function useNamed(typed: string): FoundByName[] {
  const names = useNames();
  if ([...typed].length < leastTyped) return [];
  const sought = typed.toLocaleLowerCase('en');
  return Object.values(names)
    .filter((one) => one.isNow && one.name.toLocaleLowerCase('en').includes(sought))
    .slice(0, mostNamed)
    .map(({ of, author, at }) => ({
      id: of,
      note: t('search.namedNote', { who: author, day: formatDate(at) }),
    }));
}
