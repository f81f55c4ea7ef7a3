import { sha256 } from '@noble/hashes/sha2.js';
import { createBase58check } from '@scure/base';
import type { Rng } from '../../../seed-data/rng.ts';
import { type Contact, hashOf } from '../wayfare/contacts.ts';
import { type Land, lands } from '../wayfare/lands.ts';

const stems =
  'alina diana lola mira sabi zara nika luna rosa gul ay nur tulip velvet amber jade coral pearl orchid sunny night city star dream soft silk royal honey ruby lady angel spa relax room stay home vip city24 center'.split(
    ' ',
  );
const marks = ['demo', 'sample', 'invented'];
const services: Partial<Record<Land, readonly string[]>> = { TH: ['line'], KR: ['kakaotalk'] };
const usual = ['telegram', 'telegram', 'telegram', 'telegram', 'instagram', 'instagram'];

/** Numbers, accounts, addresses and hosts, each given out once, from blocks and names that nobody has. */
export class Directory {
  private readonly used = new Set<string>();

  phone(rng: Rng, land: Land): Contact {
    const { code, blocks, groups } = lands[land].plan;
    const length = groups.reduce((sum, group) => sum + group, 0);
    return this.fresh(() => {
      const block = rng.pick(blocks);
      const free = length - block.length;
      const rest = String(rng.int(10 ** free)).padStart(free, '0');
      return { kind: 'phone', value: `+${code}${block}${rest}` };
    });
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

  /** A wallet at a number of the land, or a coin address whose key nobody can have. */
  payment(rng: Rng, land: Land): Contact {
    const { wallets } = lands[land];
    if (rng.chance(0.7))
      return { kind: 'payment', value: `${rng.pick(wallets)}:${this.phone(rng, land).value}` };
    const key = hashOf(`no key ${rng.int(2 ** 31)}`).slice(0, 40);
    const bytes = Uint8Array.from([0x41, ...Buffer.from(key, 'hex')]);
    return { kind: 'payment', value: `trc20:${createBase58check(sha256).encode(bytes)}` };
  }

  private fresh(make: () => Contact): Contact {
    for (;;) {
      const made = make();
      if (this.used.has(made.value)) continue;
      this.used.add(made.value);
      return made;
    }
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
