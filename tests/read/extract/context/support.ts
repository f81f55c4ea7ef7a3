import { extract, readContext } from '../../../../server/read/extract/index.ts';

const contacts = { phones: [], emails: [], handles: [], payments: [], websites: [] };

/** What is read of one text whose capture says nothing else. */
export function contextOf(text: string, country?: string) {
  const capture = {
    ...{ text, country, contacts, platform: 'lotus-board.example' },
    capturedAt: '2026-03-15T10:00:00.000Z',
  };
  return readContext(capture, extract(capture).observations);
}

/** The places read in a text, each as `span=name`; every span is checked against the text. */
export function readPlaces(text: string): string {
  const { places } = contextOf(text);
  for (const { start, end, raw } of places)
    if (text.slice(start, end) !== raw) throw new Error(`“${raw}” is not at ${start}-${end}`);
  return places.map(({ raw, entity }) => `${raw}=${entity.caption}`).join(' ');
}
