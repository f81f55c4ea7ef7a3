import { Button } from '@mantine/core';
import { t } from '../../../app/i18n/t.ts';
import { useShowOnCanvas } from '../../../graph/show-on-canvas.ts';
import { Chip, ConfidenceMeter, Sentence } from '../../../ui/index.ts';
import type { NetworkView } from '../operations.ts';
import { EntityLink } from '../shared/entity-link.tsx';
import { Part } from '../shared/part.tsx';
import { isJudged } from '../shared/sureness.ts';

/** The joins that are most likely wrong: the network is no surer than the first. */
export function LeastSure({ leastSure }: Pick<NetworkView, 'leastSure'>) {
  const show = useShowOnCanvas();
  // The two are selected, and so it is told why they are together.
  const showBoth = async ({ a, b, evidence }: NetworkView['leastSure'][number]) => {
    await show([a, b, ...evidence.map(({ id }) => id)], { select: false });
    await show([a, b]);
  };
  return (
    <Part
      title={t('networks.leastSure')}
      count={leastSure.length}
      note={t('networks.leastSureNote')}
    >
      {leastSure.map((join) => (
        <li key={`${join.a} ${join.b}`}>
          <span className="tl-evidence-head">
            <span className="tl-both-ads">
              {[join.a, join.b].map((id) => (
                <EntityLink key={id} id={id} entity={join.ads.find((ad) => ad.id === id) ?? null} />
              ))}
            </span>
            {isJudged(join.probability) ? (
              <Chip>{t('networks.judgedJoin')}</Chip>
            ) : (
              <ConfidenceMeter value={join.probability} />
            )}
          </span>
          <Sentence
            parts={[
              ...sidesOf([join.sizes.a, join.sizes.b]),
              ...join.sentence,
              { text: '.', strong: false },
            ]}
          />
          <Button size="compact-sm" onClick={() => void showBoth(join)}>
            {t('networks.showBoth')}
          </Button>
        </li>
      ))}
    </Part>
  );
}

/** "1 ad and 34 ads, " */
function sidesOf([one = 0, other = 0]: readonly number[]) {
  const strong = (count: number) => ({ text: t('networks.ads', { count }), strong: true });
  return [
    strong(one),
    { text: ` ${t('networks.and')} `, strong: false },
    strong(other),
    { text: ', ', strong: false },
  ];
}
