import { declare } from '../kind.ts';
import { platform } from './platform.ts';

export const network = declare({
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
  unshown: { firstSeen: 'first capture', lastSeen: 'last capture' },
  snapshot: 'network',
  told: true,
  russian: {
    title: 'сеть',
    plural: 'Сети',
    forms: ['сеть', 'сети', 'сетей'],
  },
  inCase: { type: 'uco-core:UcoObject' },
  abroad: {
    maltego: 'maltego.Phrase',
    stix: (_, name) => ({ type: 'grouping', context: 'unspecified', name }),
    ftm: (_, name) => ['Folder', { title: name }],
  },
  mark: { shape: 'sheet', w: 19, h: 15, fill: '#D5DAE0', stroke: '#2B323B', sign: 'inner' },
  look: {
    shape: 'rounded',
    size: [36, 30],
    icon: 'M5.931 6.936l1.275 4.249m5.607 5.609l4.251 1.275 M11.683 12.317l5.759 -5.759 M4 5.5a1.5 1.5 0 1 0 3 0a1.5 1.5 0 1 0 -3 0 M17 5.5a1.5 1.5 0 1 0 3 0a1.5 1.5 0 1 0 -3 0 M17 18.5a1.5 1.5 0 1 0 3 0a1.5 1.5 0 1 0 -3 0 M4 15.5a4.5 4.5 0 1 0 9 0a4.5 4.5 0 1 0 -9 0',
    colour: platform.look.colour,
  },
});

export const isNetworkId = (id: string): boolean => id.startsWith('network:');
export const isOperationId = (id: string): boolean => id.startsWith('operation:');
