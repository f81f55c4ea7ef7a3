import { writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { keptClasses } from '../../../server/core/neo4j/classes.ts';
import { layoutOf } from '../../../server/core/neo4j/server-layout.ts';
import { bulkArguments, firstPassword } from '../../../server/core/neo4j/settings.ts';
import { testConfig } from '../../support/config.ts';
import { scratch } from '../../support/scratch.ts';

const at = scratch();

test('the first password is written as Neo4j’s own command writes it', () => {
  // Of `neo4j-admin dbms set-initial-password abcdef0123456789abcdef`.
  const salt = '7066c2c5e226bebd033149b9d79b25091c78a7e90ac53c4cbe63189f9d416e4e';
  const hash = 'b1f35eba074d6d798f2cae1bfc483eda057a88abb09c93db2bf0946731fd719a';
  const written = firstPassword('abcdef0123456789abcdef', Buffer.from(salt, 'hex'));
  expect(written).toBe(`neo4j:SHA-256,${hash},${salt},1024:\n`);
});

test('the importer starts from the classes that a server has kept, if there are any', () => {
  const server = { ...testConfig().neo4j, jars: at('lib') };
  const nothing = { nodes: [], relationships: [], whole: [] };
  const described = () => bulkArguments(layoutOf(at()), server, nothing, 0);
  const archive = `"-XX:SharedArchiveFile=${keptClasses(server)}"`;
  expect(described()).not.toContain(archive);
  writeFileSync(keptClasses(server), '');
  expect(described()).toContain(archive);
});
