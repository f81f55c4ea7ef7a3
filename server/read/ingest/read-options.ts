import type { HowRead } from '../../core/evidence/index.ts';
import { countryCode } from '../../core/model/index.ts';
import {
  encodingNamed,
  type ReadOptions,
  statedCustody,
  type WrittenCustody,
} from '../capture/index.ts';

type Written = WrittenCustody &
  Partial<Record<'encoding' | 'platform' | 'country' | 'capturedAt' | 'modifiedAt', unknown>>;

/** How a file is to be read, as a page or a request says it; what is not said, or says nothing, is left out. */
export function readOptions(written: Written): ReadOptions {
  const text = (value: unknown) => (typeof value === 'string' ? value.trim() : '');
  const encoding = text(written.encoding);
  const platform = text(written.platform);
  const country = countryCode(text(written.country));
  const stated = statedCustody(written);
  return {
    ...(encoding ? { encoding: encodingNamed(encoding) } : {}),
    ...(platform ? { platform } : {}),
    ...(country ? { country } : {}),
    ...timeOf('capturedAt', text(written.capturedAt)),
    ...timeOf('modifiedAt', text(written.modifiedAt)),
    ...(stated ? { stated } : {}),
  };
}

function timeOf(name: 'capturedAt' | 'modifiedAt', written: string): ReadOptions {
  const time = new Date(written);
  return Number.isNaN(time.getTime()) ? {} : { [name]: time.toISOString() };
}

/**
 * What of it the custody log keeps, so that the graph can be made again from the stored files.
 * @param alone the file came without those that it names
 */
export function howRead(options: ReadOptions, alone = false): HowRead {
  const { map, encoding, platform, country, capturedAt, modifiedAt } = options;
  return {
    ...(map ? { map } : {}),
    ...(encoding ? { encoding } : {}),
    ...(platform ? { platform } : {}),
    ...(country ? { country } : {}),
    ...(capturedAt ? { capturedAt } : {}),
    ...(modifiedAt ? { modifiedAt } : {}),
    ...(alone ? { alone } : {}),
  };
}
