import { Box, Button, Flex, SegmentedControl, Stack } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { IconInfoCircle } from '@tabler/icons-react';
import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { type ReactNode, useEffect, useState } from 'react';
import { ApiError } from '../../../api/errors.ts';
import { useWorkspace } from '../../../api/hooks.ts';
import { t } from '../../../app/i18n/t.ts';
import { networkName, operationName, useNames } from '../../../app/network-name.ts';
import { usePageStatus } from '../../../app/status.ts';
import { useShows } from '../../../app/title.ts';
import { EmptyState, Failed, LoadingRows, ResizablePanel, useNarrow } from '../../../ui/index.ts';
import { Hubs } from './contacts/hubs.tsx';
import { SharedIdentifiers } from './contacts/shared-identifiers.tsx';
import { Evidence } from './evidence/evidence.tsx';
import { askedFor } from './list/asked.ts';
import { NetworkList } from './list/list.tsx';
import { noneMessage } from './list/none-message.ts';
import type { Address } from './list/where.ts';
import { isOperation, listedBy, operationsAsked } from './operation/asked.ts';
import { noneAt, OperationList } from './operation/operation-list.tsx';
import { OneOperation } from './operation/operation-view.tsx';
import { useOperationList } from './operation/queries.ts';
import { useNetwork, useNetworkList } from './operations.ts';
import { NetworkView } from './review/network-view.tsx';
import { ResolveButton, RunBar } from './runs/run-bar.tsx';
import { showAnother, useShowing } from './showing.ts';
import './networks.css';
import './operation/operation.css';

/** What the run says of contacts whatever their network, by what the address calls it. */
const contactViews = [
  { name: 'hubs', title: 'networks.hubs', Page: Hubs },
  { name: 'sharedIdentifiers', title: 'networks.sharedIdentifiers', Page: SharedIdentifiers },
] as const;

/** From the head to what the run says of contacts, and back. */
function ContactViews() {
  const address = useSearch({ strict: false }) as Address;
  return contactViews.map(({ name, title }) => {
    const isHere = address.view === name;
    return (
      <Button
        key={name}
        size="compact-sm"
        variant={isHere ? 'filled' : 'default'}
        renderRoot={(props) => (
          <Link
            {...props}
            to="/networks"
            search={isHere ? {} : { view: name }}
            aria-current={isHere ? 'page' : undefined}
          />
        )}
      >
        {t(title)}
      </Button>
    );
  });
}

/** Networks of the active run, or operations of networks: what holds each together, and whether it is one. */
export default function NetworksPage() {
  const address = useSearch({ strict: false }) as Address;
  const { id } = useParams({ strict: false });
  // All of the page calls networks and operations by name.
  useNames();
  usePageStatus([t('networks.statusInferred')], [t('networks.statusSigned')]);
  return listedBy(address, id) === 'operation' ? <ByOperation /> : <ByNetwork />;
}

function ByNetwork() {
  const address = useSearch({ strict: false }) as Address;
  const { id } = useParams({ strict: false });
  const asked = askedFor(address);
  const list = useNetworkList(asked);
  const first = useFirst(
    list.data && !list.isPlaceholderData
      ? `${list.data.run.n} ${JSON.stringify(asked)}`
      : undefined,
    list.data?.nodes[0]?.id,
  );
  const chosen = id ?? first;
  const view = contactViews.find(({ name }) => name === address.view);
  useShows(view ? t(view.title) : chosen && networkName(chosen));
  // What is on screen stays where it cannot be read again.
  if (list.data === undefined)
    return list.isError ? <Failed of={list} /> : <LoadingRows rows={8} height={72} />;
  if (list.data === null) return <NoRun />;
  return (
    <Frame by="network" list={<NetworkList chosen={view ? undefined : chosen} />}>
      {view ? <view.Page /> : null}
      {!view && chosen ? <One key={chosen} id={chosen} /> : null}
      {view || chosen ? null : <EmptyState text={noneMessage(list.data, address)} />}
    </Frame>
  );
}

