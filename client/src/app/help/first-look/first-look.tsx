import { Button, CloseButton, Flex } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link, useLocation } from '@tanstack/react-router';
import { useEffect } from 'react';
import { request } from '../../../api/client.ts';
import { useWorkspace } from '../../../api/hooks.ts';
import { contactKinds } from '../../../contacts/where.ts';
import { graphql } from '../../../gql/gql.ts';
import { useShowOnCanvas } from '../../../graph/show-on-canvas.ts';
import { t } from '../../i18n/t.ts';
import { endLook, goTo, leaveLook, startLook, useLook } from './look.ts';
import { type Subjects, steps } from './steps.ts';
import './first-look.css';

const FirstLookQuery = graphql(`
  query FirstLook {
    networks(sort: SIZE, first: 1) {
      nodes { id identifiers(first: 50) { nodes { hub entity { id kind caption } } } }
    }
  }
`);

const BesideQuery = graphql(`
  query FirstLookBeside($id: ID!, $kinds: [Kind!]!) {
    entity(id: $id) { heldWith(kinds: $kinds, first: 1) { nodes { entity { id caption } } } }
  }
`);

/** The step of the first look that is open, over any page; in the demonstration it is offered once. */
export function FirstLook() {
  const { isOpen, at, isAnswered } = useLook();
  const { data } = useWorkspace();
  if (isOpen) return <StepCard key={at} at={at} />;
  return !isAnswered && data?.synthetic && !data.graphEmpty ? <Offer /> : null;
}

function Offer() {
  return (
    <section className="tl-look" aria-label={t('help.firstLook')}>
      <p>{t('look.offer')}</p>
      <Flex gap={8}>
        <Button variant="filled" onClick={startLook}>
          {t('look.start')}
        </Button>
        <Button onClick={leaveLook}>{t('look.notNow')}</Button>
      </Flex>
    </section>
  );
}

function StepCard({ at }: { at: number }) {
  const step = steps[at] ?? steps[0];
  const openedAt = useLook((look) => look.openedAt);
  const { href, pathname, search } = useLocation();
  useEffect(() => {
    if (openedAt === null) useLook.setState({ openedAt: href });
  }, [openedAt, href]);
  const show = useShowOnCanvas();
  const subjects = useSubjects();
  if (!step || !subjects) return null;
  const isDone =
    openedAt !== null && href !== openedAt && step.isDone?.({ path: pathname, search }) === true;
  const drawn = step.draw?.(subjects);
  const isLast = at + 1 === steps.length;
  return (
    <section className="tl-look" aria-label={t('help.firstLook')}>
      <Flex justify="space-between" align="center">
        <span className="tl-note">{t('look.at', { at: at + 1, of: steps.length })}</span>
        <CloseButton size="sm" aria-label={t('look.leave')} onClick={leaveLook} />
      </Flex>
      <h3>{t(step.title)}</h3>
      <p>{t(step.text, { contact: subjects.contact.caption, other: subjects.other.caption })}</p>
      <p className="tl-look-done" role="status">
        {isDone ? (
          <>
            <IconCheck size={16} aria-hidden="true" /> {t('look.done')}
          </>
        ) : null}
      </p>
      <Flex gap={8} wrap="wrap">
        {drawn && !isDone ? (
          <Button onClick={() => void show(drawn.ids, drawn)}>{t('look.go')}</Button>
        ) : null}
        {step.to && !isDone ? (
          <Button renderRoot={(props) => <Link {...props} {...step.to?.(subjects)} />}>
            {t('look.go')}
          </Button>
        ) : null}
        <Button disabled={at === 0} onClick={() => goTo(at - 1)}>
          {t('look.back')}
        </Button>
        <Button
          variant={isDone ? 'filled' : 'default'}
          onClick={() => (isLast ? endLook() : goTo(at + 1))}
        >
          {t(isLast ? 'look.end' : 'look.next')}
        </Button>
      </Flex>
    </section>
  );
}

/** Undefined while it is read, or before the first run. */
function useSubjects(): Subjects | undefined {
  return useQuery({ queryKey: ['firstLook'], queryFn: readSubjects }).data ?? undefined;
}

/** A phone of the largest network, if it has one, and what stands beside it. */
async function readSubjects({ signal }: { signal: AbortSignal }): Promise<Subjects | null> {
  const { networks } = await request(FirstLookQuery, {}, signal);
  const held = networks?.nodes[0]?.identifiers.nodes.flatMap(({ hub, entity }) =>
    hub || !entity ? [] : [entity],
  );
  const contact = held?.find(({ kind }) => kind === 'phone') ?? held?.[0];
  if (!contact) return null;
  const { entity } = await request(BesideQuery, { id: contact.id, kinds: contactKinds }, signal);
  const other = entity?.heldWith.nodes[0]?.entity;
  return other ? { contact, other } : null;
}
