import type { LayoutInput, Places } from './types.ts';

let worker: Worker | undefined;
let tickets = 0;
const waiting = new Map<
  number,
  { resolve: (places: Places) => void; reject: (error: Error) => void }
>();

function started(): Worker {
  if (worker) return worker;
  worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
  worker.onmessage = ({ data }: MessageEvent<{ ticket: number; places: Places }>) => {
    waiting.get(data.ticket)?.resolve(data.places);
    waiting.delete(data.ticket);
  };
  worker.onerror = (event) => {
    for (const { reject } of waiting.values()) reject(new Error(event.message));
    waiting.clear();
    worker = undefined;
  };
  return worker;
}

/** Force-directed places, worked out beside the page so that it never waits. */
export function force(input: LayoutInput): Promise<Places> {
  const ticket = ++tickets;
  return new Promise((resolve, reject) => {
    waiting.set(ticket, { resolve, reject });
    started().postMessage({ ticket, input });
  });
}
