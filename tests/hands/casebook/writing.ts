import type { Rng } from '../../../seed-data/rng.ts';
import { typed } from '../trellis/writing.ts';
import type { Contact } from '../wayfare/contacts.ts';
import type { Land } from '../wayfare/lands.ts';
import type { AdContact } from './ads.ts';
import { banks, type Tongue } from './words/index.ts';

interface Manner {
  readonly tongue: Tongue;
  readonly name: string;
  /** Whose readers can dial without the code, where the ad says where it is. */
  readonly land: Land | undefined;
  /** Chance that digits are spelled out or set apart. */
  readonly hides: number;
}

const phrases = { phone: 'call', handle: 'write', email: 'mail', site: 'see', payment: 'pay1' };

/** A contact with what is said of it, as people write it. */
export function written(rng: Rng, { contact, whose, as }: AdContact, manner: Manner): string {
  const bank = banks[manner.tongue];
  const said = rng.pick(bank(as ?? phrases[contact.kind]));
  const hides = whose === 'own' && rng.chance(manner.hides);
  return said
    .replace('{x}', () => spelled(rng, contact, manner, hides))
    .replace('{name}', manner.name);
}

function spelled(rng: Rng, { kind, value }: Contact, manner: Manner, hides: boolean): string {
  if (kind === 'phone') {
    if (hides) return spelledOut(rng, value, manner.tongue);
    return rng.chance(0.04) ? `https://wa.me/${value.slice(1)}` : typed(rng, value, manner.land);
  }
  if (kind === 'handle') return account(rng, value);
  if (kind === 'site') return rng.pick([value, `www.${value}`, `https://${value}`]);
  if (kind === 'email') return value;
  const [scheme = '', to = ''] = value.split(':');
  return scheme === 'trc20' ? `USDT TRC20 ${to}` : `${scheme} ${typed(rng, to, undefined)}`;
}

function account(rng: Rng, value: string): string {
  const [service = '', name = ''] = value.split(':');
  if (service === 'telegram')
    return rng.pick([`@${name}`, `@${name}`, `https://t.me/${name}`, `Telegram @${name}`]);
  if (service === 'instagram')
    return rng.pick([`instagram: @${name}`, `https://instagram.com/${name}`, `inst: ${name}`]);
  return service === 'line' ? `LINE ID: ${name}` : `KakaoTalk: ${name}`;
}

/** For human eyes: set apart, with letters for noughts, the end in words. */
function spelledOut(rng: Rng, value: string, tongue: Tongue): string {
  const digits = value.slice(1);
  const words = (banks[tongue]('digits')[0] ?? '').split(' ');
  const from = digits.length - rng.between(2, 3);
  return rng.pick([
    () => [...digits].join(' '),
    () => [...digits].join('-'),
    () => `+${digits.replaceAll('0', 'O')}`,
    () => digits.replace(/\d/g, (digit) => `${digit}\u{FE0F}\u{20E3}`),
    () =>
      `+${digits.slice(0, from)} ${[...digits.slice(from)].map((digit) => words[Number(digit)]).join(' ')}`,
  ])();
}

/** A number whose end is shown to who asks. */
export function masked(rng: Rng, value: string, tongue: Tongue): string {
  const shown = value.slice(0, value.length - rng.between(4, 6));
  return rng
    .pick(banks[tongue]('masked'))
    .replace('{x}', () => `${shown}${rng.pick(['XXXX', ' ** **', '....', '****'])}`);
}
