import { expect, test } from 'vitest';
import { hubSentence } from '../../../../server/link/networks/messages/contact-messages.ts';
import { judgeHub } from '../../../../server/read/recorded/hubs.ts';

test('why something is a hub says which groups were counted: those of the run, or those of the simpler rule', () => {
  const numbers = { ads: 40, groups: 36, testable: 20, linked: 3, unsupported: 16 };
  const reason = 'unconnected' as const;
  const hub = { ...numbers, identifier: 'phone:+77000000001', reason, probability: 0.1 };
  const said = hubSentence({ ...hub, era: 0 } as Parameters<typeof hubSentence>[0]);
  expect(said).toMatch(
    /^Shared by 40 ads\. In the run its ads fall into 36 groups that nothing else merged; of the 20 that hold anything else, 3 at most have to do with one another\.$/,
  );
  expect(hubSentence({ ...hub, linked: 1 })).toContain(
    'none of the 20 that hold anything else has to do with another.',
  );
  const paged = { ...hub, ads: 12, groups: 5, testable: 0, linked: 0, reason: 'pages' as const };
  expect(hubSentence({ ...paged, identifier: 'site:pages.example' })).toMatch(
    /^Shared by 12 ads\. Strangers can have pages on it side by side: ads name 5 pages or sets of pages of it that no contact shows to be one owner’s\. .* the host merges nobody, the same page may\.$/,
  );
  const ads = Array.from({ length: 20 }, (_, n) => ({ ad: `ad:${n}`, others: [`phone:${n}`] }));
  expect(judgeHub('phone:+77000000001', ads)?.reason).toMatch(/into 20 groups that share none\.$/);
});
