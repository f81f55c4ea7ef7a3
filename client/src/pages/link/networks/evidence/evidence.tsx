import { Button, SegmentedControl } from '@mantine/core';
import { IconArrowsSplit2, IconEye } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import { t } from '../../../../app/i18n/t.ts';
import { useShowOnCanvas } from '../../../../graph/show-on-canvas.ts';
import { buttonFor } from '../../../../judging/button-for.ts';
import { KeptApart } from '../../../../judging/kept-apart.tsx';
import { JudgeMenu } from '../../../../judging/say-menu.tsx';
import { EntityLink } from '../../../../operations/entity-link.tsx';
import { NetworkLink } from '../../../../operations/network-link.tsx';
import { Chip, Sentence } from '../../../../ui/index.ts';
import { NearBy } from '../operation/part-of.tsx';
import { type NetworkView, pairOf } from '../operations.ts';
import { NetworkJudgements } from '../review/judgements.tsx';
import { askSplit } from '../review/network-view.tsx';
import { Part } from '../shared/part.tsx';
import { OtherReposters } from '../shared/reposter-notes.tsx';
import { besides, endPreview, preview, useShowing } from '../showing.ts';
import { CopiedBy } from './copied-by.tsx';
import { Indicators } from './indicators.tsx';
import { LeastProbable } from './least-probable.tsx';
import { CopiedContent } from './left-out.tsx';
import { LinkedPanel } from './linked-panel.tsx';
import './evidence.css';

/** What holds a network together and what people said, or what can be seen of its ads. */
export function Evidence({ network }: { network: NetworkView }) {
  const linked = useShowing((state) => state.linked);
  const beside = useShowing((state) => state.beside);
  if (linked) return <LinkedPanel key={linked.group} network={network} linked={linked} />;
  return (
    <div className="tl-evidence-column">
      <header className="tl-panel-head tl-evidence-choice">
        <SegmentedControl
          size="xs"
          fullWidth
          aria-label={t('networks.beside')}
          value={beside}
          onChange={(value) => useShowing.setState({ beside: value as typeof beside })}
          data={besides.map((value) => ({ value, label: t(`networks.beside.${value}`) }))}
        />
      </header>
      {beside === 'holds' ? <Held network={network} /> : <Indicators network={network} />}
    </div>
  );
}

/** What holds a network together, what would part it, what it was not merged with, and what people said. */
function Held({ network }: { network: NetworkView }) {
  const { holds, nearMatches, cuts, reassigned, lifted, paged } = network;
  return (
    <>
      <CutPoints network={network} />
      <LeastProbable leastProbable={network.leastProbable} />
      <Part title={t('networks.heldBy')} count={holds.length} most={mostHolds}>
        {holds.map(({ id, entity, weight, sentence }) => (
          <li key={id}>
            <span className="tl-evidence-head">
              <EntityLink id={id} entity={entity} />
              <Chip>{t(`networks.weight.${weight}`)}</Chip>
            </span>
            <Sentence parts={sentence} />
          </li>
        ))}
      </Part>
      <Part title={t('networks.nearMatches')} count={nearMatches.length}>
        {nearMatches.map((nearMatch) => (
          <li key={nearMatch.other}>
            <span className="tl-evidence-head">
              <Other id={nearMatch.other} entity={nearMatch.entity} />
              <Chip>{t(`networks.why.${nearMatch.why}`)}</Chip>
            </span>
            <Sentence parts={nearMatch.sentence} />
            <KeptApart a={network.id} b={nearMatch.other} />
            <JudgeMenu
              of={pairOf(network, nearMatch)}
              about={<Sentence parts={nearMatch.sentence} />}
              size="compact-sm"
            />
          </li>
        ))}
      </Part>
      <NearBy network={network} />
      <CopiedBy network={network} />
      <OtherReposters network={network} />
      <CopiedContent network={network} />
      <Noted title={t('networks.reassigned')} noted={[...reassigned, ...lifted]} />
      <Noted title={t('networks.paged')} noted={paged} />
      <Part title={t('networks.cuts')} count={cuts.length}>
        {cuts.map(({ a, b, sentence }) => (
          <li key={`${a} ${b}`}>
            <Sentence parts={sentence} />
          </li>
        ))}
      </Part>
      <NetworkJudgements network={network} />
    </>
  );
}

