import { once } from 'node:events';
import { mkdirSync } from 'node:fs';
import { type IncomingHttpHeaders, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { openProjection, type Projection } from '../../../server/ask/projection/index.ts';
import { WatchJobs } from '../../../server/ask/watches/index.ts';
import type { Config } from '../../../server/core/config.ts';
import { openEvidence } from '../../../server/core/evidence/index.ts';
import { openStore, type Store } from '../../../server/core/store/index.ts';
import type { Door } from '../../../server/edge/access/index.ts';
import { createApp, type Modules, Revealed } from '../../../server/edge/api/index.ts';
import { type Judgements, openJudgements } from '../../../server/link/judgements/index.ts';
import { ResolveJobs } from '../../../server/link/networks/index.ts';
import { ImportJobs, PictureFinder } from '../../../server/read/ingest/index.ts';
import { PictureJobs } from '../../../server/read/pictures/index.ts';
import { testConfig } from '../../support/config.ts';
import type { TestGraph } from '../../support/graph.ts';

export interface ApiError {
  readonly message: string;
  readonly extensions: { readonly code: string; readonly remedy: string; readonly field?: string };
}

/** The app over these modules alone, on a free port. */
export async function serve(
  modules: unknown,
  config: Config = testConfig(),
  entrance?: Parameters<typeof createApp>[2],
) {
  const app = createApp(config, Promise.resolve(modules as Modules), entrance);
  const server = app.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return { port, url: `http://127.0.0.1:${port}`, server };
}

/** A running app on a free port, and ways to ask it. */
export interface TestApp {
  readonly port: number;
  readonly url: string;
  readonly bundles: string;
  readonly projection: Projection;
  readonly judgements: Judgements;
  readonly resolving: ResolveJobs;
  readonly watching: WatchJobs;
  /** Asks GraphQL; gives whatever it answers. */
  ask(query: string, variables?: object): Promise<{ data?: unknown; errors?: ApiError[] }>;
  /** The data of an answer without errors. */
  data<T>(query: string, variables?: object): Promise<T>;
  /** The one error of an answer. */
  error(query: string, variables?: object): Promise<ApiError>;
  close(): Promise<void>;
}

/**
 * Serves the real app over the test's graph and data folder.
 * @param doorOf who is let in, and as whom; everybody where none is given
 */
export async function startApp(
  { graph, config, dataDir }: Pick<TestGraph, 'graph' | 'config' | 'dataDir'>,
  doorOf: (store: Store) => Door = () => ({ as: () => undefined }),
): Promise<TestApp> {
  const evidence = openEvidence(dataDir);
  // As in the demonstration, whose data lie in a folder with a dot in front.
  const bundles = join(dataDir, '.data', 'bundles');
  mkdirSync(bundles, { recursive: true });
  const store = await openStore(dataDir);
  const judgements = await openJudgements({ graph, evidence, store });
  const pictures = new PictureJobs({ graph, evidence, dataDir, busy: () => false });
  const projection = openProjection({ graph });
  const resolving = new ResolveJobs({ graph, evidence, store, judgements, dataDir }, () => false);
  const watching = new WatchJobs({ graph, evidence, config, store, dataDir }, () => false);
  const jobs = new ImportJobs(graph, evidence, store);
  jobs.afterEach(async () => {
    await judgements.remake();
    await projection.refresh();
    if (config.readPictures !== 'off') pictures.start(config.readPictures);
  });
  const modules: Modules = {
    config,
    graph,
    evidence,
    bundles,
    judgements,
    pictures,
    store,
    resolving,
    watching,
    projection,
    dataDir,
    jobs,
    pictureFinder: new PictureFinder(graph),
    revealed: new Revealed(),
    synthetic: false,
    version: '0.0.0-test',
  };
  const door = doorOf(store);
  const { port, url, server } = await serve(modules, config, { at: async () => door });
  const ask: TestApp['ask'] = async (query, variables = {}) => {
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: {
        ...{ 'content-type': 'application/json', 'x-throughline': '1' },
        ...('token' in door ? { authorization: `Bearer ${door.token}` } : {}),
      },
      body: JSON.stringify({ query, variables }),
    });
    return (await response.json()) as { data?: unknown; errors?: ApiError[] };
  };
  return {
    port,
    url,
    bundles,
    projection,
    judgements,
    resolving,
    watching,
    ask,
    async data<T>(query: string, variables?: object) {
      const { data, errors } = await ask(query, variables);
      if (errors) throw new Error(JSON.stringify(errors));
      return data as T;
    },
    async error(query, variables) {
      const { errors } = await ask(query, variables);
      const [first, ...more] = errors ?? [];
      if (!first || more.length > 0) throw new Error(`not one error: ${JSON.stringify(errors)}`);
      return first;
    },
    close: async () => {
      await Promise.all([
        pictures.close(),
        resolving.close(),
        watching.close(),
        projection.close(),
      ]);
      await new Promise<void>((resolve) => {
        server.close(() => void store.close().then(resolve));
        server.closeAllConnections();
      });
    },
  };
}

/** A request whose every header is the test's own; fetch would set some itself. */
export function rawRequest(
  port: number,
  path: string,
  headers: Record<string, string>,
  method = 'GET',
  sent = '',
): Promise<{ status: number; headers: IncomingHttpHeaders; body: string }> {
  return new Promise((resolve, reject) => {
    const asked = request({ host: '127.0.0.1', port, path, method, headers }, (response) => {
      let body = '';
      response.setEncoding('utf8').on('data', (chunk: string) => {
        body += chunk;
      });
      const { statusCode: status = 0, headers: answered } = response;
      response.on('end', () => resolve({ status, headers: answered, body }));
    });
    asked.on('error', reject).end(sent);
  });
}

/** The events of a GraphQL subscription by server-sent events, until the server ends it. */
export async function listen<T>(
  url: string,
  query: string,
  variables: object,
): Promise<{ data?: T; errors?: ApiError[] }[]> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'x-throughline': '1',
      accept: 'text/event-stream',
    },
    body: JSON.stringify({ query, variables }),
  });
  const text = await response.text();
  return text
    .split('\n\n')
    .filter((event) => /^event: next$/m.test(event))
    .map((event) => JSON.parse(/^data: (.*)$/m.exec(event)?.[1] ?? '') as { data?: T });
}

/** What the address of bundles says of a package. */
export async function verifiedAt(
  url: string,
  zip: Buffer,
): Promise<{ ok: boolean; problems: { path: string }[] }> {
  const response = await fetch(`${url}/files/verify?name=a.zip`, {
    method: 'POST',
    headers: { 'x-throughline': '1' },
    body: new Uint8Array(zip),
  });
  return (await response.json()) as { ok: boolean; problems: { path: string }[] };
}
export const downloaded = async (address: string): Promise<Buffer> =>
  Buffer.from(await (await fetch(address)).arrayBuffer());
