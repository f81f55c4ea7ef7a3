import { z } from 'zod';
import type { HowRead } from '../../core/evidence/index.ts';
import { countryCode } from '../../core/model/index.ts';
import {
  dateForms,
  encodingNamed,
  type ReadOptions,
  statedCustody,
  UnreadableFileError,
  type WrittenCustody,
  zoneNamed,
} from '../capture/index.ts';

type Written = WrittenCustody &
  Partial<
    Record<
      | ('encoding' | 'platform' | 'country' | 'capturedAt' | 'modifiedAt')
      | ('sheetName' | 'headRow' | 'map' | 'dateForm' | 'zone'),
      unknown
    >
  >;

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
    ...tableOptions(written),
    ...timeOf('capturedAt', text(written.capturedAt)),
    ...timeOf('modifiedAt', text(written.modifiedAt)),
    ...(stated ? { stated } : {}),
  };
}

const mapSchema = z.record(z.string(), z.string());

/** How a table is to be read. @throws UnreadableFileError naming what cannot be meant */
export function tableOptions({ sheetName, headRow, map, dateForm, zone }: Written): TableOptions {
  const said = (value: unknown) => typeof value === 'string' && value.trim() !== '';
  const form = dateForms.find((one) => one === dateForm);
  if (said(dateForm) && !form)
    throw new UnreadableFileError(
      `dates are not read as ${dateForm}`,
      `Use one of ${dateForms.join(', ')}.`,
    );
  const named = said(zone) ? zoneNamed(String(zone)) : undefined;
  if (said(zone) && !named)
    throw new UnreadableFileError(
      `no time zone is called ${zone}`,
      'Name it as Asia/Almaty, or by its hours as +05:00.',
    );
  const row = Number(headRow ?? 0);
  const columns = mapSchema.safeParse(map).data ?? {};
  return {
    ...(said(sheetName) ? { sheetName: String(sheetName) } : {}),
    ...(Number.isInteger(row) && row > 0 ? { headRow: row } : {}),
    ...(Object.keys(columns).length > 0 ? { map: columns } : {}),
    ...(form ? { dateForm: form } : {}),
    ...(named ? { zone: named } : {}),
  };
}

type TableOptions = Pick<ReadOptions, 'sheetName' | 'headRow' | 'map' | 'dateForm' | 'zone'>;

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
  const { sheetName, headRow, dateForm, zone } = options;
  return {
    ...(map ? { map } : {}),
    ...(encoding ? { encoding } : {}),
    ...(platform ? { platform } : {}),
    ...(country ? { country } : {}),
    ...(capturedAt ? { capturedAt } : {}),
    ...(modifiedAt ? { modifiedAt } : {}),
    ...(sheetName ? { sheetName } : {}),
    ...(headRow ? { headRow } : {}),
    ...(dateForm ? { dateForm } : {}),
    ...(zone ? { zone } : {}),
    ...(alone ? { alone } : {}),
  };
}
