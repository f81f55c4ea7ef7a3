/**
 * Opens the graph of a folder and holds it: the other process of a test.
 *   node --import tsx tests/support/hold-graph.ts DIR
 * Prints one line when open, and closes when its stdin does, so it never outlives the test.
 */
import { once } from 'node:events';
import { openGraph } from '../../server/core/neo4j/index.ts';
import { testConfig } from './config.ts';

const [, , dataDir = ''] = process.argv;
const graph = await openGraph({ dataDir, config: testConfig() });
process.stdout.write('open\n');
await once(process.stdin.resume(), 'end');
await graph.close();
