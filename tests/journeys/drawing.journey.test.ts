import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { ask, expectQuiet, openWindow } from './support.ts';

test('a drawing of 300 is saved, opened by somebody else, filtered, undone, and leaves as files', async () => {
  const ids: string[] = [];
  for (let after = ''; ids.length < 300; ) {
    const { ads } = await ask<{
      ads: { nodes: { id: string }[]; pageInfo: { endCursor: string } };
    }>(
      'ines',
      'query ($after: String) { ads(first: 100, after: $after) { nodes { id } pageInfo { endCursor } } }',
      after ? { after } : {},
    );
    ids.push(...ads.nodes.map(({ id }) => id));
    after = ads.pageInfo.endCursor;
  }
  const body = {
    format: 1,
    groups: [],
    open: [],
    entities: ids.map((id, n) => ({ id, x: (n % 20) * 60, y: Math.floor(n / 20) * 60 })),
    filters: { kinds: [], links: [], marks: [], confidence: 0 },
  };
  const { saveChart } = await ask<{ saveChart: { id: string } }>(
    'ines',
    'mutation ($input: SaveChartInput!) { saveChart(input: $input) { id } }',
    { input: { title: 'Three hundred of the journey', body, initials: 'IV' } },
  );
  const page = await openWindow('carl');
  const drawn = (count: number) =>
    page.getByText(new RegExp(`^${count} entit(y|ies), .* on canvas`)).waitFor();
  await page.goto(`/explore?tab=table&chart=${saveChart.id}`);
  await drawn(300);
  await page.getByRole('button', { name: 'Three hundred of the journey' }).waitFor();

  await page.getByRole('grid').getByRole('row').nth(1).click();
  await page.keyboard.press('Delete');
  await drawn(299);
  await page.locator('#canvas').focus();
  await page.keyboard.press('Control+z');
  await drawn(300);

  for (const [name, holds] of [
    ['Drawing (SVG)', '</svg>'],
    ['Entities (CSV)', ids[0]?.split('/').at(-1) ?? '?'],
    ['Graph (GraphML)', 'edgedefault="undirected"'],
  ] as const) {
    await page.getByRole('button', { name: 'More canvas actions' }).click();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('menuitem', { name }).click(),
    ]);
    expect(readFileSync(await download.path(), 'utf8')).toContain(holds);
  }
  expectQuiet(page);
});
