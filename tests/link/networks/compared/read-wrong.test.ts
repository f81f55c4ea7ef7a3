import { expect, test } from 'vitest';
import type { ObservationJudgement } from '../../../../server/link/judgements/index.ts';
import { byObservations } from '../../../../server/link/networks/compared/compare-why.ts';

const [phone, other] = ['phone:+77000000001', 'phone:+77000000002'];
const wrong = (entity: string, ad: string): ObservationJudgement => ({
  ...{ id: `${entity} ${ad}`, kind: 'wrong-observation' },
  subject: {
    ...{ ad, entity, capture: 'capture:1', field: 'text', raw: '+7' },
    ...{ start: 0, end: 2, method: 'phone', version: '1' },
  },
  ...{ author: 'AB', account: 'unit', at: '2026-03-04T10:00:00Z', reason: 'a price' },
});
const because = [
  { kind: 'too-little-now', identifier: phone },
  { kind: 'too-little-now', identifier: other },
  { kind: 'hub-now', identifier: phone },
] as const;

test('what was judged wrongly read in these ads is not called too little', () => {
  const judged = [wrong(phone, 'ad:x/1'), wrong(other, 'ad:x/9')];
  const isHere = (ad: string) => ad === 'ad:x/1';
  expect(
    byObservations({ because, moreCauses: 2 }, ['read-wrong', 'too-little-now'], judged, isHere),
  ).toEqual({
    because: [{ kind: 'read-wrong', identifier: phone }, because[1], because[2]],
    moreCauses: 2,
  });
});
