import type { Indicator } from '../indicator.ts';
import { hubs, own, settled, silent } from './away.ts';
import { bursts, cities, countries, payments, pictures, sets, templates } from './toward.ts';

/** In the order in which they are shown; at most 32, for each is a bit of an ad's mark. */
export const indicators: readonly Indicator[] = [
  ...[cities, countries, sets, templates, pictures, payments, bursts],
  ...[settled, own, silent, hubs],
];
