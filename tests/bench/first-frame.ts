import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { openWorkspace, type Workspace } from '../e2e/support.ts';
import { type BenchResult, type BenchRow, machine, quantile } from './table.ts';

const runs = 10;
const viewport = { width: 1440, height: 900 };
/** Ids of these kinds are short enough for an address with some hundreds of them. */
const kinds = ['AD', 'PHONE', 'EMAIL', 'HANDLE', 'PAYMENT'];
const chart = '.tl-canvas-chart';

/**
 * From the click on a link to the first drawn frame of a network, in headless Chromium, beside cytoscape alone
 * with the same elements on an empty page. Needs a built client.
 * @param options how many nodes (300), and ads of the generated scenario (1,500)
 */
export async function benchFirstFrame(options: readonly string[]): Promise<BenchResult> {
  const [nodes = 300, ads = 1500] = options.map(Number);
  if (!existsSync(new URL('../../client/dist/index.html', import.meta.url)))
    throw new Error('there is no built client to measure: run `npm run build` first');
  const workspace = await openWorkspace(ads, 'own-server');
  let plain: Server | undefined;
  try {
    const folder = (name: string) => join(workspace.folder, name);
    await workspace.verb('import', folder('scenario/captures.jsonl'), '--data', folder('data'));
    const ids = await selectNodes(workspace, nodes);
    // Folded ads would not be drawn, and their frame would be waited for.
    const what = new URLSearchParams({ ids: ids.join(' '), fold: 'no' });
    const address = `${workspace.url}/explore?${what}`;
    const [first, elements] = await firstVisit(workspace, address, ids.length);
    const links = elements.length - ids.length;
    plain = await servePlain(elements);
    const { port } = plain.address() as AddressInfo;
    const rows: BenchRow[] = [
      await measure('baseline: cytoscape alone, same elements', workspace, {
        address: `http://127.0.0.1:${port}/`,
        selector: '#chart',
        count: ids.length,
      }),
      await measure('workspace, a visitor who was here before', workspace, {
        address,
        selector: chart,
        count: ids.length,
        again: true,
      }),
      await measure('workspace, a new visitor each time', workspace, {
        address,
        selector: chart,
        count: ids.length,
      }),
    ];
    return {
      bench: 'first-frame',
      machine,
      note: `milliseconds from navigation to the first frame with all of ${ids.length} nodes and ${links} links, ${runs} runs; the very first visit to this server took ${Math.round(first)} ms. “Still” is the last frame that moved.`,
      rows,
    };
  } finally {
    plain?.close();
    await workspace.close();
  }
}

interface Target {
  readonly address: string;
  readonly selector: string;
  readonly count: number;
  /** In one context, so that what the browser keeps is used. */
  readonly again?: boolean;
}

async function measure(
  what: string,
  { browser }: Workspace,
  { address, selector, count, again = false }: Target,
): Promise<BenchRow> {
  const frames: Frames[] = [];
  const shared = again ? await browser.newContext({ viewport }) : undefined;
  if (shared) await watchFrames(shared, selector, count);
  // One run more than is counted: its own figure.
  for (let run = 0; run <= runs; run += 1) {
    const context = shared ?? (await browser.newContext({ viewport }));
    if (!shared) await watchFrames(context, selector, count);
    frames.push(await visit(context, address));
    if (!shared) await context.close();
  }
  await shared?.close();
  const [first, ...rest] = frames;
  const firsts = rest.map((one) => one.first);
  return {
    what,
    'first run ms': Math.round(first?.first ?? Number.NaN),
    'p50 ms': Math.round(quantile(firsts, 0.5)),
    'max ms': Math.round(Math.max(...firsts)),
    'still p50 ms': Math.round(
      quantile(
        rest.map((one) => one.still),
        0.5,
      ),
    ),
  };
}

interface Frames {
  readonly first: number;
  readonly still: number;
}

/** Longer than any layout of some hundred nodes, and its glide. */
const settleMs = 2500;

async function visit(context: BrowserContext, address: string): Promise<Frames> {
  const page = await context.newPage();
  try {
    await page.goto(address);
    return await drawn(page);
  } finally {
    await page.close();
  }
}

