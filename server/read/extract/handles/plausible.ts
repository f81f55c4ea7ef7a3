import { digitsOf } from '../phones/lookalikes.ts';
import { foreign } from '../plain-words.ts';
import { isPhoneWord } from '../words.ts';

/** Words that often follow a service's name and are no accounts. */
const ordinary: ReadonlySet<string> = new Set(
  'only channel group chat account call calls me us is for the and or text message number online here video profile link dm bot photo photos pics please now available also add yok var yaz veya numara numaram hesap uchun orqali raqam only24 com whatsapp viber telegram instagram facebook wechat line kakaotalk signal snapchat tiktok imo id usdt usdc btc eth trx till after before first with welcome write details rahmat yozing faqat bilan beriladi kutaman verilir yazin lutfen sadece bekliyorum habar bilen gerek kerek pishite tolko zvonite zhdu spasibo zhazynyz habarlasynyz'.split(
    ' ',
  ),
);

/** “2016-yildan”: a number with its ending. */
export const numbered = /^\d+-[a-z]+$/i;

/** As many digits as numbers have: “bob_88” is a name. */
const leastInGroups = 9;

/** “B700OOO057б” behind WhatsApp is a number in disguise, and so is “o1o_ooo9_2oSS”. */
export function isNumber(name: string): boolean {
  const bare = name.replace(/[._-]/g, '');
  const read = digitsOf(bare);
  if (read === undefined || read.weak > 0 || read.digits.length === read.letters) return false;
  return bare === name || read.digits.length >= leastInGroups;
}

export function plausible(name: string, at: boolean, colon: boolean, text: string): boolean {
  if (!/[a-z]/i.test(name) || name.length < 3 || isNumber(name) || /^www\./i.test(name))
    return false;
  if (numbered.test(name)) return false;
  if (at) return true;
  const lower = name.toLowerCase();
  if (ordinary.has(lower) || isPhoneWord(lower)) return false;
  if (/[\d_.]/.test(name)) return true;
  // A Latin word in a text of another script is a name; among Latin words only a colon tells.
  return foreign.test(text) ? name.length >= 4 : colon && name.length >= 5 && lower === name;
}

/** The shapes of bank accounts, wallets and hashes, whether their checksum holds or not. */
const moneyShape =
  /^(?:[A-Z]{2}\d{2}[A-Z0-9]{11,30}|0x[0-9a-f]{40}|(?:bc1|tb1|ltc1)[a-z0-9]{20,80}|[13LMT][1-9A-HJ-NP-Za-km-z]{25,34}|[0-9a-fA-F]{32,64})$/;
/** “USDT (TRC20), WhatsApp …”: the network that a payment takes is nobody's account. */
export const moneyNetwork = /^(?:usd[tc][._-]?)?(?:[tb]rc|erc|bep)[._-]?(?:2|10|20)$/i;
export const isAddressOfMoney = (name: string) =>
  name.length >= 15 && (moneyShape.test(name) || moneyShape.test(name.toLowerCase()));
