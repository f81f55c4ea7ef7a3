import { Button, Flex } from '@mantine/core';
import { IconRoute, IconTopologyStar3 } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { formatProperty } from '../../../app/format.ts';
import { t } from '../../../app/i18n/t.ts';
import { expand } from '../../../graph/effects.ts';
import { useShowOnCanvas } from '../../../graph/show-on-canvas.ts';
import { JudgeMenu } from '../../../judging/say-menu.tsx';
import { CaseButton } from '../../../panels/inspector/case-button.tsx';
import { type Entity, HubNote } from '../../../panels/inspector/entity-parts.tsx';
import { kindStyles } from '../../../theme/kinds.ts';
import { KindIcon, SaveTable } from '../../../ui/index.ts';
import { targetOf } from '../../../watching/asking.ts';
import { WatchButton } from '../../../watching/watch-button.tsx';
import { trackCsv, useTrack } from '../track/use-track.ts';
import { WhatItIs } from './what-it-is.tsx';

/** What it is called, what can be done with it, and what it is in a sentence. */
export function Head({ entity }: { entity: Entity }) {
  const { kind, hub, caption } = entity;
  const country = entity.properties.find(({ name }) => name === 'country');
  return (
    <>
      <header className="tl-head">
        <h2>
          <KindIcon kind={kind} hub={hub !== null} size={22} />
          <span className="tl-note">{kindStyles[kind].label}</span>
          <bdi>{caption}</bdi>
        </h2>
        {country ? (
          <span className="tl-note">{formatProperty('country', country.value)}</span>
        ) : null}
        <Actions entity={entity} />
      </header>
      <div className="tl-contact-about">
        <WhatItIs entity={entity} />
        <HubNote entity={entity} />
      </div>
    </>
  );
}

function Actions({ entity: { id, caption, hub, ads } }: { entity: Entity }) {
  const show = useShowOnCanvas();
  const { data: track } = useTrack(id);
  return (
    <Flex className="tl-end" wrap="wrap" gap={8}>
      <Button
        leftSection={<IconTopologyStar3 size={16} aria-hidden="true" />}
        onClick={() => void show([id]).then(() => expand(id))}
      >
        {t('contact.expand')}
      </Button>
      <Button
        leftSection={<IconRoute size={16} aria-hidden="true" />}
        renderRoot={(props) => <Link {...props} to="/paths" search={{ from: id }} />}
      >
        {t('contact.path')}
      </Button>
      <WatchButton wanted={{ target: targetOf(id), title: caption }} label={t('watch.watch')} />
      <SaveTable
        file={`ads-${caption}`}
        rows={() => (track ? trackCsv(track) : [])}
        label={t('tables.saveAds')}
        disabled={!track}
      />
      <JudgeMenu
        of={[{ id, caption }]}
        about={<p className="tl-sentence">{hub?.reason ?? t('track.ads', { count: ads })}</p>}
      />
      <CaseButton ids={[id]} />
    </Flex>
  );
}
