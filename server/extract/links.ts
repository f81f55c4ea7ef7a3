import { find as linkify } from 'linkifyjs';
import {
  type Reading,
  readEmail,
  readHandleOf,
  readPhone,
  readSite,
  services,
  toUrl,
} from '../model/index.ts';
import type { ExtractInput, Found, TextExtractor } from './observation.ts';

/** Anything linkifyjs could find needs one of these; many ads have none, and the scan is saved. */
const couldLink = /@|:\/\/|[\p{L}\p{N}-]\.\p{L}{2}/u;

/** Emails, websites and the account links of chat services, all found in one walk by linkifyjs. */
export const links: TextExtractor = {
  method: 'link pattern',
  version: '1.1',
  find(text, input, taken) {
    if (!couldLink.test(text)) return [];
    const found: Found[] = [];
    for (const { type, start, end } of linkify(text)) {
      const raw = text.slice(start, end);
      const reading =
        type === 'email' ? readEmail(raw) : type === 'url' ? readLink(raw, input) : undefined;
      // A link that is no identifier (the platform's own page) is claimed too: its digits are no phone number.
      taken.add(start, end);
      if (reading) found.push({ ...reading, raw, start, end });
    }
    return found;
  },
};

function readLink(raw: string, input: ExtractInput): Reading | undefined {
  const reading = readWebsite(raw);
  const own = reading?.entity.id === readSite(input.platform)?.entity.id;
  return own ? undefined : reading;
}

/** Reads a web address as the account or number that it leads to, else as a website. */
export function readWebsite(raw: string): Reading | undefined {
  const url = toUrl(raw);
  if (!url) return undefined;
  const host = url.hostname.replace(/^www\./, '');
  const segment = url.pathname.split('/')[1] ?? '';
  if (host === 'wa.me') {
    const reading = readPhone(`+${segment.replace(/^\+/, '')}`);
    return reading && { ...reading, steps: ['number of a wa.me link', ...reading.steps] };
  }
  const service = Object.keys(services).find((name) => services[name]?.hosts.includes(host));
  if (service && segment !== '') {
    const reading = readHandleOf(service, segment);
    if (reading) return { ...reading, steps: [`account of a ${host} link`, ...reading.steps] };
  }
  return readSite(raw);
}