interface NotedProps {
  title: string;
  noted: readonly Pick<NetworkView['reassigned'][number], 'id' | 'entity' | 'sentence'>[];
}

/** What the run noted of identifiers of its ads. */
function Noted({ title, noted }: NotedProps) {
  return (
    <Part title={title} count={noted.length}>
      {noted.map(({ id, entity, sentence }) => (
        <li key={id}>
          <EntityLink id={id} entity={entity} />
          <Sentence parts={sentence} />
        </li>
      ))}
    </Part>
  );
}

/** Those that leave the largest parts, and those on which most merges rest; more stand in the way of what was not merged. */
const [mostCutPoints, mostHolds] = [3, 6];

function CutPoints({ network }: { network: NetworkView }) {
  const { cutPoints, cutPointsTotal, tree } = network;
  const show = useShowOnCanvas();
  if (cutPoints.length === 0) {
    const isJudged = tree?.groups.some(({ judged }) => judged) ?? false;
    const why = t(isJudged ? 'networks.cutPointsJudged' : 'networks.cutPointsNone');
    return <p className="tl-networks-words">{why}</p>;
  }
  return (
    <Part title={t('networks.cutPoints')} count={cutPointsTotal} most={mostCutPoints}>
      {cutPoints.map((cutPoint) => (
        <li key={cutPoint.id}>
          <span className="tl-evidence-head">
            <EntityLink id={cutPoint.id} entity={cutPoint.entity} />
            <Chip icon={<IconArrowsSplit2 size={14} aria-hidden="true" />}>
              {t('networks.cutPoint')}
            </Chip>
          </span>
          <Sentence parts={cutPoint.sentence} />
          <span className="tl-buttons">
            <PreviewButton
              id={cutPoint.id}
              label={buttonFor('networks.preview', captionOf(cutPoint))}
            />
            <Button
              size="compact-sm"
              aria-label={buttonFor('networks.showParts', captionOf(cutPoint))}
              onClick={() => void show([cutPoint.id, ...cutPoint.ads])}
            >
              {t('networks.showParts')}
            </Button>
            <Button
              size="compact-sm"
              aria-label={buttonFor('networks.splitHere', captionOf(cutPoint))}
              onClick={() => askSplit(network, cutPoint)}
            >
              {t('networks.splitHere')}
            </Button>
          </span>
        </li>
      ))}
    </Part>
  );
}

const captionOf = ({ id, entity }: NetworkView['cutPoints'][number]) => entity?.caption ?? id;

/** Draws the network without a cut point, and whole again; where the way back is pressed elsewhere, focus returns here. */
function PreviewButton({ id, label }: { id: string; label: string }) {
  const isOn = useShowing((state) => state.without === id);
  const button = useRef<HTMLButtonElement>(null);
  const wasOn = useRef(isOn);
  useEffect(() => {
    if (wasOn.current && !isOn && document.activeElement === document.body) button.current?.focus();
    wasOn.current = isOn;
  }, [isOn]);
  return (
    <Button
      ref={button}
      variant={isOn ? 'light' : 'subtle'}
      color="ink"
      size="compact-sm"
      leftSection={<IconEye size={14} aria-hidden="true" />}
      aria-label={label}
      aria-pressed={isOn}
      onClick={() => (isOn ? endPreview() : preview(id))}
    >
      {t('networks.preview')}
    </Button>
  );
}

function Other({
  id,
  entity,
}: {
  id: string;
  entity: NetworkView['nearMatches'][number]['entity'];
}) {
  if (!id.startsWith('network:')) return <EntityLink id={id} entity={entity} />;
  return <NetworkLink id={id} />;
}
