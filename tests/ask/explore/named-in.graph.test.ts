import { beforeAll, expect, onTestFinished, test } from 'vitest';
import { startApp } from '../../edge/api/support.ts';
import { ownGraph } from '../../link/opened.ts';
import { importCaptures, record } from '../../support/import-captures.ts';

const opened = ownGraph();
beforeAll(async () => {
  await importCaptures(opened, 'named.jsonl', [
    record({ adId: '1', country: 'KZ', contacts: { phones: ['+7 700 000 4417'] } }),
  ]);
});

test('of what a question names, what the graph holds is told', async () => {
  const app = await startApp(opened);
  onTestFinished(() => app.close());
  const text = 'new ads of +7 700 000 4417 or +7 700 000 4499 in Kazakhstan or Turkey';
  expect(
    await app.data('query N($text: String!) { namedIn(text: $text) { id kind } }', { text }),
  ).toEqual({
    namedIn: [
      { id: 'phone:+77000004417', kind: 'PHONE' },
      { id: 'country:KZ', kind: 'COUNTRY' },
    ],
  });
});
