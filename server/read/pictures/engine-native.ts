import { spawn } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { childEnvironment } from '../../core/processes.ts';
import type { WordEngine } from './engine.ts';
import { wordLanguages } from './languages.ts';
import type { Line, Word } from './picture.ts';

const maxMs = 120_000;
const maxOutput = 32 * 1024 * 1024;

/**
 * The `tesseract` program.
 * @param program its path, or a name to be found on PATH
 * @returns undefined when there is none, or none of the languages that it could use here
 */
export async function nativeEngine(program = 'tesseract'): Promise<WordEngine | undefined> {
  const listed = await run(program, ['--list-langs']).catch(() => undefined);
  const named = await run(program, ['--version']).catch(() => undefined);
  // Version 3 and 4 write both to standard error.
  const installed = new Set(
    `${listed?.out}\n${listed?.err}`.split(/\r?\n/).map((line) => line.trim()),
  );
  const languages = wordLanguages.map(({ code }) => code).filter((code) => installed.has(code));
  const version = /tesseract v?(\d[\w.-]*)/.exec(`${named?.out}\n${named?.err}`)?.[1];
  if (!version || languages.length === 0) return undefined;
  const args = ['stdin', 'stdout', '-l', languages.join('+'), '--psm', '11', '--dpi', '300', 'tsv'];
  return {
    name: 'tesseract',
    version: `${version} ${languages.join('+')}`,
    languages,
    atOnce: Math.max(1, availableParallelism() - 1),
    read: async (png, signal) => linesOfTsv((await run(program, args, png, signal)).out),
    close: async () => undefined,
  };
}

/**
 * Tesseract's table of words: level, page, block, paragraph, line, word, left, top, width, height, confidence
 * (0 to 100, -1 for what is no word), text.
 */
export function linesOfTsv(tsv: string): Line[] {
  const lines = new Map<string, Word[]>();
  for (const row of tsv.split('\n').slice(1)) {
    const cells = row.replace(/\r$/, '').split('\t');
    const [x = 0, y = 0, width = 0, height = 0, confidence = -1] = cells.slice(6, 11).map(Number);
    const text = cells.slice(11).join('\t').trim();
    if (cells[0] !== '5' || text === '' || !(confidence >= 0)) continue;
    const key = cells.slice(1, 5).join(' ');
    const words = lines.get(key) ?? [];
    words.push({ text, box: { x, y, width, height }, confidence: confidence / 100 });
    lines.set(key, words);
  }
  return [...lines.values()];
}

/** Runs the program with one thread: as many of it run as there are processors to spare. */
function run(
  program: string,
  args: readonly string[],
  input?: Buffer,
  signal?: AbortSignal,
): Promise<{ out: string; err: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      env: { ...childEnvironment(), OMP_THREAD_LIMIT: '1' },
      timeout: maxMs,
      ...(signal ? { signal } : {}),
    });
    const out: Buffer[] = [];
    let bytes = 0;
    let err = '';
    child.stdout.on('data', (chunk: Buffer) => {
      out.push(chunk);
      bytes += chunk.length;
      if (bytes > maxOutput) child.kill();
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      err = `${err}${text}`.slice(0, 20_000);
    });
    child.on('error', reject);
    child.on('close', (code) => {
      if (code === 0) resolve({ out: Buffer.concat(out).toString(), err });
      else reject(new Error(`tesseract ended with ${code}: ${err.trim().slice(0, 300)}`));
    });
    // A program that ends before it has read everything says so by its exit code.
    child.stdin.on('error', () => undefined);
    child.stdin.end(input);
  });
}
