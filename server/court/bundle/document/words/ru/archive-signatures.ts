import { type Rule, saidBy } from './recorded.ts';

const made = (at?: string, by?: string): string =>
  `${at ? `, время подписания по данным самой подписи: ${at}` : ''}${by ? `, программа: ${by}` : ''}`;

const when = '(?:, as it says at (\\S+))?(?: by (.*?))?';

const rules: readonly Rule[] = [
  [
    /^it says that it is signed, and what it says cannot be read as a signature$/,
    () => 'указано, что файл подписан, но указанное не читается как подпись',
  ],
  [
    /^what is signed is the hash of another description than the one that came$/,
    () => 'подписана хеш-сумма другого описания, а не полученного',
  ],
  [
    /^its key or certificate cannot be read: (.*)$/s,
    (why) => `ключ или сертификат не читается: ${why}`,
  ],
  [/^it names neither a key nor a certificate$/, () => 'в ней не указан ни ключ, ни сертификат'],
  [/^it names no certificate$/, () => 'сертификат в ней не указан'],
  [/^the key (\w+) did not make its signature$/, (key) => `подпись сделана не ключом ${key}`],
  [
    /^the certificate (\w+) is not of the key that made its signature$/,
    (print) => `сертификат ${print} относится не к тому ключу, которым сделана подпись`,
  ],
  [
    /^the certificate (\w+) is not for the domain (.*)$/s,
    (print, domain) => `сертификат ${print} выдан не для домена ${domain}`,
  ],
  [
    /^certificate (\d+) of its chain does not vouch for the one before it$/,
    (n) => `сертификат ${n} в цепочке не удостоверяет предыдущий`,
  ],
  [/^it does not say when it was signed$/, () => 'не указано, когда файл подписан'],
  [
    /^it says that it was signed at (.*), when a certificate did not hold \((.*) to (.*)\)$/,
    (at, from, to) =>
      `указано время подписания ${at}, когда сертификат не действовал (срок: ${from} – ${to})`,
  ],
  [
    new RegExp(
      `^signed${when} by the key ([0-9a-f]+); whose key that is, and when it signed, the file alone does not show$`,
      's',
    ),
    (at, by, key) =>
      `подписан${made(at, by)}, ключ ${key}; чей это ключ и когда им подписали, по самому файлу установить нельзя`,
  ],
  [
    new RegExp(
      `^signed${when} for the domain (.*), certificate SHA-256 ([0-9a-f]+) with (\\d+) above it; (its time signature was not checked|no authority signed the time), and whether the topmost authority is to be trusted was not checked$`,
      's',
    ),
    (at, by, domain, print, above, stamp = '') =>
      `подписан${made(at, by)}, домен ${domain}, SHA-256 сертификата ${print}, сертификатов над ним: ${above}; ${stamp.startsWith('no ') ? 'время никем не заверено' : 'метка времени не проверялась'}; можно ли доверять верхнему удостоверяющему центру, не проверялось`,
  ],
];

/** What a web archive's own signature came to. What is not known here stays as it was recorded. */
export const archiveSignature = saidBy(rules);
