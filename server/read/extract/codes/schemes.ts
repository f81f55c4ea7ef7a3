import { type ParsedValue, readEmail, readPayment, readPhone } from '../../../core/model/index.ts';
import { type CodeField, parseFields } from './emvco.ts';

/** What one field of a payment code says about who is paid. */
export interface Paid {
  readonly field: CodeField;
  readonly parsedValues: readonly ParsedValue[];
}

/** A national scheme: how its codes name themselves, and what is read from them. */
interface Scheme {
  readonly title: string;
  /** The application id or domain in the first field of the scheme's template. */
  readonly guid: RegExp;
  /** Undefined where the layout is not public: the scheme is named, and nothing is read. */
  readonly read?: (fields: Fields) => readonly (Paid | Withheld | undefined)[];
}

/** A number that says who somebody is before the law: told apart from a payment handle, and never kept. */
interface Withheld {
  readonly withheld: string;
}

type Fields = (tag: string) => CodeField | undefined;

const paid = (
  field: CodeField | undefined,
  ...parsedValues: readonly (ParsedValue | undefined)[]
): Paid | undefined => {
  const read = parsedValues.filter((parsed) => parsed !== undefined);
  return field && read.length > 0 ? { field, parsedValues: read } : undefined;
};

/** A customer known by phone: the number is a phone number and a payment handle. */
const byPhone = (
  scheme: string,
  field: CodeField | undefined,
  international: string | undefined,
) =>
  international
    ? paid(field, readPhone(international), readPayment(`${scheme}:${international}`))
    : undefined;

const digits = (field: CodeField | undefined) => field?.value.replace(/\D/g, '') ?? '';
const plus = (field: CodeField | undefined) => (field ? `+${digits(field)}` : undefined);

/** Thailand's: 01 is a mobile number as 0066…, 02 a national id, 03 a wallet, 04 an account (Bank of Thailand). */
const promptPay = (fields: Fields) => {
  const mobile = fields('01');
  return [
    byPhone('promptpay', mobile, mobile && `+${digits(mobile).replace(/^0+/, '')}`),
    fields('02') && { withheld: 'national id of a PromptPay code' },
    paid(fields('03'), readPayment(`promptpay:wallet-${digits(fields('03'))}`)),
    paid(fields('04'), readPayment(`promptpay:account-${digits(fields('04'))}`)),
  ];
};

/** A biller is a tax number and two digits more; that of a company begins with 0, that of a person is a national id. */
const promptPayBill = (fields: Fields) => {
  const biller = digits(fields('01'));
  if (biller === '') return [];
  return biller.startsWith('0')
    ? [paid(fields('01'), readPayment(`promptpay:biller-${biller}`))]
    : [{ withheld: 'tax number of a person in a PromptPay bill' }];
};

const payNow = (fields: Fields) => {
  const proxy = fields('02');
  if (fields('01')?.value === '0') return [byPhone('paynow', proxy, plus(proxy))];
  return [paid(proxy, readPayment(`paynow:${proxy?.value}`))];
};

/** The account stands in a template of its own: 00 names the bank, 01 the account. */
const vietQr = (fields: Fields) => {
  const beneficiary = fields('01');
  const inner = beneficiary ? (parseFields(beneficiary.value, beneficiary.start) ?? []) : [];
  const [bank, account] = ['00', '01'].map((tag) => inner.find((field) => field.tag === tag));
  return [paid(account, readPayment(`vietqr:${bank?.value}-${account?.value}`))];
};

/** A Pix key is a phone number, an email, a company's number, a random id; or a person's tax number. */
const pix = (fields: Fields) => {
  const key = fields('01');
  if (key && /^\d{11}$/.test(key.value)) return [{ withheld: 'tax number of a person as Pix key' }];
  if (key?.value.startsWith('+')) return [byPhone('pix', key, plus(key))];
  return [paid(key, key && readEmail(key.value), readPayment(`pix:${key?.value}`))];
};

const fasterPayments = (fields: Fields) => [
  paid(fields('02'), readPayment(`fps:${fields('02')?.value}`)),
  byPhone('fps', fields('03'), plus(fields('03'))),
  paid(fields('04'), readEmail(fields('04')?.value ?? '')),
];

const upi = (fields: Fields) => [paid(fields('01'), readPayment(`upi:${fields('01')?.value}`))];

const schemes: readonly Scheme[] = [
  { title: 'PromptPay', guid: /^A000000677010111$/i, read: promptPay },
  { title: 'PromptPay bill payment', guid: /^A00000067701011[23]$/i, read: promptPayBill },
  { title: 'PayNow', guid: /^SG\.PAYNOW$/i, read: payNow },
  { title: 'VietQR', guid: /^A000000727$/i, read: vietQr },
  { title: 'Pix', guid: /^BR\.GOV\.BCB\.PIX$/i, read: pix },
  { title: 'Hong Kong FPS', guid: /^hk\.com\.hkicl$/i, read: fasterPayments },
  { title: 'BharatQR (UPI)', guid: /^A000000524$/i, read: upi },
  { title: 'DuitNow', guid: /^A000000615\d*$/i },
  { title: 'QRIS', guid: /^ID\.CO\.QRIS\.WWW$|^COM\.GO-JEK\.WWW$|^ID\.DANA\.WWW$/i },
  { title: 'QR Ph', guid: /^com\.p2pqrpay$|^ph\.ppmi\./i },
  { title: 'KHQR (Bakong)', guid: /@[a-z]{4}$|^kh\.gov\.nbc\./i },
  { title: 'Kyrgyzstan’s QR', guid: /\.kg$/i },
  { title: 'Kazakhstan’s QR', guid: /\.kz$/i },
  { title: 'Uzbekistan’s QR', guid: /\.uz$/i },
  { title: 'Tajikistan’s QR', guid: /\.tj$/i },
  { title: 'Russia’s fast payments', guid: /^ru\.nspk\.|\.ru$/i },
];

/** Fields 26 to 51 belong to schemes, each in a template whose field 00 says which. */
export function schemesIn(
  fields: readonly CodeField[],
): { title: string; paid: Paid[]; withheld: string[] }[] {
  return fields
    .filter(({ tag }) => tag >= '26' && tag <= '51')
    .flatMap((template) => {
      const inner = parseFields(template.value, template.start);
      const guid = inner?.find(({ tag }) => tag === '00')?.value;
      if (!inner || !guid) return [];
      const scheme = schemes.find((one) => one.guid.test(guid));
      const read = scheme?.read?.((tag) => inner.find((field) => field.tag === tag)) ?? [];
      return [
        {
          title: scheme?.title ?? 'a scheme that is not known here',
          paid: read.filter((item) => item !== undefined && 'field' in item),
          withheld: read.flatMap((item) => (item && 'withheld' in item ? [item.withheld] : [])),
        },
      ];
    });
}
