import { Button } from '@mantine/core';
import { t } from '../../../../app/i18n/t.ts';
import { networkName } from '../../../../app/network-name.ts';
import { ask } from '../../../../judging/asking.ts';
import { buttonFor } from '../../../../judging/button-for.ts';
import { Sentence } from '../../../../ui/index.ts';
import { effectOf } from '../operation/effect.ts';
import { judgePair, type NetworkView, pairSaid } from '../operations.ts';

const words = ['together', 'apart'] as const;

interface Props {
  network: Pick<NetworkView, 'id'>;
  nearMatch: Pick<NetworkView['nearMatches'][number], 'other' | 'sentence'>;
  /** Of what it was not merged with. */
  name: string;
}

/** Whether a network and what it was not merged with belong together, for a person to say. */
export function JudgeButtons({ network, nearMatch, name }: Props) {
  return (
    <span className="tl-buttons">
      {words.map((word) => (
        <Button
          key={word}
          size="compact-sm"
          aria-label={buttonFor(`networks.${word}`, name)}
          onClick={() =>
            ask({
              title: t(`networks.ask.${word}`, { name: networkName(network.id), other: name }),
              about: <Sentence parts={nearMatch.sentence} />,
              effect: t(effectOf(word, [network.id, nearMatch.other])),
              signLabel: t('networks.sign.hub'),
              preview: { judgement: pairSaid(word, network.id, nearMatch.other) },
              sign: (signing) => judgePair(word, network.id, nearMatch.other, signing),
            })
          }
        >
          {t(`networks.${word}`)}
        </Button>
      ))}
    </span>
  );
}
