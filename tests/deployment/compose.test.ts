import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { REPOSITORY } from '../../server/core/config.ts';
import { layoutOf } from '../../server/core/neo4j/server-layout.ts';
import { serverSettings } from '../../server/core/neo4j/settings.ts';

const text = (file: string) => readFileSync(path.join(REPOSITORY, file), 'utf8');
const compose = text('docker-compose.yml');
const dockerfile = text('Dockerfile');
const lines = compose.split('\n').map((line) => line.replace(/#.*$/, ''));

it('runs the Neo4j that the pom names', () => {
  const [, version] = /<version>(\d+\.\d+\.\d+)</.exec(text('server/core/neo4j/pom.xml')) ?? [];
  expect(compose).toContain(`image: neo4j:${version}-community`);
});

it('publishes ports on loopback alone', () => {
  const published = lines.filter((line) => line.includes('ports:'));
  expect(published.length).toBeGreaterThan(0);
  for (const line of published) expect(line).toMatch(/ports: \["127\.0\.0\.1:\d+:\d+"\]/);
});

it('has no password of its own and does not start without one', () => {
  const files = lines.filter((line) => /^\s+file: /.test(line));
  expect(files).toHaveLength(2);
  for (const line of files) expect(line).toContain('${THROUGHLINE_SECRETS:?');
  expect(compose).not.toMatch(/NEO4J_AUTH:|NEO4J_PASSWORD: |AUTH: *none/);
  expect(dockerfile).not.toMatch(/PASSWORD/);
});

it('shuts what the managed server shuts', () => {
  const memory = { heapMb: 512, pageCacheMb: 512 };
  const managed = serverSettings(layoutOf('/data'), 7687, memory);
  const safe = managed
    .split('\n')
    .filter((line) => /^dbms\.|^internal\.dbms\.|^server\.https?\.|telemetry|query/.test(line));
  expect(safe.length).toBeGreaterThanOrEqual(8);
  for (const line of safe) {
    const [key = '', value = ''] = line.split('=');
    const name = `NEO4J_${key.replaceAll('_', '__').replaceAll('.', '_')}`;
    expect(compose).toContain(`${name}: "${value}"`);
  }
});

it('runs the workspace as a plain user, with a health check, on the Node that we ask for', () => {
  expect(dockerfile).toMatch(/^USER node$/m);
  // The page is there also where the graph does not answer: /health says 503 then, after five seconds at most.
  expect(dockerfile).toMatch(/^HEALTHCHECK .*--timeout=10s/m);
  expect(dockerfile).toMatch(
    /^ {2}CMD \["node", "-e", "fetch\('http:\/\/127\.0\.0\.1:4000\/health'\)/m,
  );
  const [, least] = /"node": ">=(\d+)\./.exec(text('package.json')) ?? [];
  const bases = dockerfile.match(/^FROM node:(\d+)/gm);
  expect(bases).toEqual([`FROM node:${least}`, `FROM node:${least}`]);
});

it('holds what was built in it, and begins that', () => {
  expect(dockerfile).toMatch(/^RUN npm run build /m);
  expect(dockerfile).toMatch(/^COPY --from=build \/app\/dist dist$/m);
  expect(dockerfile).toContain('"dist/main.js"');
});

it('leaves secrets, data and history out of the image', () => {
  const ignored = text('.dockerignore').split('\n');
  expect(ignored).toEqual(expect.arrayContaining(['.git', '.data', '.env', 'node_modules']));
});
