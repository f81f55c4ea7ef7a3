import { ActionIcon } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { t } from '../../../../app/i18n/t.ts';
import { EntityLink } from '../../../../operations/entity-link.tsx';
import { WhyPanel } from '../../../../panels/inspector/why-panel.tsx';
import { PanelHead, Sentence } from '../../../../ui/index.ts';
import type { NetworkView } from '../operations.ts';
import { explainNothing, type Linked } from '../showing.ts';
import '../../../../panels/inspector/inspector.css';
import '../../../../panels/inspector/observation.css';

/** Why two things of a network are linked: the ads with both, the words that were read, their captures. */
export function LinkedPanel({ network, linked }: { network: NetworkView; linked: Linked }) {
  const [one, other] = linked.ends;
  const close = (
    <ActionIcon aria-label={t('networks.backToAll')} onClick={explainNothing}>
      <IconX size={16} />
    </ActionIcon>
  );
  if (!one || !other) return null;
  // A picture is a group of images that look alike: no ad lists it, its images are shown.
  const isPicture = linked.ends.some(({ id }) => id.startsWith('cluster:'));
  const isPage = linked.ends.some(({ id }) => thingIn(network, id)?.page);
  if (!isPicture && !isPage && !linked.judged)
    return <WhyPanel a={one.id} b={other.id} buttons={close} />;
  return (
    <>
      <PanelHead title={t('inspector.why')}>{close}</PanelHead>
      <div className="tl-why">
        <Sentence parts={sentenceOf(linked)} />
        {linked.ends.map(({ id, name }) => (
          <p key={id}>
            <EntityLink id={id} entity={thingIn(network, id)?.entity ?? null} name={name} />
          </p>
        ))}
        {linked.judged ? <p className="tl-note">{t('networks.judgedNote')}</p> : null}
        {isPicture && !linked.judged ? (
          <p className="tl-note">{t('networks.pictureNote')}</p>
        ) : null}
        {isPage && !linked.judged ? <p className="tl-note">{t('networks.pageNote')}</p> : null}
      </div>
    </>
  );
}

const thingIn = ({ tree }: NetworkView, id: string) =>
  tree?.identifiers.find((thing) => thing.id === id);

function sentenceOf({ ads, ends: [one, other], judged }: Linked) {
  const strong = (text = '') => ({ text, strong: true });
  const plain = (text: string) => ({ text, strong: false });
  const start = judged
    ? [plain(t('networks.judgedStart'))]
    : [strong(t('networks.ads', { count: ads })), plain(t('networks.holdBoth', { count: ads }))];
  return [
    ...start,
    strong(one?.name),
    plain(` ${t('networks.and')} `),
    strong(other?.name),
    plain('.'),
  ];
}
