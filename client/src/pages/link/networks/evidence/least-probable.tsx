import { Button, Stack } from '@mantine/core';
import { t } from '../../../../app/i18n/t.ts';
import { useShowOnCanvas } from '../../../../graph/show-on-canvas.ts';
import { JudgeMenu } from '../../../../judging/say-menu.tsx';
import { EntityLink } from '../../../../operations/entity-link.tsx';
import { isJudged } from '../../../../operations/probability.ts';
import { Chip, ConfidenceMeter, Sentence } from '../../../../ui/index.ts';
import type { NetworkView } from '../operations.ts';
import { Part } from '../shared/part.tsx';

/** The merges that are most likely wrong: the network is no surer than the first. */
export function LeastProbable({ leastProbable }: Pick<NetworkView, 'leastProbable'>) {
  const show = useShowOnCanvas();
  // The two are selected, and so it is told why they are together.
  const showBoth = async ({ a, b, evidence }: NetworkView['leastProbable'][number]) => {
    await show([a, b, ...evidence.map(({ id }) => id)], { select: false });
    await show([a, b]);
  };
  return (
    <Part
      title={t('networks.leastProbable')}
      count={leastProbable.length}
      note={t('networks.leastProbableNote')}
    >
      {leastProbable.map((merge) => (
        <li key={`${merge.a} ${merge.b}`}>
          <span className="tl-evidence-head">
            <Stack component="span" gap={0} align="flex-start" flex={1} miw={0}>
              {[merge.a, merge.b].map((id) => (
                <EntityLink
                  key={id}
                  id={id}
                  entity={merge.ads.find((ad) => ad.id === id) ?? null}
                />
              ))}
            </Stack>
            {isJudged(merge.probability) ? (
              <Chip>{t('networks.judgedMerge')}</Chip>
            ) : (
              <ConfidenceMeter value={merge.probability} />
            )}
          </span>
          <Sentence
            parts={[
              ...sidesOf([merge.sizes.a, merge.sizes.b]),
              ...merge.sentence,
              { text: '.', strong: false },
            ]}
          />
          <span className="tl-buttons">
            <Button size="compact-sm" onClick={() => void showBoth(merge)}>
              {t('networks.showBoth')}
            </Button>
            <JudgeMenu
              of={[merge.a, merge.b].map((id) => ({ id, caption: captionIn(merge, id) }))}
              about={<Sentence parts={merge.sentence} />}
              size="compact-sm"
            />
          </span>
        </li>
      ))}
    </Part>
  );
}

const captionIn = ({ ads }: NetworkView['leastProbable'][number], id: string): string =>
  ads.find((ad) => ad.id === id)?.caption ?? id;

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
