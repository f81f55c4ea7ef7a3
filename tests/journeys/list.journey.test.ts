import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import writeXlsx from 'write-excel-file/node';
import { ask, expectQuiet, openWindow } from './support.ts';

const seen = (iso: string) => ({ value: new Date(iso), type: Date, format: 'dd.mm.yyyy' });
const row = (n: number) => [
  { value: 77000001200 + n, type: Number },
  'journey-board.example',
  `https://journey-board.example/a/${n}`,
  seen(`2026-03-0${n}T00:00:00Z`),
  'Алматы',
  `Объявление ${n}, телеграм: orchid_journey_${n}`,
];

test('an Excel list with Russian heads comes in by the wizard without a rejected row', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'throughline-journey-'));
  const file = path.join(folder, 'список.xlsx');
  const sheets = [
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
    { sheet: 'Черновик', data: [['это', 'не']] },
  ];
  await writeXlsx(sheets as never).toFile(file);
  const page = await openWindow('ines');
  await page.goto('/import');
  await page.locator('input[type=file]').first().setInputFiles(file);
  await page.getByLabel('Sheet').selectOption('Март');
  await page.getByLabel('Time of capture, where a page or row').fill('2026-04-01T09:00:00Z');
  await page.getByLabel('Time zone').fill('Asia/Almaty');
  await page.getByLabel('Column “Примечание” holds').selectOption('extra');
  await page.getByRole('button', { name: 'Look again' }).click();
  await page.getByRole('row').filter({ hasText: 'phone:+77000001201' }).waitFor();
  await page.getByText('1 row says what a row before it says; it is held once.').waitFor();
  await page.getByRole('button', { name: 'Import список.xlsx' }).click();
  await page.getByText('No record was rejected and no field left out.').waitFor();
  const { entity } = await ask<{ entity: { id: string } | null }>(
    'ines',
    '{ entity(id: "handle:telegram:orchid_journey_3") { id } }',
  );
  expect(entity).not.toBe(null);
  expectQuiet(page);
  rmSync(folder, { recursive: true });
});
