/** Builds payment codes, field by field, as a bank's app would. */
export const field = (tag: string, value: string): string =>
  `${tag}${String(value.length).padStart(2, '0')}${value}`;

export const template = (tag: string, fields: Readonly<Record<string, string>>): string =>
  field(
    tag,
    Object.keys(fields)
      .sort()
      .map((inner) => field(inner, fields[inner] ?? ''))
      .join(''),
  );

/** A whole payload with its checksum: CRC-16/CCITT, here by table lookups in place of shifts. */
export function payloadOf(...fields: readonly string[]): string {
  const body = `${field('00', '01')}${field('01', '11')}${fields.join('')}${field('53', '764')}${field('58', 'TH')}6304`;
  const table = Array.from({ length: 256 }, (_, i) => {
    let value = i << 8;
    for (let bit = 0; bit < 8; bit += 1)
      value = value & 0x8000 ? (value << 1) ^ 0x1021 : value << 1;
    return value & 0xffff;
  });
  let crc = 0xffff;
  for (const byte of Buffer.from(body))
    crc = ((crc << 8) & 0xffff) ^ (table[(crc >> 8) ^ byte] ?? 0);
  return `${body}${crc.toString(16).toUpperCase().padStart(4, '0')}`;
}

/** A PromptPay code for a mobile number, as banks draw it. */
export const promptPayOf = (mobile: string): string =>
  payloadOf(template('29', { '00': 'A000000677010111', '01': mobile }));
