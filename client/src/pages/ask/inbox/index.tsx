import { t } from '../../../app/i18n/t.ts';
import { useNames } from '../../../app/network-name.ts';
import { usePageStatus } from '../../../app/status.ts';
import { TopQuestions } from '../../../judging/top-questions.tsx';
import { ResizablePanel, useNarrow } from '../../../ui/index.ts';
import { Items } from './items.tsx';
import { Watched } from './watched.tsx';
import { useWhere } from './where.ts';
import './inbox.css';

/** What is new about what somebody watches, and what is watched. */
export default function InboxPage() {
  const { where, go } = useWhere();
  const isNarrow = useNarrow();
  // Networks and operations are called by name.
  useNames();
  usePageStatus([t('inbox.status')]);
  return (
    <>
      <Items key={`${where.show} ${where.watch}`} where={where} go={go} />
      <ResizablePanel
        name="inbox.watched"
        label={t('inbox.watched')}
        side="right"
        width={isNarrow ? 320 : 396}
      >
        <TopQuestions />
        <Watched chosen={where.watch} />
      </ResizablePanel>
    </>
  );
}
