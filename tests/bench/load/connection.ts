import { Agent, request } from 'node:http';
import type { Asked } from '../pages.ts';

/** What came back, as text: reading all of it would be the work of other machines. */
interface Answer {
  readonly status: number;
  readonly text: string;
}

/** Called once for each answer: what was asked, how long it took, and what was wrong with it. */
export type Tell = (what: string, ms: number, error?: string) => void;

/** A browser in which somebody is signed in: six connections that are kept, and one for what is listened to. */
export class Connection {
  readonly #url: string;
  readonly #headers: Readonly<Record<string, string>>;
  readonly #agent = new Agent({ keepAlive: true, maxSockets: 6 });
  readonly #tell: Tell;

  /**
   * @param cookie of the session
   * @param name of its window
   */
  constructor(url: string, cookie: string, name: string, tell: Tell) {
    this.#url = url;
    this.#tell = tell;
    this.#headers = {
      ...{ cookie, 'content-type': 'application/json', 'x-throughline': '1' },
      ...{ 'x-throughline-window': name, 'x-throughline-idle': '0' },
    };
  }

  /** Asks one operation of the client; gives the data, which are read when they are wanted; undefined of an error. */
  async ask<Data>(...[document, variables]: Asked): Promise<() => Data | undefined> {
    const query = String(document);
    const [, name = 'kinds'] = /(?:query|mutation) (\w+)/.exec(query) ?? [];
    const begun = performance.now();
    const { status, text } = await this.#send('/graphql', JSON.stringify({ query, variables }));
    const isWell = status === 200 && text.startsWith('{"data":{');
    this.#tell(
      name,
      performance.now() - begun,
      isWell ? undefined : `${name}: ${status} ${text.slice(0, 300)}`,
    );
    return () => (isWell ? (JSON.parse(text).data as Data) : undefined);
  }

  /** Sends a file, as the import page does. */
  async import(name: string, text: string): Promise<void> {
    const type = { 'content-type': 'application/octet-stream' };
    const answer = await this.#send(`/files/import?name=${name}`, text, type);
    if (answer.status !== 202) throw new Error(`the import: ${answer.status} ${answer.text}`);
  }

  /** Listens to a subscription until the connection is closed; a stream that ends before is an error. */
  listen(document: unknown): void {
    const accept = { accept: 'text/event-stream' };
    const ended = (why: string) => !this.#isClosed && this.#tell('stream', 0, `stream: ${why}`);
    const asked = request(
      `${this.#url}/graphql`,
      { method: 'POST', headers: { ...this.#headers, ...accept }, agent: this.#streams },
      (response) => {
        if (response.statusCode !== 200) ended(String(response.statusCode));
        response.resume().once('close', () => ended('closed'));
      },
    );
    asked.once('error', (error) => ended(error.message));
    asked.end(JSON.stringify({ query: String(document), variables: {} }));
  }

  close(): void {
    this.#isClosed = true;
    this.#agent.destroy();
    this.#streams.destroy();
  }

  #isClosed = false;
  readonly #streams = new Agent();

  #send(path: string, body: string, more: Record<string, string> = {}): Promise<Answer> {
    return new Promise((resolve, reject) => {
      const headers = { ...this.#headers, ...more, 'content-length': Buffer.byteLength(body) };
      const asked = request(
        `${this.#url}${path}`,
        { method: 'POST', headers, agent: this.#agent },
        (response) => {
          const parts: Buffer[] = [];
          response.on('data', (part: Buffer) => parts.push(part));
          response.once('error', reject);
          response.once('end', () =>
            resolve({
              status: response.statusCode ?? 0,
              text: Buffer.concat(parts).toString('utf8'),
            }),
          );
        },
      );
      asked.once('error', reject);
      asked.end(body);
    }).catch((error: Error) => ({ status: 0, text: error.message })) as Promise<Answer>;
  }
}
