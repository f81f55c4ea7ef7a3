import { count } from '../../core/count.ts';
import { day } from '../../core/day.ts';
import { countryName } from '../../core/model/index.ts';
import {
  concernSentences,
  type HeldQuestion,
  type NameOf,
  wholeNameOf,
} from '../networks/index.ts';
import type { Side } from './sides.ts';

/** "Is phone +7… one owner’s, or do strangers share it?" */
export function questionSentence(
  { kind, about: [a = '', b = ''] }: HeldQuestion,
  name: NameOf = wholeNameOf,
): string {
  switch (kind) {
    case 'exclusive':
      return `Is ${name(a)} one owner’s, or do strangers share it?`;
    case 'together':
      return `Are ${name(a)} and ${name(b)} under one control?`;
    case 'reading':
      return `Is ${name(b)} read right in ${name(a)}?`;
    case 'reassigned':
      return `Did ${name(a)} pass from one owner to another?`;
  }
}

/** What either answer would change, in ads. */
export function changeSentences({ kind, joins, parts }: HeldQuestion): string[] {
  const [joining, parting] = kind === 'reassigned' ? ['No', 'Yes'] : ['Yes', 'No'];
  return [
    joins.length > 1
      ? `${joining}: up to ${count(sum(joins), 'ad', 'ads')} of ${count(joins.length, 'group', 'groups')} come together, ${sizes(joins)}.`
      : `${joining}: nothing changes.`,
    parts.length > 1
      ? `${parting}: up to ${count(sum(parts), 'ad', 'ads')} come apart, ${sizes(parts)}.`
      : `${parting}: nothing changes.`,
  ];
}

const mostSizes = 4;
const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0);

function sizes(all: readonly number[]): string {
  const told = all.slice(0, mostSizes).map((size) => size.toLocaleString('en'));
  const more = all.length - told.length;
  return more > 0 ? `${told.join(' + ')} and ${more} more` : told.join(' + ');
}

/** So many things that two networks share are told. */
export const mostShared = 4;

/** What two networks share, each thing with who else holds it. */
export function sharedSentences({ shared }: HeldQuestion, name: NameOf): string[] {
  const told = shared.slice(0, mostShared).map(({ identifier, ads: [a, b], holders }) => {
    const others = holders - 2;
    const also = others > 0 ? `; ${count(others, 'other holds', 'others hold')} it too` : '';
    return `Both have ${name(identifier)}: ${a.toLocaleString('en')} and ${count(b, 'ad', 'ads')}${also}.`;
  });
  const more = shared.length - told.length;
  return more > 0 ? [...told, `They share ${count(more, 'more thing', 'more things')}.`] : told;
}

/** What speaks against: what may be wrong with what is shared, and that they were in different places at one time. */
export const againstSentences = (
  { concerns }: HeldQuestion,
  sides: readonly Side[],
  name: NameOf,
): string[] => [...concerns.map((concern) => concernSentences[concern]), ...elsewhere(sides, name)];

/** The first two that were in different countries in the same weeks. */
function elsewhere(sides: readonly Side[], name: NameOf): string[] {
  for (const [i, one] of sides.entries())
    for (const other of sides.slice(i + 1)) {
      const from = later(one.firstSeen, other.firstSeen);
      const to = earlier(one.lastSeen, other.lastSeen);
      const shareNone = !one.countries.some((country) => other.countries.includes(country));
      if (shareNone && one.countries.length > 0 && other.countries.length > 0 && from <= to)
        return [
          `From ${day(from)} to ${day(to)} the ads of ${name(one.id)} name ${where(one)}, and those of ${name(other.id)} name ${where(other)}.`,
        ];
    }
  return [];
}

const where = ({ countries }: Side) => countries.map(countryName).join(', ');
const later = (a: string, b: string) => (a > b ? a : b);
const earlier = (a: string, b: string) => (a < b ? a : b);
