/**
 * Opens the graph of a folder and holds it until told to end: the other process of a test.
 *   node --import tsx tests/support/hold-graph.ts DIR
 * Prints one line when open; a line on stdin closes the graph and ends it.
 */
import { once } from 'node:events';
import { openGraph } from '../../server/neo4j/index.ts';
import { testConfig } from './config.ts';

const [, , dataDir = ''] = process.argv;
const graph = await openGraph({ dataDir, config: testConfig() });
process.stdout.write('open\n');
await once(process.stdin, 'data');
await graph.close();
process.stdin.destroy();
