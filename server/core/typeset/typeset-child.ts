import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { openAtFullSize } from './open-action.ts';
import type { Begins } from './typeset.ts';

/**
 * The process that sets one document. Arguments: workspace, target, creation time in seconds, and
 * where a second target is wanted for PDF/A-2b, that one, else nothing; then the font files.
 * It is set twice: the first time tells on which page each part begins, which bookmarks then name.
 */
const [workspace = '', target = '', createdAt = '0', copy = '', ...fonts] = process.argv.slice(2);
const mainFilePath = path.join(workspace, 'main.typ');

try {
  const compiler = NodeCompiler.create({
    workspace,
    fontArgs: [{ fontPaths: fonts }],
  });
  const draft = compile(compiler, {});
  const begins = compiler.query(draft, { selector: '<begins>', field: 'value' }) as Begins;
  const document = compile(compiler, {
    pages: JSON.stringify(Object.fromEntries(begins)),
  });
  const write = (file: string, pdfStandard: 'a-2b' | 'a-3a') => {
    const tagged = pdfStandard === 'a-3a';
    const options = { pdfStandard, pdfTags: tagged, creationTimestamp: Number(createdAt) };
    writeFileSync(file, openAtFullSize(compiler.pdf(document, options), tagged));
  };
  write(target, 'a-3a');
  if (copy !== '') write(copy, 'a-2b');
  process.send?.({ pages: document.numOfPages, begins });
} catch (error) {
  process.send?.({ error: error instanceof Error ? error.message : JSON.stringify(error) });
}

function compile(compiler: NodeCompiler, inputs: Record<string, string>) {
  const result = compiler.compile({ mainFilePath, inputs });
  if (!result.result) {
    const problem = result.takeDiagnostics();
    throw new Error(JSON.stringify(problem?.shortDiagnostics ?? 'unknown').slice(0, 1500));
  }
  return result.result;
}
