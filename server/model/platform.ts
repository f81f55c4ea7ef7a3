import type { EntityRecord, Kind } from './kind.ts';

export const platform: Kind = {
  kind: 'platform',
  label: 'Platform',
  title: 'Platform',
  plural: 'Platforms',
  family: 'context',
  properties: {
    host: { title: 'Host', type: 'text' },
    operatorCountry: { title: 'Country of the operator', type: 'text' },
  },
  specificity: 0,
  redact: (n) => `Platform ${n}`,
};

export function platformEntity(host: string): EntityRecord {
  return { kind: 'platform', id: `platform:${host}`, caption: host, properties: { host } };
}
