import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { readForms } from '../../../server/court/snapshot/index.ts';

function officeWith(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'throughline-forms-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  mkdirSync(path.join(folder, 'forms'));
  for (const [name, text] of Object.entries(files))
    writeFileSync(path.join(folder, 'forms', name), text);
  return folder;
}

test('the forms that ship are there in both languages, or in that of their courts, each with where to sign', async () => {
  const forms = await readForms(officeWith({}));
  const names = [
    '1-fre-902-13',
    '2-fre-902-14',
    '3-ew-section-9',
    '4-crimpr-19-expert',
    '5-plain-statement',
  ];
  expect(forms.map(({ name }) => name)).toEqual([
    ...names.flatMap((name) => [`${name}.en.md`, `${name}.ru.md`]),
    ...['6-inspection-record.ru.md', '7-specialist-opinion.ru.md'],
  ]);
  for (const { text } of forms) expect(text).toMatch(/\[sign\]$/);
});

test('the templates of Central Asia say that they are templates, name each code and no article', async () => {
  const forms = (await readForms(officeWith({}))).filter(({ name }) => /^[67]-/.test(name));
  for (const { text } of forms) {
    expect(text).toMatch(
      /^# .+: образец для Казахстана, .+\n\nЭто образец, а не установленная форма\./,
    );
    expect(text).toContain(
      'Республики Казахстан / Кыргызской Республики / Республики Узбекистан / Республики Таджикистан',
    );
    expect(text).toContain('\n[ ] Статьи кодекса\n');
    expect(text).not.toMatch(/стать[а-я]+ \d|ст\. ?\d/);
  }
});

test('an office changes a form, leaves one out, and adds its own', async () => {
  const forms = await readForms(
    officeWith({
      '2-fre-902-14.en.md': '# Ours\n\nWords about {{exhibits}}.\r\n',
      '4-crimpr-19-expert.en.md': '\n',
      '9-note.kk.md': '# Қосымша\n\n[sign]',
    }),
  );
  const byName = new Map(forms.map(({ name, text }) => [name, text]));
  expect(byName.get('2-fre-902-14.en.md')).toBe('# Ours\n\nWords about {{exhibits}}.');
  expect(byName.has('4-crimpr-19-expert.en.md')).toBe(false);
  expect(forms.at(-1)?.name).toBe('9-note.kk.md');
  expect(forms).toHaveLength(12);
});

test('a form that cannot be filled is named, with what may stand there', async () => {
  await expect(readForms(officeWith({ 'a.md': '# T\n\n{{suspect}}' }))).rejects.toThrow(
    /a\.md asks for \{\{suspect\}\}, which is not known/,
  );
  await expect(readForms(officeWith({ 'a.md': 'no title' }))).rejects.toThrow(/has no title/);
});
