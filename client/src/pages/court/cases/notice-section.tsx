import { Button, NativeSelect, Textarea, TextInput } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { queryClient } from '../../../api/hooks.ts';
import { formatTime } from '../../../app/format.ts';
import { t } from '../../../app/i18n/t.ts';
import type { CaseFile } from '../../../cases/api.ts';
import {
  type AdsOf,
  decisions,
  type Notice,
  type NoticeStep,
  readNotices,
  recordStep,
  stepKinds,
  withdrawStep,
} from '../../../cases/notices.ts';
import {
  Chip,
  EmptyState,
  Failed,
  Hash,
  LoadingRows,
  SectionLabel,
  SignedDialog,
} from '../../../ui/index.ts';
import { NoticeAds } from './notice-ads.tsx';

type Asked =
  | { how: 'step'; notice: Notice }
  | { how: 'withdraw'; notice: Notice; step: NoticeStep }
  | { how: 'ads'; of: AdsOf; title: string }
  | null;

/** The letters of a case: what became of each, and what later captures say of its ads. */
export function NoticeSection({ file }: { file: CaseFile }) {
  const [asked, setAsked] = useState<Asked>(null);
  const notices = useQuery({
    queryKey: ['notices', file.id, file.changedAt],
    queryFn: ({ signal }) => readNotices(file.id, signal),
  });
  const close = () => setAsked(null);
  if (notices.isError) return <Failed of={notices} />;
  if (!notices.data) return <LoadingRows rows={4} />;
  const { nodes, totalCount } = notices.data;
  return (
    <section className="tl-case-section" aria-label={t('cases.tab.letters')}>
      <SectionLabel title={t('notices.title')} />
      <p className="tl-note">{t('notices.note')}</p>
      {nodes.length === 0 ? <EmptyState text={t('notices.none')} /> : null}
      <ul className="tl-case-entries">
        {nodes.map((notice) => (
          <Letter key={notice.id} notice={notice} onAsk={setAsked} />
        ))}
      </ul>
      {totalCount > nodes.length ? (
        <p className="tl-note">
          {t('case.firstListed', { shown: nodes.length, count: totalCount })}
        </p>
      ) : null}
      {asked?.how === 'step' ? <StepDialog notice={asked.notice} onClose={close} /> : null}
      {asked?.how === 'withdraw' ? <WithdrawDialog {...asked} onClose={close} /> : null}
      {asked?.how === 'ads' ? <NoticeAds {...asked} onClose={close} /> : null}
    </section>
  );
}

function Letter({ notice, onAsk }: { notice: Notice; onAsk: (asked: Asked) => void }) {
  const { id, kind, ground, platform, letter, sha256, at, author, steps } = notice;
  const last = steps.at(-1);
  return (
    <li>
      <p className="tl-bundle-name">{letter}</p>
      <p className="tl-chips">
        <Chip>{t(`letter.kind.${kind}`)}</Chip>
        <Chip>{platform}</Chip>
        {ground ? <Chip>{t(`letter.ground.${ground}`)}</Chip> : null}
        <Chip {...(last ? { tone: 'ready' as const } : {})}>
          {t(last ? `notices.what.${last.what}` : 'notices.notSent')}
        </Chip>
      </p>
      <p className="tl-note">{t('cases.by', { time: formatTime(at), who: author ?? '–' })}</p>
      {steps.map((step) => (
        <p key={step.what} className="tl-case-foot tl-note">
          <span dir="auto">{stepSentence(step)}</span>
          <span className="tl-end">
            <Button
              size="compact-xs"
              aria-label={t('cases.withdrawIt', { name: t(`notices.what.${step.what}`) })}
              onClick={() => onAsk({ how: 'withdraw', notice, step })}
            >
              {t('notes.withdraw')}
            </Button>
          </span>
        </p>
      ))}
      {steps.length > 0 ? <p className="tl-note">{t('notices.ads', countsOf(notice))}</p> : null}
      {notice.again > 0 ? (
        <p className="tl-note">{t('notices.again', { count: notice.again })}</p>
      ) : null}
      <div className="tl-case-foot">
        <Hash value={sha256} />
        <span className="tl-end">
          <Button
            size="compact-xs"
            aria-label={t('notices.showAds', { name: letter })}
            onClick={() => onAsk({ how: 'ads', of: { notice: id }, title: letter })}
          >
            {t('notices.adsButton')}
          </Button>
          {steps.length < stepKinds.length ? (
            <Button
              size="compact-xs"
              leftSection={<IconPlus size={14} aria-hidden="true" />}
              aria-label={t('notices.sayOf', { name: letter })}
              onClick={() => onAsk({ how: 'step', notice })}
            >
              {t('notices.say')}
            </Button>
          ) : null}
        </span>
      </div>
    </li>
  );
}

