import type { Kind } from './kind.ts';

export const network: Kind = {
  kind: 'network',
  label: 'Network',
  title: 'Network',
  plural: 'Networks',
  description: 'Ads that seem to be by one hand. An estimate.',
  family: 'context',
  properties: {
    size: { title: 'Ads', description: 'Ads of the network.', type: 'integer' },
    score: {
      title: 'Least probable of its joins',
      description: 'The match probability of its least probable merge, 0 to 1.',
      type: 'number',
    },
    countries: {
      title: 'Countries',
      description: 'The countries that its ads name.',
      type: 'text',
    },
    platforms: {
      title: 'Platforms',
      description: 'The platforms on which its ads stand.',
      type: 'text',
    },
    status: { title: 'Review', description: 'What reviewers say of the network.', type: 'text' },
    run: { title: 'Run', description: 'The number of the run that found it.', type: 'integer' },
    method: { title: 'Method', description: 'The method that found it.', type: 'text' },
    version: { title: 'Version', description: 'The version of that method.', type: 'text' },
  },
  specificity: 0,
  redact: (n) => `Network ${n}`,
};

export const isNetworkId = (id: string): boolean => id.startsWith('network:');
export const isOperationId = (id: string): boolean => id.startsWith('operation:');
