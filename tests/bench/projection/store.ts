import { closeSync, mkdirSync, openSync, writeSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Config } from '../../../server/config.ts';
import { type BulkTables, bulkLoad } from '../../../server/neo4j/index.ts';
import type { AdLinks, Scenario } from './scenario.ts';

const time = '2026-03-01T10:00:00.000Z';
const capture = `capture:${'0'.repeat(64)}`;
const linesAtOnce = 5000;

export const phoneId = (n: number) => `phone:${n}`;
export const adIdOf = (n: number) => `ad:board.example/${n}`;

/** Fills the graph of a data folder with a scenario, by Neo4j's importer: ten million relationships in minutes. */
export async function storeScenario(
  scenario: Scenario,
  dataDir: string,
  config: Config,
): Promise<void> {
  const folder = join(dataDir, 'tables');
  mkdirSync(folder, { recursive: true });
  await bulkLoad(dataDir, config, tablesOf(scenario, folder));
  await rm(folder, { recursive: true, force: true });
}

function tablesOf(scenario: Scenario, folder: string): BulkTables {
  const { phones, templates, context, hubs } = scenario;
  const isHub = new Set(hubs);
  const file = (name: string) => join(folder, `${name}.csv`);
  const entities = (label: string, first: number, count: number) => {
    const table = new Table(file(label), 'id:ID,kind,caption,hub:boolean,hubAds:long');
    for (let n = first; n < first + count; n += 1) {
      const id = entityId(scenario, n);
      table.line(
        `${id},${id.slice(0, id.indexOf(':'))},${id},${isHub.has(n) ? 'true,500' : 'false,'}`,
      );
    }
    table.close();
    return { labels: `Entity:${label}`, files: [file(label)] };
  };
  const nodes = [
    entities('Phone', 0, phones),
    entities('Template', phones, templates),
    entities('Place', phones + templates, context),
    { labels: 'Entity:Ad', files: [file('Ad')] },
  ];
  const ads = new Table(file('Ad'), 'id:ID,kind,caption,title');
  const links = new Table(file('links'), linkHeader);
  scenario.each((ad) => {
    const id = adIdOf(ad.ad);
    ads.line(`${id},ad,${id},Rooms by the river`);
    links.line(ad.links.map((link) => linkRow(scenario, id, link)).join('\n'));
  });
  ads.close();
  links.close();
  return { nodes, relationships: [[file('links')]], whole: [] };
}

/** All that an import writes on a relationship. */
const linkHeader = [
  ':START_ID,:END_ID,:TYPE,field,method,version,steps:string[],confidence:double,inferred:boolean,raw',
  'start:long,end:long,capture,firstSeen,lastSeen,captures:long,judgedWrong:boolean',
].join(',');

function linkRow(
  scenario: Scenario,
  ad: string,
  { target, type, weight }: AdLinks['links'][number],
): string {
  const reading = `text,phone,1.0,read by the plan of KZ,${weight / 255},false,+7 700 000 00 00,10,26`;
  return `${ad},${entityId(scenario, target)},${type},${reading},${capture},${time},${time},1,false`;
}

function entityId({ phones, templates }: Scenario, n: number): string {
  if (n < phones) return phoneId(n);
  return n < phones + templates ? `template:${n}` : `place:${n}`;
}

/** A file of lines, written a megabyte or so at a time. */
class Table {
  readonly #file: number;
  #lines: string[];

  constructor(path: string, header: string) {
    this.#file = openSync(path, 'w', 0o600);
    this.#lines = [header];
  }

  line(line: string): void {
    this.#lines.push(line);
    if (this.#lines.length === linesAtOnce) this.#flush();
  }

  close(): void {
    this.#flush();
    closeSync(this.#file);
  }

  #flush(): void {
    writeSync(this.#file, this.#lines.map((line) => `${line}\n`).join(''));
    this.#lines = [];
  }
}
