import type { Kind } from './kind.ts';

export const network: Kind = {
  kind: 'network',
  label: 'Network',
  title: 'Network',
  plural: 'Networks',
  family: 'context',
  properties: {
    size: { title: 'Ads', type: 'integer' },
    score: { title: 'Least probable of its joins', type: 'number' },
    countries: { title: 'Countries', type: 'text' },
    platforms: { title: 'Platforms', type: 'text' },
    status: { title: 'Review', type: 'text' },
    run: { title: 'Run', type: 'integer' },
    method: { title: 'Method', type: 'text' },
    version: { title: 'Version', type: 'text' },
  },
  specificity: 0,
  redact: (n) => `Network ${n}`,
};

export const isNetworkId = (id: string): boolean => id.startsWith('network:');
export const isOperationId = (id: string): boolean => id.startsWith('operation:');
