import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const page = readFileSync('THIRD-PARTY.md', 'utf8');
const [, packages = ''] = page.split(/^## Packages that run$/m);

interface Package {
  readonly license?: string | { readonly type: string };
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}
const read = (file: string): Package => JSON.parse(readFileSync(file, 'utf8'));
const licenceOf = ({ license = '' }: Package): string =>
  typeof license === 'string' ? license : license.type;
const own = read('package.json');
const used = Object.keys({ ...own.dependencies, ...own.optionalDependencies }).sort();

test('every package that runs stands under the licence that it states, and no other does', () => {
  const listed = packages
    .split(/^### /m)
    .slice(1)
    .flatMap((section) => {
      const [licence = ''] = section.split('\n');
      return Array.from(section.matchAll(/^- `([^`]+)`$/gm), ([, name = '']) => [name, licence]);
    });
  // What is not installed on this machine, such as a build for another Node, is compared by its name.
  const stated = used.map((name) => {
    const file = join('node_modules', name, 'package.json');
    const here = listed.find(([one]) => one === name);
    return [name, existsSync(file) ? licenceOf(read(file)) : (here?.[1] ?? 'not listed')];
  });
  expect(listed.toSorted(([a = ''], [b = '']) => (a < b ? -1 : 1))).toEqual(stated);
});

/** Those that ask for no more than that their notice is kept. */
const permissive = /^\(?(MIT|ISC|BSD-[23]-Clause|Apache-2\.0|0BSD|Unlicense|CC0-1\.0|Zlib)\b/;

test('whatever is installed under a licence that asks for more is told among the notices', () => {
  const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
    packages: Record<string, { dev?: boolean; license?: string }>;
  };
  const asking = Object.entries(lock.packages)
    .filter(([path, { dev }]) => path !== '' && !dev)
    .map(([path, { license = 'none stated' }]) => ({
      name: path.replace(/^.*node_modules\//, ''),
      license,
    }))
    .filter(({ license }) => !permissive.test(license) || / AND (?!MIT\b|Zlib\b)/.test(license));
  const [notices = ''] = page.split(/^## Packages that run$/m);
  const told = ({ name, license }: (typeof asking)[number]) =>
    used.includes(name)
      ? license.split(/ (?:AND|OR|or) /).some((one) => page.includes(one))
      : notices.includes(name) ||
        /^@img\/sharp-(libvips|win32|wasm32|freebsd|webcontainers)/.test(name) ||
        /^lightningcss/.test(name);
  expect(asking.filter((one) => !told(one))).toEqual([]);
  expect(asking.map(({ name }) => name).filter((name) => /libvips/.test(name))).not.toEqual([]);
});

test('data and programs that are no packages are named with their licence', () => {
  for (const [what, licence] of [
    ['GeoNames', 'CC BY 4.0'],
    ['Natural Earth', 'public domain'],
    ['libvips', 'LGPL-3.0-or-later'],
    ['Neo4j Community', 'GPL-3.0'],
    ['Public Suffix List', 'MPL-2.0'],
    ['cypher-parser', 'Apache-2.0'],
    ['IBM Plex', 'OFL-1.1'],
  ] as const) {
    const line = page.split('\n').find((one) => one.includes(what) && one.includes(licence));
    expect(line, what).toBeDefined();
  }
  expect(readFileSync('README.md', 'utf8')).toContain('(THIRD-PARTY.md)');
});

test('nothing is imported by a path inside of a package', () => {
  const found = readdirSync('server', { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .filter((name) => /['"][./]*node_modules\//.test(readFileSync(join('server', name), 'utf8')));
  expect(found).toEqual([]);
});
