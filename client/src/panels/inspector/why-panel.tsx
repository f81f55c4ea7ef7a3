import { Button, Flex, Tabs } from '@mantine/core';
import { IconBan } from '@tabler/icons-react';
import { type ReactNode, useEffect, useState } from 'react';
import { useWhyLinked } from '../../api/evidence.ts';
import { t } from '../../app/i18n/t.ts';
import type { WhyLinkedQuery } from '../../gql/graphql.ts';
import { useView } from '../../graph/view.ts';
import { KeptApart } from '../../judging/kept-apart.tsx';
import { JudgeMenu } from '../../judging/say-menu.tsx';
import { kindStyles } from '../../theme/kinds.ts';
import {
  Against,
  Chip,
  Failed,
  KindIcon,
  LinkChip,
  LoadingRows,
  PanelHead,
  Sentence,
  StrengthMeter,
} from '../../ui/index.ts';
import { AlikeView } from './alike-view.tsx';
import { ByRun } from './by-run.tsx';
import { CaseButton } from './case-button.tsx';
import { CopiedContentOfAd } from './copied.tsx';
import { HeadButtons } from './head-buttons.tsx';
import { SourceCard } from './source-card.tsx';

type Why = WhyLinkedQuery['whyLinked'];

const firstSources = 20;
/** As many as the server opens at once. */
const allSources = 100;

interface Props {
  a: string;
  b: string;
  /** The buttons of its head. */
  buttons?: ReactNode;
}

/** Both ends, one sentence, its sources, and what speaks against it in the same place. */
export function WhyPanel({ a, b, buttons = <HeadButtons /> }: Props) {
  const [limit, setLimit] = useState(firstSources);
  const why = useWhyLinked(a, b, limit);
  return (
    <>
      <PanelHead title={t('inspector.why')}>{buttons}</PanelHead>
      {why.isError ? (
        <Failed of={why} />
      ) : why.data ? (
        <Answer why={why.data} onMore={() => setLimit(allSources)} />
      ) : (
        <LoadingRows rows={8} height={48} />
      )}
    </>
  );
}

function Answer({ why, onMore }: { why: Why; onMore: () => void }) {
  useCited(why);
  // Two ads that share nothing, and networks, came together by merges alone: no observation tells of both.
  const byRunAlone = !why.linked && why.network !== null;
  return (
    <>
      <div className="tl-inspector-body">
        <div className="tl-why">
          <Ends why={why} />
          {byRunAlone ? null : <Sentence parts={why.sentence} />}
          <KeptApart a={why.a.id} b={why.b.id} />
          {why.linked ? (
            <div className="tl-chips">
              <LinkChip kind={why.judgedWrong ? 'wrong' : why.inferred ? 'inferred' : 'observed'} />
              <Chip>
                <StrengthMeter strength={why.strength} />
              </Chip>
              {why.posters > 0 ? <Chip>{t('why.posters', { count: why.posters })}</Chip> : null}
              {why.adsJudgedWrong > 0 && !why.judgedWrong ? (
                <Chip tone="stop" icon={<IconBan size={14} aria-hidden="true" />}>
                  {t('why.judgedWrong', { count: why.adsJudgedWrong })}
                </Chip>
              ) : null}
            </div>
          ) : null}
        </div>
        {why.network ? <ByRun described={why.network} withMerges={byRunAlone} /> : null}
        <CopiedContentOfAd
          copiedContent={why.copiedContent}
          ofSources={why.a.kind !== 'ad' && why.b.kind !== 'ad'}
        />
        {why.alike ? <AlikeView alike={why.alike} /> : null}
        {byRunAlone ? null : <Evidence why={why} onMore={onMore} />}
      </div>
      <footer className="tl-inspector-foot">
        {why.linked ? <CaseButton ids={[why.a.id, why.b.id]} link /> : null}
        <JudgeMenu of={[why.a, why.b]} link={why.linked} />
      </footer>
    </>
  );
}

/** More labels than this hide what they name. */
const mostCited = 8;

/** The newest ads it rests on get their labels on the canvas while this is open. */
function useCited({ sources: { nodes } }: Why): void {
  useEffect(() => {
    useView.setState({ cited: nodes.slice(0, mostCited).map(({ ad }) => ad.id) });
    return () => useView.setState({ cited: [] });
  }, [nodes]);
}

function Ends({ why }: { why: Why }) {
  return (
    <div className="tl-ends">
      <End entity={why.a} />
      <svg
        className="tl-ends-line"
        height="12"
        preserveAspectRatio="none"
        viewBox="0 0 100 12"
        aria-hidden="true"
      >
        {why.linked ? (
          <>
            <rect width="100" height="12" rx="4" className="tl-ends-halo" />
            <path
              d="M0 6H100"
              className="tl-ends-stroke"
              strokeDasharray={why.judgedWrong ? '2 4' : why.inferred ? '6 4' : undefined}
            />
          </>
        ) : null}
      </svg>
      <End entity={why.b} />
    </div>
  );
}

function End({ entity }: { entity: Why['a'] }) {
  return (
    <div className="tl-end-of-link">
      <Flex component="span" className="tl-note tl-one-line" align="center" gap={8}>
        <KindIcon kind={entity.kind} hub={entity.hub !== null} />
        {kindStyles[entity.kind].label}
      </Flex>
      <strong dir="auto" title={entity.caption}>
        {entity.caption}
      </strong>
    </div>
  );
}

function Evidence({ why, onMore }: { why: Why; onMore: () => void }) {
  const { nodes: sources, totalCount } = why.sources;
  const { against } = why;
  return (
    <Tabs defaultValue="sources" className="tl-tabs" keepMounted={false}>
      <Tabs.List>
        <Tabs.Tab value="sources">
          {t('why.sources')} <span className="tl-tab-count">{totalCount}</span>
        </Tabs.Tab>
        <Tabs.Tab value="against">
          {t('why.against')} <span className="tl-tab-count">{against.length}</span>
        </Tabs.Tab>
      </Tabs.List>
      <Tabs.Panel value="sources">
        {sources.length === 0 ? <p className="tl-note tl-inset">{t('why.noSources')}</p> : null}
        <ol className="tl-sources">
          {sources.map((source, index) => (
            <SourceCard key={source.capture.id} source={source} number={index + 1} />
          ))}
        </ol>
        {sources.length < totalCount ? (
          <div className="tl-inset">
            <p className="tl-note">{t('why.part', { shown: sources.length, total: totalCount })}</p>
            {sources.length < allSources ? <Button onClick={onMore}>{t('why.more')}</Button> : null}
          </div>
        ) : null}
      </Tabs.Panel>
      <Tabs.Panel value="against">
        {against.length === 0 ? <p className="tl-note tl-inset">{t('why.noAgainst')}</p> : null}
        <Against cautions={against} />
      </Tabs.Panel>
    </Tabs>
  );
}
