import { declare, type EntityRecord } from '../kind.ts';

export const platform = declare({
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
  snapshot: 'platform',
  russian: {
    title: 'площадка',
    plural: 'Площадки',
    forms: ['площадка', 'площадки', 'площадок'],
  },
  inCase: { type: 'uco-core:UcoObject' },
  abroad: {
    maltego: 'maltego.Website',
    stix: ({ host }) => ({ type: 'domain-name', value: host }),
    ftm: ({ host }) => ['HyperText', { title: host, sourceUrl: `https://${host}` }],
  },
  mark: { shape: 'barrel', w: 18, h: 14, fill: '#C9CFD6', stroke: '#2B323B' },
  look: {
    shape: 'barrel',
    size: [32, 26],
    icon: 'M11 12a1 1 0 1 0 2 0a1 1 0 1 0 -2 0 M16.616 13.924a5 5 0 1 0 -9.23 0 M20.307 15.469a9 9 0 1 0 -16.615 0 M9 21l3 -9l3 9 M10 19h4',
    colour: {
      light: { fill: '#E4E7EB', stroke: '#2B323B', icon: '#2B323B' },
      dark: { fill: '#2A3038', stroke: '#C4CBD3', icon: '#DDE1E6' },
    },
  },
});

export function platformEntity(host: string): EntityRecord {
  return { kind: 'platform', id: `platform:${host}`, caption: host, properties: { host } };
}
