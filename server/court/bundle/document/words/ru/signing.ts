import type { signing as en } from '../en/signing.ts';

export const signing: typeof en = {
  signed: (is) => (is ? 'ПОДПИСАНО' : 'НЕ ПОДПИСАНО'),
  timestamped: (is) => (is ? 'С МЕТКОЙ ВРЕМЕНИ' : 'БЕЗ МЕТКИ ВРЕМЕНИ'),
  vouched: ({ selfSigned, issuer }) =>
    selfSigned
      ? 'самоподписанный сертификат, как у демонстрационного ключа: имя никем не удостоверено'
      : `сертификат выдан: ${issuer}`,
};
