import { Button, Flex } from '@mantine/core';
import { Link, useParams } from '@tanstack/react-router';
import { t } from '../../../app/i18n/t.ts';
import { useShows } from '../../../app/title.ts';
import { useShowOnCanvas } from '../../../graph/show-on-canvas.ts';
import { CaptureWords } from '../../../panels/inspector/capture-words.tsx';
import { OpenEntity } from '../../../panels/inspector/open-entity.ts';
import {
  EmptyState,
  Failed,
  LoadingRows,
  Panel,
  PanelHead,
  ResizablePanel,
} from '../../../ui/index.ts';
import { About } from './about.tsx';
import { Back, Head } from './head.tsx';
import { History } from './history.tsx';
import { Notices } from './notices.tsx';
import { Pictures } from './pictures.tsx';
import { type CaptureView, useCapture } from './use-capture.ts';
import '../../../panels/inspector/inspector.css';
import '../../../panels/inspector/entity.css';
import '../../../panels/inspector/observation.css';
import './capture.css';

/** One capture: what it says, what was read in it, where it comes from; it has an address of its own. */
export default function CapturePage() {
  const { id = '' } = useParams({ strict: false });
  const capture = useCapture(id);
  useShows(capture.data?.ad?.caption);
  if (id === '') return <EmptyState text={t('capture.choose')} />;
  if (capture.isError) return <Failed of={capture} what={t('capture.failed')} />;
  if (capture.data === undefined) return <LoadingRows rows={8} height={48} />;
  return capture.data === null ? <NotHeld /> : <Capture key={id} capture={capture.data} />;
}

function NotHeld() {
  return (
    <EmptyState text={t('capture.none')}>
      <p>{t('capture.noneWhy')}</p>
      <Flex wrap="wrap" gap={8}>
        <Back />
        <Button renderRoot={(props) => <Link {...props} to="/import" />}>
          {t('capture.import')}
        </Button>
      </Flex>
    </EmptyState>
  );
}

function Capture({ capture }: { capture: CaptureView }) {
  const show = useShowOnCanvas();
  return (
    <OpenEntity value={(entity) => void show([entity])}>
      <Panel label={t('nav.capture')} className="tl-capture-page">
        <Head capture={capture} />
        {/* biome-ignore-start lint/a11y/useSemanticElements: it is no set of form fields */}
        {/* biome-ignore-start lint/a11y/noNoninteractiveTabindex: a long text is scrolled by keys */}
        <div className="tl-capture-body" tabIndex={0} role="group" aria-label={t('capture.words')}>
          {/* biome-ignore-end lint/a11y/noNoninteractiveTabindex: as above */}
          {/* biome-ignore-end lint/a11y/useSemanticElements: as above */}
          <Notices capture={capture} />
          <article className="tl-capture-words">
            <CaptureWords capture={capture} heading="h3" />
          </article>
          <Pictures images={capture.images} />
          {capture.ad ? <History ad={capture.ad.id} here={capture.id} /> : null}
        </div>
      </Panel>
      <ResizablePanel name="capture.about" label={t('capture.about')} side="right" width={400}>
        <PanelHead title={t('capture.about')} />
        <About capture={capture} />
      </ResizablePanel>
    </OpenEntity>
  );
}
