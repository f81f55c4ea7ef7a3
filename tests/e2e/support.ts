import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import axe from 'axe-core';
import {
  type Browser,
  chromium,
  type LaunchOptions,
  type Locator,
  type Page,
} from 'playwright-core';
import { expect } from 'vitest';
import { writeScenario } from '../../seed-data/index.ts';
import { REPOSITORY } from '../../server/core/config.ts';
import { type Outcome, run, runHere } from '../edge/cli/support.ts';
import { SERVER_SETTINGS } from '../support/config.ts';
import { openTestGraph } from '../support/graph.ts';
import { askAt, tokenOf } from '../support/token.ts';

/** Chromium stays at home: nothing but the page that is tested is asked for. */
const flags = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export interface Workspace {
  readonly url: string;
  readonly folder: string;
  readonly browser: Browser;
  /** Asks GraphQL as another program does; gives the data. */
  ask<T>(query: string, variables?: object): Promise<T>;
  /** What the program has said in its terminal so far. */
  said(): string;
  /** Runs a verb to its end on the same graph. */
  verb(...args: string[]): Promise<Outcome>;
  /** Ends the program and leaves the browser open. */
  stop(): Promise<void>;
  close(): Promise<void>;
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() =>
        typeof address === 'object' && address
          ? resolve(address.port)
          : reject(new Error('no port')),
      );
    });
  });
}

function startProgram(args: readonly string[], server: NodeJS.ProcessEnv): ChildProcess {
  return spawn(process.execPath, ['--max-semi-space-size=64', 'dist/main.js', ...args], {
    cwd: REPOSITORY,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...SERVER_SETTINGS, ...process.env, NEO4J_URI: undefined, ...server },
  });
}

/** The worker's Neo4j, emptied, as who has a server of his own names it. */
async function sharedServer(): Promise<NodeJS.ProcessEnv> {
  const opened = await openTestGraph();
  await opened.close();
  const { uri, password } = opened.config.neo4j;
  return { NEO4J_URI: uri, NEO4J_PASSWORD: password };
}

/** Milliseconds that are waited for what is to come on a page: other work may be under way on the machine. */
const patience = 120_000;

export async function openBrowser(more?: LaunchOptions): Promise<Browser> {
  const browser = await chromium.launch({
    ...{ executablePath: '/usr/bin/chromium', args: flags },
    ...more,
  });
  browser.on('context', (context) => context.setDefaultTimeout(patience));
  return browser;
}

let browsing: Promise<Browser> | undefined;
/** One browser for all files of a worker; it ends with it. Each file closes what it opened. */
const sharedBrowser = (): Promise<Browser> => {
  browsing ??= openBrowser();
  return browsing;
};

/** Contexts of a browser in which the address with the token was opened. */
export function withToken(browser: Browser, dataDir: string, url: string): Browser {
  const { hostname: domain, port } = new URL(url);
  const cookie = {
    ...{ name: `throughline-${port}`, value: tokenOf(dataDir), domain, path: '/' },
    ...{ expires: -1, httpOnly: true, secure: false, sameSite: 'Strict' as const },
  };
  const storageState = { cookies: [cookie], origins: [] };
  return new Proxy(browser, {
    get(target, key) {
      if (key === 'newPage' || key === 'newContext')
        return (options?: object) => target[key]({ storageState, ...options });
      const held: unknown = Reflect.get(target, key);
      return typeof held === 'function' ? held.bind(target) : held;
    },
  });
}

/**
 * Opens the program on a folder of its own.
 * @param ads of a generated scenario that lies in `scenario` beside it; 0 for none
 * @param own as `npm start` does, with a Neo4j that it starts itself, and a browser of its own: for measurements, which
 *   run beside no other test
 * @param settings that the office gives by its environment
 */
export async function openWorkspace(
  ads: number,
  own?: 'own-server',
  settings: NodeJS.ProcessEnv = {},
): Promise<Workspace> {
  const server = { ...(own ? {} : await sharedServer()), ...settings };
  const folder = mkdtempSync(path.join(tmpdir(), 'throughline-e2e-'));
  const data = path.join(folder, 'data');
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const program = startProgram(['--data', data, '--port', String(port)], server);
  const ended = new Promise<void>((resolve) => program.once('close', () => resolve()));
  let said = '';
  program.stderr?.on('data', (chunk: Buffer) => {
    said += chunk;
  });
  if (ads > 0) await writeScenario({ ads, seed: 11, out: path.join(folder, 'scenario') });
  for (let tries = 0; !(await fetch(`${url}/ready`).catch(() => undefined))?.ok; tries += 1) {
    if (tries > 600 || program.exitCode !== null)
      throw new Error(`the workspace did not open: ${said}`);
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  const bare = await (own ? openBrowser() : sharedBrowser());
  // Into a team's server people sign in.
  const browser = settings.THROUGHLINE_TEAM === '1' ? bare : withToken(bare, data, url);
  const stop = () => {
    program.kill('SIGTERM');
    return ended;
  };
  return {
    url,
    folder,
    browser,
    said: () => said,
    ask: (query, variables) => askAt(url, data, query, variables),
    verb: (...args) => (own ? run : runHere)(args, server),
    stop,
    async close() {
      if (own) await browser.close();
      for (const context of browser.contexts()) await context.close();
      await stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Opens the menu of what can be said, and chooses a word. */
export async function say(button: Locator, word: string): Promise<void> {
  await button.click();
  await button.page().getByRole('menuitem', { name: word }).click();
}

/** What axe asks of a theme's colours; all else is the same in either. */
const aboutColour = ['color-contrast', 'link-in-text-block'];

/** Axe finds nothing wrong with the page as it stands, in either theme. */
export async function axeIsClean(page: Page): Promise<void> {
  for (const [colorScheme, rules] of [['light'], ['dark', aboutColour]] as const) {
    await page.emulateMedia({ colorScheme });
    await page.locator(`html[data-mantine-color-scheme=${colorScheme}]`).waitFor();
    expect(await accessibilityProblems(page, rules), `${page.url()} in ${colorScheme}`).toEqual([]);
  }
}

/** What axe finds wrong, one line a finding. */
async function accessibilityProblems(page: Page, rules?: readonly string[]): Promise<string[]> {
  // Halfway between two themes no colour has its contrast.
  await page.evaluate(() =>
    Promise.allSettled(
      document
        .getAnimations()
        .filter(({ effect }) => Number.isFinite(Number(effect?.getComputedTiming().endTime)))
        .map(({ finished }) => finished),
    ).then(() => undefined),
  );
  if (!(await page.evaluate('"axe" in globalThis'))) await page.evaluate(axe.source);
  return page.evaluate(async (runOnly) => {
    const runner = (
      globalThis as unknown as {
        axe: {
          run(
            context: Element | Document,
            options: object,
          ): Promise<{
            violations: { id: string; nodes: { target: unknown[] }[] }[];
          }>;
        };
      }
    ).axe;
    // What lies behind a dialog was looked at before it was opened, and nobody can reach it.
    const dialog = document.querySelector('[role="dialog"][aria-modal="true"]');
    const { violations } = await runner.run(dialog ?? document, {
      ...(runOnly ? { runOnly } : {}),
      resultTypes: ['violations'],
    });
    return violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`,
    );
  }, rules);
}
