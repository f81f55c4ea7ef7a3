import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { ConfigError, loadConfig, REPOSITORY } from '../../server/core/config.ts';
import { scratch } from '../support/scratch.ts';

const at = scratch();

function refusal(env: NodeJS.ProcessEnv): ConfigError {
  try {
    loadConfig(env);
  } catch (error) {
    if (error instanceof ConfigError) return error;
  }
  throw new Error('expected a ConfigError');
}

it('suits a laptop when nothing is set', () => {
  const dataDir = path.join(REPOSITORY, '.data', 'demonstration');
  const usual = { host: '127.0.0.1', port: 4000, dataDir, allowedHosts: [], readPictures: 'codes' };
  const { neo4j, ...config } = loadConfig({});
  expect(config).toMatchObject(usual);
  expect(neo4j).toMatchObject({ heapMb: 1024, pageCacheMb: 512, java: 'java' });
  expect(neo4j.uri).toBeUndefined();
});

it('takes an empty variable for an unset one', () => {
  expect(loadConfig({ THROUGHLINE_PORT: '', NEO4J_URI: '' })).toEqual(loadConfig({}));
});

it.each([
  ['THROUGHLINE_PORT', '70000'],
  ['THROUGHLINE_PORT', '40 00'],
  ['THROUGHLINE_NEO4J_HEAP_MB', '1g'],
  ['THROUGHLINE_READ_PICTURES', 'words'],
  ['NEO4J_URI', 'http://127.0.0.1:7474'],
  ['THROUGHLINE_ALLOWED_HOSTS', 'a.example,https://b.example'],
])('names %s, its value %j and what to do', (name, value) => {
  const error = refusal({ [name]: value });
  expect(error.variable).toBe(name);
  expect(error.message).toContain(name);
  expect(error.message).toContain(value);
  expect(error.remedy).toMatch(/^Give /);
});

it('asks for the password of a server it is sent to, and never prints one', () => {
  const error = refusal({ NEO4J_URI: 'neo4j+s://graph.example' });
  expect(error.variable).toBe('NEO4J_PASSWORD');
  expect(error.remedy).toContain('NEO4J_PASSWORD_FILE');
});

it('reads the password from a file, as secrets are handed to containers', () => {
  const file = at('password');
  writeFileSync(file, 'from a file\n');
  const env = { NEO4J_URI: 'bolt://127.0.0.1:7687', NEO4J_PASSWORD_FILE: file };
  expect(loadConfig(env).neo4j.password).toBe('from a file');
  rmSync(file);
  expect(refusal(env).variable).toBe('NEO4J_PASSWORD_FILE');
});

it('looks for the jars where set-up puts those of the pom', () => {
  const pom = readFileSync(path.join(REPOSITORY, 'server', 'core', 'neo4j', 'pom.xml'), 'utf8');
  const [, version] = /<artifactId>neo4j<\/artifactId>\s*<version>([^<]+)</.exec(pom) ?? [];
  expect(loadConfig({}).neo4j.jars).toContain(`neo4j-${version}`);
});

const oidc = {
  THROUGHLINE_TEAM: '1',
  THROUGHLINE_OIDC_ISSUER: 'https://login.example/realms/office',
  THROUGHLINE_OIDC_CLIENT_ID: 'throughline',
  THROUGHLINE_OIDC_CLIENT_SECRET: 'of the two',
  THROUGHLINE_OIDC_ROLES: 'tl-team=investigator, CN=heads=administrator',
};
it('reads a provider for sign-on, whole or not at all', () => {
  const { groups, roles } = loadConfig(oidc).signOn ?? {};
  expect(groups).toBe('groups');
  expect(roles?.map(({ group, role }) => `${group} ${role}`)).toEqual(
    'tl-team investigator, CN=heads administrator'.split(', '),
  );
  expect(loadConfig({}).signOn).toBeUndefined();
  const wrong = (name: string, value: string) =>
    refusal({ ...oidc, [`THROUGHLINE_${name}`]: value });
  expect(wrong('OIDC_CLIENT_SECRET', '').message).toMatch(
    /^THROUGHLINE_OIDC_CLIENT_SECRET: is not set, and THROUGHLINE_OIDC_ISSUER is/,
  );
  const boss = '"boss" is no role; the roles are reader, investigator';
  expect(wrong('OIDC_ROLES', 'tl-team=boss').message).toContain(boss);
  expect(wrong('OIDC_ROLES', 'tl-team').message).toContain('names no group');
  expect(wrong('TEAM', '0').remedy).toContain('THROUGHLINE_TEAM=1');
});

it.each([
  ['http://login.example', false],
  ['http://127.0.0.1.login.example', false],
  ['https://login.example/?tenant=1', false],
  ['http://127.0.0.1:9000', true],
  ['http://localhost:9000', true],
])('takes the provider %s: %s', (issuer, isTaken) => {
  const env = { ...oidc, THROUGHLINE_OIDC_ISSUER: issuer };
  if (isTaken) expect(loadConfig(env).signOn?.issuer).toBe(issuer);
  else expect(refusal(env).variable).toBe('THROUGHLINE_OIDC_ISSUER');
});
