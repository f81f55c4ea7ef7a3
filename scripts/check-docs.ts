import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { REPOSITORY } from '../server/core/config.ts';

/**
 * Holds the documents to their rules: up to 80 words in a paragraph, up to 40 in a line of a table, and no relative
 * link that leads nowhere. Prints what breaks one; the exit code is then 1.
 */
const listed = ['ls-files', '--cached', '--others', '--exclude-standard', '*.md'];
const documents = execFileSync('git', listed, { cwd: REPOSITORY, encoding: 'utf8' })
  .split('\n')
  .filter((name) => existsSync(join(REPOSITORY, name)) && name !== '');

const withoutCode = (text: string) => text.replace(/^```[\s\S]*?^```/gm, '');
const words = (text: string) =>
  text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

/** As GitHub makes the anchor of a heading. */
const anchorOf = (heading: string) =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .replaceAll(' ', '-');

const hasAnchor = (file: string, anchor: string) =>
  (readFileSync(file, 'utf8').match(/^#+ .+$/gm) ?? []).some(
    (heading) => anchorOf(heading.replace(/^#+ /, '')) === anchor,
  );

function tooLong(text: string): string[] {
  return withoutCode(text)
    .split(/\n\s*\n|\n(?=\s*(?:[-*]|\d+\.|\||#+)\s?)/)
    .map((block) => [block.trim(), block.trim().startsWith('|') ? 40 : 80] as const)
    .filter(([block, most]) => words(block) > most)
    .map(
      ([block, most]) => `${words(block)} words, ${most} are the most: “${block.slice(0, 60)}…”`,
    );
}

function deadLinks(file: string, text: string): string[] {
  return Array.from(
    withoutCode(text).matchAll(/\]\((?![a-z]+:)([^)\s]*)\)/g),
    ([, target = '']) => target,
  )
    .filter((target) => {
      const [path = '', anchor] = target.split('#');
      const meant = path === '' ? file : join(dirname(file), path);
      return !existsSync(meant) || (anchor !== undefined && !hasAnchor(meant, anchor));
    })
    .map((target) => `a link that leads nowhere: ${target}`);
}

const problems = documents.flatMap((name) => {
  const file = join(REPOSITORY, name);
  const text = readFileSync(file, 'utf8');
  const lengths = /^docs\/|^[A-Z]+\.md$/.test(name) ? tooLong(text) : [];
  return [...lengths, ...deadLinks(file, text)].map((problem) => `${name}: ${problem}`);
});
for (const problem of problems) console.error(problem);
if (problems.length > 0) process.exitCode = 1;
