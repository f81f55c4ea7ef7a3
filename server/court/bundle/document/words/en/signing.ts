import type { CertificateFacts } from '../../../../signature/index.ts';
import { vouchedFor } from '../../../package/signing.ts';

/** What the cover says of the signature. */
export const signing = {
  signed: (is: boolean): string => (is ? 'SIGNED' : 'NOT SIGNED'),
  timestamped: (is: boolean): string => (is ? 'TIMESTAMPED' : 'NOT TIMESTAMPED'),
  vouched: (certificate: CertificateFacts): string => vouchedFor(certificate),
};
