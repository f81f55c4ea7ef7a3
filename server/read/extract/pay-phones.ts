import { type EntityRecord, type ParsedValue, readPayment } from '../../core/model/index.ts';
import { isEnding } from './inflections.ts';

/** Payment services that know their customers by phone number, and what ads call them. */
const names =
  '(?<promptpay>prompt\\s?pay|พร้อม\\s?เ{1,2}พ[ลร]?(?:ย์|ย)?)|(?<kaspi>kaspi|каспи)|(?<mbank>mbank|мбанк)|(?<payme>payme|пейми|пэйми)|(?<mpesa>m-?pesa)|(?<qiwi>qiwi|киви)';
const ending = "(?<ending>['-]?\\p{L}{0,7})";
/** Words that may stand between the service and the number. */
const between =
  '(?:gold|голд|bank|pay|qr|wallet|number|num|no|id|по|на|via|to|through|orqali|орқали|arqyly|arqıly|арқылы|аркылуу|üzerinden|через|เบอร์|เลข|(?:банк|кошел[её]?к|hamyon|ҳамён|әмиян|перевод|номер|нөмір|nomer|nomir|nómir|raqam|рақам)\\p{L}{0,4})';
/** Signs between them; a sentence's end parts them. */
const gap = '[^\\p{L}\\p{M}\\d.,;!?\\n]{0,6}';

const before = new RegExp(
  `(?<![a-zа-яё])(?:${names})${ending}${gap}(?:${between}\\.?${gap}){0,3}$`,
  'iu',
);
const links = '(?:(?:на|в|через|по|via|on|is|to|my|by|для|for|with)\\s){0,2}';
const after = new RegExp(
  `^[)\\]»"”]?[\\s(\\[«"“–—→=>-]{0,4}${links}[(\\[«"“]?(?:${names})${ending}(?<rest>[\\s\\S]*)$`,
  'iu',
);
/** Said of the service and not of the number: “Kaspi бар”, “каспи жоқ”; or of the number that follows. */
const ofAnother =
  /^\s{0,2}(?:жоқ|жок|нет|бар|есть|емес|эмес|нема|yo'?q|joq|emes|bar|bor|var|yok|ýok|yo'q|no|not|ok|only|yes|оплата|төлем|karta|карта|card|可|ไม่)(?![\p{L}\d])/iu;
const nextNumber = new RegExp(`^${gap}(?:${between}${gap}){0,3}\\+?\\d`, 'iu');

const reach = 60;

/** The payment handle that a phone number is, where the word in front of it or behind it names such a service. */
export function paymentOfPhone(
  text: string,
  start: number,
  end: number,
  entity: EntityRecord,
): ParsedValue | undefined {
  const number = entity.properties.number;
  const front = text.slice(Math.max(0, start - reach), start).replace(/[+(]+$/, '');
  const back = text.slice(end, end + reach);
  if (typeof number !== 'string') return undefined;
  const service = serviceIn(before.exec(front)) ?? serviceBehind(back);
  return service ? readPayment(`${service}:${number}`) : undefined;
}

function serviceBehind(text: string): string | undefined {
  const match = after.exec(text);
  const rest = match?.groups?.rest ?? '';
  return ofAnother.test(rest) || nextNumber.test(rest) ? undefined : serviceIn(match);
}

/** The service that a match names, unless the word goes on: “каспий” is a sea. */
function serviceIn(match: RegExpExecArray | null): string | undefined {
  const { ending: rest = '', ...services } = match?.groups ?? {};
  const [service, name] =
    Object.entries(services).find(([key, value]) => key !== 'rest' && value !== undefined) ?? [];
  const suffix = rest.toLowerCase().replace(/['-]/g, '');
  if (!service || !name) return undefined;
  return suffix === '' || isEnding(plain(suffix), name.length) ? service : undefined;
}

const plain = (ending: string) =>
  ending
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .replaceAll('ı', 'i')
    .normalize('NFC');