/** When the page drew everything, and when it last drew. */
async function drawn(page: Page): Promise<Frames> {
  const read = () => (globalThis as { benchFrames?: Frames }).benchFrames;
  await page.waitForFunction(read, undefined, { timeout: 60_000 });
  await page.waitForTimeout(settleMs);
  const frames = await page.evaluate(read);
  if (!frames) throw new Error('unreachable: it was there');
  return frames;
}

/** The very first visit, and everything that it drew. */
async function firstVisit(
  { browser }: Workspace,
  address: string,
  count: number,
): Promise<[number, unknown[]]> {
  const context = await browser.newContext({ viewport });
  await watchFrames(context, chart, count);
  const page = await context.newPage();
  await page.goto(address);
  const { first } = await drawn(page);
  const elements = await page.evaluate((selector) => {
    const found = document.querySelector(selector) as unknown as {
      _cyreg: { cy: { elements(): { jsons(): unknown[] } } };
    };
    return found._cyreg.cy.elements().jsons();
  }, chart);
  await context.close();
  return [first, elements];
}

/**
 * Notes when cytoscape has drawn every node with its image, and when it last drew, in milliseconds since
 * navigation. As text, since a function would be compiled with helpers that the page does not have.
 */
const watchFrames = (context: BrowserContext, selector: string, count: number): Promise<void> =>
  context.addInitScript({
    content: `requestAnimationFrame(function look() {
      const cy = document.querySelector('${selector}')?._cyreg?.cy;
      if (!cy) return requestAnimationFrame(look);
      cy.on('render', () => {
        const images = Object.values(cy.renderer().imageCache ?? {});
        const whole = cy.nodes().length >= ${count} && images.every(({ image }) => image.complete);
        if (!whole) return;
        window.benchFrames ??= { first: performance.now() };
        window.benchFrames.still = performance.now();
      });
    });`,
  }) as Promise<unknown> as Promise<void>;

/** An empty page with cytoscape and these elements where they stand, as plain dots and lines. */
async function servePlain(elements: readonly unknown[]): Promise<Server> {
  const path = createRequire(import.meta.url).resolve('cytoscape/dist/cytoscape.min.js');
  const page = `<!doctype html><html><body style="margin:0"><div id="chart" style="width:100vw;height:100vh"></div>
    <script>${readFileSync(path, 'utf8')}</script>
    <script>requestAnimationFrame(() => requestAnimationFrame(() => {
      const cy = cytoscape({ container: document.getElementById('chart'), style: [
        { selector: 'node', style: { width: 24, height: 24 } },
        { selector: 'edge', style: { width: 1, 'curve-style': 'straight' } } ] });
      cy.add(${JSON.stringify(elements)}); cy.fit();
    }))</script></body></html>`;
  const server = createServer((_, response) =>
    response.setHeader('content-type', 'text/html; charset=utf-8').end(page),
  );
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()));
  return server;
}

/** Neighbours of neighbours, from what a search finds first: the same for the same scenario. */
async function selectNodes({ ask }: Workspace, count: number): Promise<string[]> {
  const found = await ask<{ search: { nodes: { entity: { id: string } }[] } }>(
    '{ search(text: "+7700", kinds: [PHONE], first: 50) { nodes { entity { id } } } }',
  );
  const queue = found.search.nodes.map(({ entity }) => entity.id);
  const taken = new Set<string>();
  for (let id = queue.shift(); id !== undefined && taken.size < count; id = queue.shift()) {
    taken.add(id);
    const { neighbours } = await ask<{ neighbours: { nodes: { entity: { id: string } }[] } }>(
      `query ($id: ID!) { neighbours(id: $id, kinds: [${kinds}], first: 20) { nodes { entity { id } } } }`,
      { id },
    );
    const near = neighbours.nodes.map(({ entity }) => entity.id);
    queue.unshift(...near.filter((one) => !taken.has(one)));
  }
  if (taken.size < count) throw new Error(`the scenario has only ${taken.size} of ${count} nodes`);
  return [...taken];
}
