import { expect, test } from 'vitest';
import { progress } from '../../../server/edge/cli/progress.ts';

test('where no terminal is a line is said every ten seconds, in the words of the bar', () => {
  const lines: string[] = [];
  let now = 0;
  const shown = progress('{percentage}% of {total} ads · {read} pictures read', {
    ...{ terminal: false, seconds: () => now, tell: (line: string) => lines.push(line) },
  });
  shown.start(4000);
  for (now = 1; now <= 25; now += 1) shown.update(now * 100, { read: now * 70 });
  shown.stop();
  expect(lines).toEqual([
    '25% of 4,000 ads · 700 pictures read',
    '50% of 4,000 ads · 1,400 pictures read',
  ]);
});

test('what is over in ten seconds says nothing on the way, and nothing to read is no fault', () => {
  const lines: string[] = [];
  let now = 0;
  const shown = progress('{percentage}%', {
    ...{ terminal: false, seconds: () => now, tell: (line: string) => lines.push(line) },
  });
  shown.start(0);
  now = 5;
  shown.update(0, {});
  expect(lines).toEqual([]);
  now = 12;
  shown.update(0, {});
  expect(lines).toEqual(['100%']);
});