function ByOperation() {
  const address = useSearch({ strict: false }) as Address;
  const { id } = useParams({ strict: false });
  const asked = operationsAsked(address);
  const list = useOperationList(asked);
  const first = useFirst(
    list.data && !list.isPlaceholderData ? `${list.data.run} ${JSON.stringify(asked)}` : undefined,
    list.data?.nodes[0]?.id,
  );
  const chosen = id ?? first;
  useShows(chosen ? operationName(chosen) : t('operations.list'));
  if (list.data === null) return <NoRun />;
  // A run that has no operations says so; the next one looks for them.
  const before = isGone(list.error) ? list.error.message : undefined;
  return (
    <Frame by="operation" list={before ? null : <OperationList chosen={chosen} />}>
      {before ? (
        <EmptyState text={t('operations.before', { said: before })}>
          <ResolveButton />
        </EmptyState>
      ) : null}
      {!before && list.isPending && !chosen ? <LoadingRows rows={8} height={72} /> : null}
      {!before && chosen ? <One key={chosen} id={chosen} /> : null}
      {list.data && !chosen ? (
        <EmptyState text={noneAt(list.data)}>
          <Button
            renderRoot={(props) => <Link {...props} to="/networks" search={{ by: 'network' }} />}
          >
            {t('operations.toNetworks')}
          </Button>
        </EmptyState>
      ) : null}
    </Frame>
  );
}

interface FrameProps {
  by: 'network' | 'operation';
  list: ReactNode;
  children: ReactNode;
}

/** The run, the list with the choice of what it lists, and beside it what is open. */
function Frame({ by, list, children }: FrameProps) {
  const navigate = useNavigate();
  return (
    <Stack gap={0} flex={1} miw={0} mih={0}>
      <RunBar>
        <ContactViews />
      </RunBar>
      <TooNarrow />
      <Flex flex={1} mih={0} bg="var(--tl-surface-panel)">
        <ResizablePanel name="networks.list" label={t('networks.list')} side="left" width={272}>
          <Box className="tl-ruled" flex="none" p="6px 36px 6px 12px">
            <SegmentedControl
              size="xs"
              fullWidth
              aria-label={t('operations.listedBy')}
              value={by}
              onChange={(value) =>
                void navigate({
                  to: '/networks',
                  search: value === 'operation' ? { by: value } : {},
                })
              }
              data={[
                { value: 'operation', label: t('operations.list') },
                { value: 'network', label: t('networks.list') },
              ]}
            />
          </Box>
          {list}
        </ResizablePanel>
        {children}
      </Flex>
    </Stack>
  );
}

/** Before the first run: a way to it, or to the captures that it would need. */
function NoRun() {
  const { data } = useWorkspace();
  if (data && !data.counts.some(({ kind }) => kind === 'ad'))
    return (
      <EmptyState text={t('networks.noCaptures')}>
        <Button component={Link} to="/import" variant="filled">
          {t('networks.toImport')}
        </Button>
      </EmptyState>
    );
  return (
    <EmptyState text={t('networks.none')}>
      <ResolveButton />
    </EmptyState>
  );
}

/** Below this a network has no room beside its list. */
const tooNarrow = 700;

function TooNarrow() {
  const isTooNarrow = useMediaQuery(`(max-width: ${tooNarrow - 1}px)`, undefined, {
    getInitialValueInEffect: false,
  });
  if (!isTooNarrow) return null;
  return (
    <p className="tl-too-narrow" role="status">
      <IconInfoCircle size={16} aria-hidden="true" />
      {t('networks.tooNarrow', { least: tooNarrow })}
    </p>
  );
}

/**
 * The first of a list. It stays the first until another list or run is asked for: what was decided is not gone.
 * @param of names the list and its run; undefined: it is not read yet
 */
function useFirst(of: string | undefined, id: string | undefined): string | undefined {
  const [first, setFirst] = useState<{ of: string; id: string | undefined } | null>(null);
  const isNew = first?.of !== of || (first?.id === undefined && id !== undefined);
  if (of !== undefined && isNew) setFirst({ of, id });
  return first?.id;
}

const isGone = (error: unknown): error is ApiError =>
  error instanceof ApiError && error.code === 'NOT_FOUND';

function One({ id }: { id: string }) {
  return isOperation(id) ? <OneOperation id={id} /> : <OneNetwork id={id} />;
}

function OneNetwork({ id }: { id: string }) {
  const network = useNetwork(id);
  const isNarrow = useNarrow();
  const linked = useShowing((state) => state.linked);
  useEffect(showAnother, []);
  // What a run has no more is not shown as if it had; what only cannot be read stays.
  if (!network.data || isGone(network.error))
    return network.isError ? (
      <Failed
        of={network}
        what={t(isGone(network.error) ? 'networks.unknown' : 'networks.notRead')}
      />
    ) : (
      <LoadingRows rows={8} height={48} />
    );
  return (
    <>
      <NetworkView network={network.data} />
      <ResizablePanel
        name="networks.evidence"
        label={t('networks.holds')}
        side="right"
        width={isNarrow ? 340 : 396}
        folded={isNarrow}
        asked={linked}
      >
        <Evidence network={network.data} />
      </ResizablePanel>
    </>
  );
}