const countsOf = ({ ads, gone, online, back, notLooked }: Notice) => ({
  ...{ count: ads, gone, online: online + back, notLooked },
});

function stepSentence({ what, on, decision, words, author }: NoticeStep): string {
  const said = [decision ? t(`notices.decision.${decision}`) : '', words];
  const told = said.filter((one) => one !== '').join(': ');
  const head = t('notices.step', {
    ...{ what: t(`notices.what.${what}`), time: formatTime(on), who: author },
  });
  return told === '' ? head : `${head} ${told}`;
}

const readAgain = () => queryClient.invalidateQueries({ queryKey: ['notices'] });

interface OfNotice {
  notice: Notice;
  onClose: () => void;
}

function StepDialog({ notice, onClose }: OfNotice) {
  const open = stepKinds.filter((kind) => notice.steps.every(({ what }) => what !== kind));
  const [what, setWhat] = useState(open[0] ?? 'SENT');
  const [on, setOn] = useState(() => new Date().toISOString().slice(0, 16));
  const [decision, setDecision] = useState(decisions[0] ?? 'REMOVED');
  const [words, setWords] = useState('');
  return (
    <SignedDialog
      title={t('notices.say')}
      lacking={on === '' ? t('cases.needsDay') : ''}
      signLabel={t('notices.sign')}
      onSign={(initials) =>
        recordStep({
          ...{ notice: notice.id, what, on: `${on}:00Z`, words, initials },
          decision: what === 'DECIDED' ? decision : null,
        })
      }
      onSigned={() => {
        void readAgain();
        onClose();
      }}
      onClose={onClose}
    >
      <p className="tl-bundle-name">{notice.letter}</p>
      <NativeSelect
        data-autofocus
        label={t('notices.whatLabel')}
        value={what}
        onChange={({ currentTarget: { value } }) =>
          setWhat(open.find((one) => one === value) ?? what)
        }
        data={open.map((value) => ({ value, label: t(`notices.what.${value}`) }))}
      />
      <TextInput
        type="datetime-local"
        label={t('notices.on')}
        description={t('notices.onHint')}
        value={on}
        onChange={(event) => setOn(event.currentTarget.value)}
      />
      {what === 'DECIDED' ? (
        <NativeSelect
          label={t('notices.decision')}
          value={decision}
          onChange={({ currentTarget: { value } }) =>
            setDecision(decisions.find((one) => one === value) ?? decision)
          }
          data={decisions.map((value) => ({ value, label: t(`notices.decision.${value}`) }))}
        />
      ) : null}
      <Textarea
        label={t(`notices.words.${what}`)}
        autosize
        minRows={2}
        maxRows={6}
        maxLength={1000}
        value={words}
        onChange={(event) => setWords(event.currentTarget.value)}
      />
    </SignedDialog>
  );
}

function WithdrawDialog({ notice, step, onClose }: OfNotice & { step: NoticeStep }) {
  return (
    <SignedDialog
      title={t('notices.withdrawTitle')}
      lacking=""
      signLabel={t('notes.withdraw')}
      onSign={(initials) => withdrawStep(notice.id, step.what, initials)}
      onSigned={() => {
        void readAgain();
        onClose();
      }}
      onClose={onClose}
    >
      <p dir="auto">{stepSentence(step)}</p>
      <p className="tl-note">{t('notices.withdrawNote')}</p>
    </SignedDialog>
  );
}
