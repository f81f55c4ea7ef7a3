import { type Capture, parseCapture } from '../../../server/read/capture/index.ts';

/** A capture as it is read from a file. */
export function capture(over: Record<string, unknown>): Capture {
  const record = {
    platform: 'lotus-board.example',
    capturedAt: '2026-03-01T10:00:00Z',
    country: 'KZ',
    text: 'Rooms',
    ...over,
  };
  const result = parseCapture(record, Date.parse('2026-07-01T00:00:00Z'));
  if ('rejected' in result) throw new Error(JSON.stringify(result.rejected));
  return result.capture;
}
