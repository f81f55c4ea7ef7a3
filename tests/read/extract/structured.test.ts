import { expect, test } from 'vitest';
import { extractStructured } from '../../../server/read/extract/structured.ts';

const none = { phones: [], emails: [], handles: [], payments: [], websites: [] };
const read = (contacts: Partial<Record<keyof typeof none, string[]>>) =>
  extractStructured({ contacts: { ...none, ...contacts }, country: 'KZ', platform: 'p.example' });

test.each([
  [{ phones: ['8 700 000 44 17'] }, 'phone:+77000004417'],
  [{ phones: ['8 семьсот 000 сорок четыре 17'] }, 'phone:+77000004417'],
  [{ emails: ['baan at lotus dot example'] }, 'email:baan@lotus.example'],
  [{ emails: ['A@lotus.example'] }, 'email:a@lotus.example'],
  [{ handles: ['telegram:orchid'] }, 'handle:telegram:orchid'],
  [{ payments: ['cashapp:orchid'] }, 'payment:cashapp:$orchid'],
  [{ websites: ['lotus.example'] }, 'site:lotus.example'],
  [{ websites: ['https://t.me/orchid'] }, 'handle:telegram:orchid'],
  [{ websites: ['https://wa.me/77000004417'] }, 'phone:+77000004417'],
  [{ handles: ['whatsapp:77000004417'] }, 'phone:+77000004417'],
  [{ handles: ['Viber: +7 700 000-44-17'] }, 'phone:+77000004417'],
  [{ handles: ['whatsapp:8 700 000 44 17'] }, 'phone:+77000004417'],
  [{ handles: ['wechat:77000004417'] }, 'handle:wechat:77000004417'],
])('%j is %s, all of it', (contacts, id) => {
  const [raw = ''] = Object.values(contacts).flat();
  expect(read(contacts).observations).toMatchObject([
    { entity: { id }, field: 'structured', raw, start: 0, end: raw.length, inferred: false },
  ]);
});

test.each([
  [{ phones: ['8 700 000 44 17, 8 700 000 44 18'] }, 'phone:+77000004417 phone:+77000004418'],
  [{ phones: ['+77000004417 / +77000004418'] }, 'phone:+77000004417 phone:+77000004418'],
  [{ phones: ['8 700 000 44 17 / 8-700-000-44-17'] }, 'phone:+77000004417'],
  [{ emails: ['a@lotus.example; b@lotus.example'] }, 'email:a@lotus.example email:b@lotus.example'],
])('%j: all that one field holds', (contacts, ids) => {
  const { observations, unread } = read(contacts);
  expect(observations.map(({ entity }) => entity.id)).toEqual(ids.split(' '));
  expect(unread).toEqual([]);
});

test('what cannot be read is named, the rest is read', () => {
  const { observations, unread } = read({
    phones: ['x', '+77000004417'],
    handles: ['constructor:a'],
  });
  expect(observations).toHaveLength(1);
  expect(unread).toEqual([
    { field: 'contacts.phones[0]', raw: 'x' },
    { field: 'contacts.handles[0]', raw: 'constructor:a' },
  ]);
});
