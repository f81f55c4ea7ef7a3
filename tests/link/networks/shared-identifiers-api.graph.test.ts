import { afterAll, beforeAll, expect, test } from 'vitest';
import { resolveNow } from '../../../server/link/networks/index.ts';
import { startApp, type TestApp } from '../../edge/api/support.ts';
import { copiedAds, secondAds } from './copies.ts';
import { openTestWorkspace, type TestWorkspace } from './support.ts';

let workspace: TestWorkspace;
let app: TestApp;
beforeAll(async () => {
  workspace = await openTestWorkspace();
  app = await startApp(workspace.test);
  await workspace.bring({ ...copiedAds, ...secondAds });
  await resolveNow(workspace.modules);
});
afterAll(async () => {
  await app.close();
  await workspace.close();
});

const page = `{ sharedIdentifiers {
  totalCount open nodes { id ads networks copied alone reassigned most { ads } sentence entity { caption } }
} }`;

// One story: each test goes on from the one before.
test('contacts of several networks are told with what sets these apart', async () => {
  const { sharedIdentifiers } = await app.data<{ sharedIdentifiers: object }>(page);
  expect(sharedIdentifiers).toMatchObject({
    ...{ totalCount: 1, open: 0 },
    nodes: [
      {
        ...{ id: 'phone:+77000000001', ads: 3, networks: 2, copied: 1, alone: 0 },
        ...{ reassigned: false, most: [{ ads: 2 }, { ads: 1 }] },
        sentence: expect.stringMatching(
          /^Held by 2 networks\. In 1 of these networks it stands only/,
        ),
        entity: { caption: '+7 700 000 0001' },
      },
    ],
  });
});

test('a page begins where it is asked to', async () => {
  const { sharedIdentifiers } = await app.data<{ sharedIdentifiers: object }>(
    '{ sharedIdentifiers(offset: 1) { totalCount nodes { id } } }',
  );
  expect(sharedIdentifiers).toEqual({ totalCount: 1, nodes: [] });
});
