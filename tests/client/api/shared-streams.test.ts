import { expect, test } from 'vitest';
import type { ServerEvent } from '../../../client/src/api/stream/events.ts';
import type { StreamEnd } from '../../../client/src/api/stream/read.ts';
import {
  type Asked,
  SharedStreams,
  type Told,
} from '../../../client/src/api/stream/shared-streams.ts';

interface Opened {
  readonly body: string;
  readonly tell: (event: ServerEvent) => void;
  readonly end: (end: StreamEnd) => void;
  readonly signal: AbortSignal;
}

/** Streams whose server is the test, and windows that write down what they are told. */
function scene() {
  const opened: Opened[] = [];
  const streams = new SharedStreams(
    (body, tell, signal) =>
      new Promise((end) => {
        opened.push({ body, tell, end, signal });
      }),
  );
  const openWindow = () => {
    const { port1, port2 } = new MessageChannel();
    const told: Told[] = [];
    port1.onmessage = ({ data }: MessageEvent<Told>) => told.push(data);
    streams.connect(port2 as unknown as globalThis.MessagePort);
    return { told, ask: (asked: Asked) => port1.postMessage(asked), close: () => port1.close() };
  };
  return { opened, openWindow };
}

const news = (data: string): ServerEvent => ({ name: 'next', data });

test('windows that listen to the same share one stream, and one that comes later is told what is known', async () => {
  const { opened, openWindow } = scene();
  const [one, two] = [openWindow(), openWindow()];
  one.ask({ id: 1, listen: 'inbox' });
  await expect.poll(() => opened.length).toBe(1);
  opened[0]?.tell(news('3'));
  two.ask({ id: 1, listen: 'inbox' });
  await expect.poll(() => two.told).toEqual([{ id: 1, event: news('3') }]);
  expect(one.told).toEqual(two.told);
  two.ask({ id: 2, listen: 'import' });
  await expect.poll(() => opened.map(({ body }) => body)).toEqual(['inbox', 'import']);
  one.close();
  two.close();
});

test('a stream is closed when the last window stops, and begun anew for whoever comes then', async () => {
  const { opened, openWindow } = scene();
  const [one, two] = [openWindow(), openWindow()];
  one.ask({ id: 1, listen: 'inbox' });
  await expect.poll(() => opened.length).toBe(1);
  opened[0]?.tell(news('3'));
  two.ask({ id: 1, listen: 'inbox' });
  await expect.poll(() => two.told.length).toBe(1);
  one.ask({ id: 1, stop: true });
  one.ask({ id: 2, listen: 'import' });
  await expect.poll(() => opened.length).toBe(2);
  expect(opened[0]?.signal.aborted).toBe(false);
  two.ask({ id: 1, stop: true });
  await expect.poll(() => opened[0]?.signal.aborted).toBe(true);
  two.ask({ id: 3, listen: 'inbox' });
  await expect.poll(() => opened.length).toBe(3);
  opened[0]?.end({ failed: true });
  opened[2]?.tell(news('4'));
  await expect.poll(() => two.told.slice(1)).toEqual([{ id: 3, event: news('4') }]);
  one.close();
  two.close();
});

test('all who listen are told that a stream has ended', async () => {
  const { opened, openWindow } = scene();
  const [one, two] = [openWindow(), openWindow()];
  one.ask({ id: 1, listen: 'inbox' });
  two.ask({ id: 5, listen: 'inbox' });
  await expect.poll(() => opened.length).toBe(1);
  opened[0]?.end({ failed: true, status: 503 });
  await expect.poll(() => one.told).toEqual([{ id: 1, end: { failed: true, status: 503 } }]);
  await expect.poll(() => two.told).toEqual([{ id: 5, end: { failed: true, status: 503 } }]);
  one.close();
  two.close();
});
