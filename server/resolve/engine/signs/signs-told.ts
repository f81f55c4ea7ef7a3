import type { SignKind, SignWorth } from '../types.ts';
import { aboutOf, type SignName, type Worths, worthOf } from './scorecard.ts';

/**
 * The signs of a pair by what they are about, what speaks most for one owner first.
 * @param besides what else spoke, in nats; `prevalence` is what goes beyond what the card says of all pairs
 */
export function signsTold<Name extends SignName>(
  signs: Readonly<Record<Name, number>>,
  card: Worths,
  besides: Readonly<Partial<Record<SignKind, number>>> = {},
): SignWorth[] {
  const sums = new Map<SignKind, number>([['prevalence', card.intercept]]);
  const add = (about: SignKind, nats: number) => sums.set(about, (sums.get(about) ?? 0) + nats);
  for (const [about, nats] of Object.entries(besides)) add(about as SignKind, nats);
  const { users } = signs as Readonly<Partial<Record<SignName, number>>>;
  for (const name in signs) {
    if (!card.worths[name]) continue;
    const about = aboutOf(name);
    // Where two show no contact in common nobody else shows it: that is so of all such pairs.
    const told = about === 'holders' && users === 0 ? 'prevalence' : about;
    add(told, worthOf(card, name, signs[name]));
  }
  return [...sums]
    .map(([about, nats]) => ({ about, nats: Math.round(nats * 100) / 100 }))
    .sort((x, y) => y.nats - x.nats);
}
