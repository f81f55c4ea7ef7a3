import type { EntityRecord, Kind } from './kind.ts';

export const platform: Kind = {
  kind: 'platform',
  label: 'Platform',
  title: 'Platform',
  plural: 'Platforms',
  description: 'A website on which ads are posted.',
  family: 'context',
  properties: {
    host: { title: 'Host', description: 'The host of the platform.', type: 'text' },
    operatorCountry: {
      title: 'Country of the operator',
      description: 'The ISO 3166-1 code of the country of whoever runs the platform.',
      type: 'text',
    },
  },
  specificity: 0,
  redact: (n) => `Platform ${n}`,
};

export function platformEntity(host: string): EntityRecord {
  return { kind: 'platform', id: `platform:${host}`, caption: host, properties: { host } };
}
