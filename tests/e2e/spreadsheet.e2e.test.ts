import path from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import writeXlsx from 'write-excel-file/node';
import { axeIsClean, openWorkspace, type Workspace } from './support.ts';

let workspace: Workspace;
let page: Page;

beforeAll(async () => {
  workspace = await openWorkspace(0);
  page = await workspace.browser.newPage({
    viewport: { width: 1440, height: 900 },
    acceptDownloads: true,
  });
});
afterAll(() => workspace.close());

const seen = (iso: string) => ({ value: new Date(iso), type: Date, format: 'dd.mm.yyyy' });
const row = (n: number) => [
  { value: 77000001200 + n, type: Number },
  'lotus-board.example',
  `https://lotus-board.example/a/${n}`,
  seen(`2026-03-0${n}T00:00:00Z`),
  'Алматы',
  `Объявление ${n}, телеграм: orchid_rooms_${n}`,
];

test('a workbook with Russian heads comes in by the browser without a rejected row', async () => {
  const file = path.join(workspace.folder, 'список.xlsx');
  await writeXlsx([
    {
      sheet: 'Март',
      data: [
        ['Объявления за март 2026 года'],
        ['Телефон', 'Сайт', 'Ссылка', 'Дата', 'Город', 'Текст', 'Примечание'],
        [...row(1), 'проверить'],
        row(2),
        row(3),
        row(3),
      ],
    },
    {
      sheet: 'Черновик',
      data: [
        ['это', 'не'],
        ['список', '!'],
      ],
    },
  ] as never).toFile(file);
  await page.goto(`${workspace.url}/import`);
  await page.locator('input[type=file]').first().setInputFiles(file);
  // Nothing in it says when it was collected: all its rows would be rejected, and that is one line.
  await page.getByText('4 records alike.').or(page.getByText('3 records alike.')).waitFor();
  await page.getByLabel('Sheet').selectOption('Март');
  await page.getByLabel('Time of capture, where a page or row').fill('2026-04-01T09:00:00Z');
  await page.getByLabel('Time zone').fill('Asia/Almaty');
  await page.getByLabel('Column “Примечание” holds').selectOption('extra');
  await page.getByRole('button', { name: 'Look again' }).click();
  await page.getByRole('row').filter({ hasText: 'phone:+77000001201' }).waitFor();
  await page.getByText('1 row says what a row before it says; it is held once.').waitFor();
  expect(await page.getByText('Would be rejected:').count()).toBe(0);
  await axeIsClean(page);
  await page.getByRole('button', { name: 'Import список.xlsx' }).click();
  await page.getByText('No record was rejected and no field left out.').waitFor();
  const { ads } = await workspace.ask<{ ads: { nodes: unknown[]; totalCount: number } }>(
    '{ ads(first: 10) { nodes { id } totalCount } }',
  );
  expect(ads).toMatchObject({ totalCount: 3 });
});
