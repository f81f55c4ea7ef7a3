import { count } from '../../../core/count.ts';
import type { SentencePart } from '../../../read/recorded/index.ts';
import type { NetworkSubject } from '../../judgements/index.ts';
import { mostOfSide } from '../../resolve/index.ts';
import type { HeldCutPoint } from '../found-by-run.ts';
import { listed, type NameOf, nameOf, phrase } from './message.ts';

/** Two sets of ads next to a cut point that are judged apart. */
export type Parting = NonNullable<NetworkSubject['split']>;

/** "Without phone +7… it falls into 2 parts of 31 and 12 ads." */
export function networkCutPointSentence(
  { item, parts }: Pick<HeldCutPoint, 'item' | 'parts'>,
  name: NameOf = nameOf,
): SentencePart[] {
  const sizes = parts.slice(0, 4).map((size) => size.toLocaleString('en'));
  const of = parts.length > sizes.length ? ', the largest of ' : ' of ';
  return phrase(
    ['Without ', ' it falls into ', of, ' ads.'],
    name(item),
    count(parts.length, 'part', 'parts'),
    listed(sizes),
  );
}

/** "2 ads of network 1/3 that hold phone +7… and 14 others that hold it are to be kept apart." */
export function partingSentence(
  { network, at, sides: [few = [], others = []] }: Parting,
  name: NameOf = nameOf,
): SentencePart[] {
  const [one, many] = at.startsWith('ad:')
    ? ['shares something with', 'share something with']
    : ['holds', 'hold'];
  const rest = count(others.length, 'other', 'others');
  const isCut = Math.max(few.length, others.length) >= mostOfSide;
  return [
    ...phrase`${count(few.length, 'ad', 'ads')} of ${nameOf(network)}`,
    ...phrase([` that ${few.length === 1 ? one : many} `, ''], name(at)),
    ...phrase(
      [' and ', ` that ${others.length === 1 ? one : many} it are to be kept apart.`],
      rest,
    ),
    ...phrase([
      isCut ? ` More than ${mostOfSide} are not named; these may go with either part.` : '',
    ]),
  ];
}
