import { expect, test } from 'vitest';
import { anotherNumber, expectQuiet, office, openWindow } from './support.ts';

const captures = (number: string, ads: readonly (readonly [adId: string, country: string])[]) =>
  ads
    .map(([adId, country]) =>
      JSON.stringify({
        platform: 'inbox-board.example',
        adId,
        country,
        capturedAt: '2026-03-01T10:00:00Z',
        text: `Tea and rooms ${adId}`,
        contacts: { phones: [number] },
      }),
    )
    .join('\n');

test('a number is watched, new ads of it are told, and the news is handed over and read', async () => {
  const [last, page] = [anotherNumber(), await openWindow('ines')];
  const number = `+770000013${last}`;
  const bring = async (name: string, text: string) => {
    const { status } = await page.evaluate(
      ([at, body]) =>
        fetch(at, { method: 'POST', headers: { 'x-throughline': '1' }, body }).then(
          ({ status }) => ({ status }),
        ),
      [`/files/import?name=${name}`, text] as const,
    );
    expect(status).toBeLessThan(300);
    await page.goto('/import');
    await page.getByText(name).first().waitFor();
  };
  await page.goto(`${office().url}/import`);
  await bring(`first-${last}.jsonl`, captures(number, [['1', 'KZ']]));
  const id = encodeURIComponent(`phone:${number}`);
  await expect
    .poll(async () => (await page.request.get(`/contact/${id}`)).ok(), { timeout: 30_000 })
    .toBe(true);
  await page.goto(`/explore?ids=${id}&selected=${id}`);
  await page.locator('#inspector').getByRole('button', { name: 'Watch', exact: true }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Note: why it is watched').fill('Her sister asked.');
  await dialog.getByRole('button', { name: 'Watch', exact: true }).click();
  await dialog.getByText(/is watched by/).waitFor();
  await page.keyboard.press('Escape');

  await bring(`second-${last}.jsonl`, captures(number, [['2', 'TR']]));
  await page.goto('/inbox');
  const told = page
    .getByRole('list', { name: 'What is new' })
    .locator('> li')
    .filter({ hasText: `+7 700 000 13${last}` });
  await told.getByText('First seen in Türkiye.').waitFor({ timeout: 60_000 });
  await told.getByRole('button', { name: `Hand over: +7 700 000 13${last}` }).click();
  await dialog.getByLabel('To whom').fill('co');
  await dialog.getByRole('button', { name: 'Hand over' }).click();
  await told.getByText(/handed it to/).waitFor();
  await told.getByRole('button', { name: `Mark as read: +7 700 000 13${last}` }).click();
  await told.waitFor({ state: 'detached' });
  expectQuiet(page);
});
