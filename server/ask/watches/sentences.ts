import { count } from '../../core/count.ts';
import { countryName } from '../../core/model/index.ts';
import type { News } from './types.ts';

const ads = (n: number) => count(n, 'ad', 'ads');
const listed = new Intl.ListFormat('en', { type: 'conjunction' });
const all = (list: readonly string[]) => listed.format(list);
/** "Network 1/3" for network:1/3. */
const networkName = (id: string) => id.replace(/^network:/, 'Network ');
const networks = (ids: readonly string[]) => all(ids.map(networkName));

/** What is new, for a reader. It states what the captures and the run say, and nothing of who is behind it. */
export function newsSentence(news: News): string {
  switch (news.what) {
    case 'appeared':
      return `It is in the data for the first time, in ${ads(news.ads)}.`;
    case 'ads':
      return `${count(news.count, 'more ad holds', 'more ads hold')} it.`;
    case 'rows':
      return `${count(news.count, 'row is', 'rows are')} new.`;
    case 'hits':
      return `${count(news.count, 'hit is', 'hits are')} new.`;
    case 'listed':
      return [
        news.appeared > 0
          ? `${count(news.appeared, 'contact of the list is', 'contacts of the list are')} in the data for the first time.`
          : '',
        news.grown > 0
          ? `${count(news.grown, 'contact stands', 'contacts stand')} in more ads than before.`
          : '',
      ]
        .filter(Boolean)
        .join(' ');
    case 'countries':
      return `First seen in ${all(news.names.map(countryName))}.`;
    case 'platforms':
      return `First seen on ${all(news.names)}.`;
    case 'networks':
      return networksSentence(news.now, news.before);
    case 'hub':
      return 'It counts as a hub now: many unrelated advertisers seem to use it.';
    case 'captured':
      return 'It was captured again.';
    case 'removed':
      return 'A capture found it removed.';
    case 'gone':
      return 'It is no longer in the data, or in the active run.';
    case 'members':
      return membersSentence(news);
    case 'became':
      return becameSentence(news.networks);
    case 'operation':
      return `It has ${ads(news.ads[1])} in ${count(news.networks[1], 'network', 'networks')} now; before ${ads(news.ads[0])} in ${count(news.networks[0], 'network', 'networks')}.`;
    case 'failed':
      return `It could not be asked. ${news.why}`;
  }
}

function networksSentence(now: readonly string[], before: readonly string[]): string {
  if (now.length === 0) return `Its ads are in no network now; before in ${networks(before)}.`;
  const was = before.length === 0 ? 'in none' : `in ${networks(before)}`;
  return `Its ads are in ${networks(now)} now; before ${was}.`;
}

function membersSentence({ joined, left, from, to }: Extract<News, { what: 'members' }>): string {
  const came = from.length > 0 ? `, some from ${networks(from)}` : '';
  const went = to.length > 0 ? `, some to ${networks(to)}` : '';
  return [
    joined > 0 ? `${count(joined, 'ad', 'ads')} came in${came}.` : '',
    left > 0 ? `${count(left, 'ad', 'ads')} left${went}.` : '',
  ]
    .filter(Boolean)
    .join(' ');
}

function becameSentence(heirs: Extract<News, { what: 'became' }>['networks']): string {
  const [first] = heirs;
  if (!first) return 'The active run does not have it, and none of its ads is in a network now.';
  const where = all(heirs.map((one) => `${networkName(one.id)} (${ads(one.ads)})`));
  return `The active run does not have it: its ads are in ${where}. The watch follows ${networkName(first.id)}.`;
}
