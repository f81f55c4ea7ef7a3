import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { loadConfig, REPOSITORY } from '../../server/core/config.ts';
import { layoutOf } from '../../server/core/neo4j/server-layout.ts';
import { serverSettings } from '../../server/core/neo4j/settings.ts';
import { checkReach } from '../../server/edge/access/index.ts';

const text = (file: string) => readFileSync(path.join(REPOSITORY, file), 'utf8');
const compose = text('docker-compose.yml');
const containerfile = text('scripts/deploy/Containerfile');
const lines = compose.split('\n').map((line) => line.replace(/#.*$/, ''));

it('runs the Neo4j that the pom names', () => {
  const [, version] = /<version>(\d+\.\d+\.\d+)</.exec(text('server/core/neo4j/pom.xml')) ?? [];
  expect(compose).toContain(`image: neo4j:${version}-community`);
});

interface Service {
  readonly ports?: readonly string[];
  readonly build?: { readonly dockerfile: string };
  readonly read_only?: boolean;
  readonly cap_drop?: readonly string[];
  readonly tmpfs?: readonly string[];
  readonly environment: Readonly<Record<string, string>>;
}
const { services } = parse(compose) as { services: Readonly<Record<string, Service>> };

it('lets others reach the proxy alone, before a workspace with accounts', () => {
  const published = Object.entries(services).filter(([, { ports }]) => ports);
  expect(published.map(([name]) => name)).toEqual(['caddy']);
  const site = { THROUGHLINE_SITE: 'throughline.example' };
  const given = Object.entries(services.throughline?.environment ?? {}).map(([name, value]) => [
    name,
    value.replace(/\$\{(\w+):-(\w*)\}/g, (_, of: 'THROUGHLINE_SITE', or) => site[of] ?? or),
  ]);
  const { NEO4J_PASSWORD_FILE: _, ...settings } = Object.fromEntries(given);
  const config = loadConfig({ ...settings, NEO4J_PASSWORD: 'x', THROUGHLINE_HOST: '0.0.0.0' });
  expect(config).toMatchObject({ team: true, url: 'https://throughline.example' });
  expect(() => checkReach(config)).not.toThrow();
});

it('writes nowhere but to its volumes', () => {
  for (const name of ['throughline', 'caddy'])
    expect(services[name]).toMatchObject({ read_only: true, cap_drop: ['ALL'] });
  expect(services.throughline?.build?.dockerfile).toBe('scripts/deploy/Containerfile');
});

it('has no password of its own and does not start without one', () => {
  const files = lines.filter((line) => /^\s+file: /.test(line));
  expect(files).toHaveLength(2);
  for (const line of files) expect(line).toContain('${THROUGHLINE_SECRETS:?');
  expect(compose).not.toMatch(/NEO4J_AUTH:|NEO4J_PASSWORD: |AUTH: *none/);
  expect(containerfile).not.toMatch(/PASSWORD/);
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
  expect(containerfile).toMatch(/^USER node$/m);
  // The page is there also where the graph does not answer: /ready says 503 then, after five seconds at most.
  expect(containerfile).toMatch(/^HEALTHCHECK .*--timeout=10s/m);
  expect(containerfile).toMatch(
    /^ {2}CMD \["node", "-e", "fetch\('http:\/\/127\.0\.0\.1:4000\/ready'\)/m,
  );
  const [, least] = /"node": ">=(\d+)\./.exec(text('package.json')) ?? [];
  const bases = containerfile.match(/^FROM node:(\d+)/gm);
  expect(bases).toEqual([`FROM node:${least}`, `FROM node:${least}`]);
  // SQLite's binding is compiled: the slim image has no compiler.
  expect(containerfile).toMatch(/^FROM node:\d+-bookworm AS build$/m);
});

it('holds what was built in it, and begins that', () => {
  expect(containerfile).toMatch(/^RUN npm run build /m);
  expect(containerfile).toMatch(/^COPY --from=build \/app\/dist dist$/m);
  expect(containerfile).toContain('"dist/main.js"');
});

it('leaves secrets, data and history out of the image', () => {
  const ignored = text('.dockerignore').split('\n');
  expect(ignored).toEqual(expect.arrayContaining(['.git', '.data', '.env', 'node_modules']));
});

it('gives the service an account of its own that writes its folder alone', () => {
  const unit = text('scripts/deploy/throughline.service').split('\n');
  expect(unit).toEqual(
    expect.arrayContaining([
      ...['User=throughline', 'ProtectSystem=strict', 'ReadWritePaths=/var/lib/throughline'],
      ...['NoNewPrivileges=yes', 'PrivateTmp=yes', 'UMask=0077', 'CapabilityBoundingSet='],
      // V8 and the JVM write machine code while they run.
      'MemoryDenyWriteExecute=no',
    ]),
  );
  const [begin = ''] = unit.filter((line) => line.startsWith('ExecStart='));
  const [start = ''] = containerfile.match(/^CMD (\[.*"dist\/main\.js".*)$/m)?.slice(1) ?? [];
  const options = (JSON.parse(start) as string[]).slice(1, -1);
  expect(begin).toContain(options.join(' '));
});
