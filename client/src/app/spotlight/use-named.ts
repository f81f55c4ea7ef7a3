import { useQuery } from '@tanstack/react-query';
import { request } from '../../api/client.ts';
import { readCharts } from '../../charts/api.ts';
import { graphql } from '../../gql/gql.ts';
import { formatDate } from '../format.ts';
import { t } from '../i18n/t.ts';
import { calledBy, useNames } from '../network-name.ts';

const NetworkNamed = graphql(`
  query NetworkNamed($name: String!) {
    networkNamed(name: $name) { id size lastSeen }
  }
`);

const QueryTitles = graphql(`
  query QueryTitles {
    savedQueries { name title }
  }
`);

/** What has a name of its own, and a page. */
export interface Named {
  sort: 'network' | 'operation' | 'chart' | 'query' | 'help';
  id: string;
  caption: string;
  note: string;
  /** How many ads it has, where that is known. */
  ads?: number;
}

/** More names of a sort than this hide what else is found. */
const mostNamed = 5;
/** One letter is in every name. */
const leastTyped = 2;
/** A title has many words, and short ones are in most. */
const leastOfTitle = 3;

/**
 * The network that has the number that was typed, such as “Network 1/30”, then networks and operations whose names hold
 * what was typed; only a number's shape is asked for.
 * @returns undefined while that is asked
 */
export function useNetworksNamed(text: string): Named[] | undefined {
  const typed = text.trim();
  // "+7 700 000 11 25 · 1/3", as a page calls it, is its number with what it is remembered by.
  const number = typed.split('·').at(-1)?.trim() ?? '';
  const isNumber = /\d\s*\/\s*\d+$/.test(number);
  const numbered = useQuery({
    queryKey: ['networks', 'named', number],
    enabled: isNumber,
    queryFn: ({ signal }) =>
      request(NetworkNamed, { name: number }, signal).then(({ networkNamed }) => networkNamed),
  });
  const named = useGiven(typed);
  if (isNumber && numbered.isPending) return undefined;
  const one = isNumber ? numbered.data : null;
  if (!one) return named;
  const note = t('search.networkNote', { day: formatDate(one.lastSeen) });
  const first = { ...called(one.id), note, ads: one.size };
  return [first, ...named.filter(({ id }) => id !== one.id)];
}

const called = (id: string) => ({
  id,
  sort: id.startsWith('operation:') ? ('operation' as const) : ('network' as const),
  caption: calledBy({ id, caption: id }),
});

function useGiven(typed: string): Named[] {
  const names = useNames();
  if ([...typed].length < leastTyped) return [];
  return Object.values(names)
    .filter(({ isNow, name }) => isNow && holds(name, typed))
    .slice(0, mostNamed)
    .map(({ of, author, at }) => ({
      ...called(of),
      note: t('search.namedNote', { who: author, day: formatDate(at) }),
    }));
}

/** Saved charts, saved queries and what the help holds, called what was typed; undefined while they are read. */
export function useTitled(text: string): Named[] | undefined {
  const typed = text.trim();
  const enabled = [...typed].length >= leastOfTitle;
  const charts = useQuery({
    queryKey: ['charts'],
    enabled,
    queryFn: ({ signal }) => readCharts(signal),
  });
  const queries = useQuery({
    queryKey: ['savedQueries', 'titles'],
    enabled,
    queryFn: ({ signal }) => request(QueryTitles, {}, signal).then((data) => data.savedQueries),
  });
  const help = useQuery({
    queryKey: ['help', typed],
    enabled,
    queryFn: () => import('../help/guides.ts').then(({ called }) => called(typed)),
  });
  if (!enabled) return [];
  if (charts.isPending || queries.isPending || help.isPending) return undefined;
  const drawn = (charts.data?.nodes ?? [])
    .filter(({ title }) => holds(title, typed))
    .slice(0, mostNamed)
    .map(({ id, title, changedBy, changedAt }): Named => {
      const note = t('search.chartNote', { who: changedBy, day: formatDate(changedAt) });
      return { sort: 'chart', id, caption: title, note };
    });
  const asked = (queries.data ?? [])
    .filter(({ title }) => holds(title, typed))
    .slice(0, mostNamed)
    .map(
      ({ name, title }): Named => ({
        ...{ sort: 'query', id: name, caption: title },
        note: t('search.queryNote'),
      }),
    );
  const explained = (help.data ?? []).map((one): Named => ({ sort: 'help', ...one }));
  return [...drawn, ...asked, ...explained];
}

/** All words stand in it, in any order. */
function holds(title: string, typed: string): boolean {
  const lower = title.toLocaleLowerCase('en');
  return typed
    .toLocaleLowerCase('en')
    .split(/\s+/)
    .every((word) => lower.includes(word));
}
