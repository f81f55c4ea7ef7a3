import type { Rng } from '../../../seed-data/rng.ts';
import { type Contact, coinAddress, GivenOnce, numberIn } from '../wayfare/contacts.ts';
import { type Land, lands } from '../wayfare/lands.ts';

const stems =
  'alina diana lola mira sabi zara nika luna rosa gul ay nur tulip velvet amber jade coral pearl orchid sunny night city star dream soft silk royal honey ruby lady angel spa relax room stay home vip city24 center'.split(
    ' ',
  );
const marks = ['demo', 'sample', 'invented'];
const services: Partial<Record<Land, readonly string[]>> = { TH: ['line'], KR: ['kakaotalk'] };
const usual = ['telegram', 'telegram', 'telegram', 'telegram', 'instagram', 'instagram'];

/** Numbers, accounts, addresses and hosts, each given out once, from blocks and names that nobody has. */
export class Directory extends GivenOnce {
  phone(rng: Rng, land: Land): Contact {
    return this.fresh(() => numberIn(rng, land, rng.pick(lands[land].plan.blocks)));
  }

  handle(rng: Rng, land: Land): Contact {
    return this.fresh(() => ({
      kind: 'handle',
      value: `${rng.pick([...usual, ...(services[land] ?? [])])}:${name(rng, '_')}`,
    }));
  }

  email(rng: Rng): Contact {
    const host = rng.pick(['mailbox.example', 'post.example', 'quickmail.example']);
    return this.fresh(() => ({ kind: 'email', value: `${name(rng, '.')}@${host}` }));
  }

  site(rng: Rng): Contact {
    return this.fresh(() => ({ kind: 'site', value: `${name(rng, '-')}.example` }));
  }

  /** A wallet at a number of the land, or a coin address. */
  payment(rng: Rng, land: Land): Contact {
    const { wallets } = lands[land];
    if (rng.chance(0.7))
      return { kind: 'payment', value: `${rng.pick(wallets)}:${this.phone(rng, land).value}` };
    return coinAddress(`no key ${rng.int(2 ** 31)}`);
  }
}

/** A number with one of its last digits wrong, as who types it or reads it from a picture gets it. */
export function slipped(rng: Rng, { kind, value }: Contact): Contact {
  const at = value.length - 1 - rng.int(4);
  const digit = (Number(value[at]) + rng.between(1, 9)) % 10;
  return { kind, value: value.slice(0, at) + digit + value.slice(at + 1) };
}

function name(rng: Rng, between: string): string {
  const number = rng.chance(0.6) ? String(rng.between(1, 999)) : '';
  return [rng.pick(stems), rng.pick(stems) + number, rng.pick(marks)].join(between);
}
