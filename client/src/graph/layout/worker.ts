import { layOut } from './lay-out.ts';
import type { LayoutInput } from './types.ts';

self.onmessage = ({ data }: MessageEvent<{ ticket: number; input: LayoutInput }>) => {
  self.postMessage({ ticket: data.ticket, places: layOut(data.input) });
};
