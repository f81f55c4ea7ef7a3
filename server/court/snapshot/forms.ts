import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { CaseError } from './case-errors.ts';
import { byText } from './scope.ts';

/** A certificate or statement for somebody to complete and sign; never signed by the program. */
export interface Form {
  /** Name of its file, such as `1-fre-902-13.en.md`; they are printed in the order of these. */
  readonly name: string;
  /**
   * `# Title`, then paragraphs with a blank line between. `[ ] Name` is a line to fill in, `[sign]` is where to sign,
   * `{{title}}` and the like are filled from the case.
   */
  readonly text: string;
}

/** What a form may ask for. */
export const formFields = [
  ...(['program', 'version', 'frozenAt', 'snapshot', 'title', 'exhibits'] as const),
] as const;

const SHIPPED = fileURLToPath(new URL('forms', import.meta.url));
const LONGEST = 20_000;

/**
 * The forms that come with every bundle. An office changes one by a file of its name in `forms` of the data folder,
 * leaves it out by an empty one, and adds its own.
 * @throws CaseError `form` naming the file and what is wrong with it
 */
export async function readForms(dataDir: string): Promise<readonly Form[]> {
  const own = await formsIn(path.join(dataDir, 'forms'));
  const names = new Set(own.map(({ name }) => name));
  const shipped = (await formsIn(SHIPPED)).filter(({ name }) => !names.has(name));
  return [...shipped, ...own]
    .filter(({ text }) => text.trim() !== '')
    .sort((a, b) => byText(a.name, b.name));
}

async function formsIn(folder: string): Promise<Form[]> {
  const files = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [];
    throw error;
  });
  return Promise.all(
    files
      .filter((name) => name.endsWith('.md'))
      .map(async (name) => {
        const text = await readFile(path.join(folder, name), 'utf8');
        check(path.join(folder, name), text);
        return { name, text: text.replaceAll('\r\n', '\n').trim() };
      }),
  );
}

function check(file: string, text: string): void {
  if (text.trim() === '') return;
  if (!text.trim().startsWith('# '))
    throw wrong(file, 'has no title', 'Begin it with “# ” and a title.');
  if (text.length > LONGEST)
    throw wrong(
      file,
      `has more than ${LONGEST} characters`,
      'A form is a page or two: shorten it.',
    );
  const known: readonly string[] = formFields;
  const unknown = [...text.matchAll(/\{\{([^}]*)\}\}/g)]
    .map(([, name = '']) => name.trim())
    .find((name) => !known.includes(name));
  if (unknown !== undefined)
    throw wrong(
      file,
      `asks for {{${unknown}}}, which is not known`,
      `Known are ${known.join(', ')}.`,
    );
}

const wrong = (file: string, what: string, remedy: string): CaseError =>
  new CaseError('form', `The form ${file} ${what}`, remedy);
