import { Stack } from '@mantine/core';
import { t } from '../../../app/i18n/t.ts';
import { PanelHead, ResizablePanel, SectionLabel, useNarrow } from '../../../ui/index.ts';
import type { Analysis } from './use-analyses.ts';

/** How it is reckoned, what that rests on, what each number stands beside, and what may be wrong. */
export function About({ analysis }: { analysis: Analysis }) {
  const { method, baseRate, mayBeWrong, sources } = analysis;
  const isNarrow = useNarrow();
  return (
    <ResizablePanel
      name="analyses.about"
      label={t('analyses.about')}
      side="right"
      width={336}
      folded={isNarrow}
    >
      <PanelHead title={t('analyses.about')} />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: long words are scrolled by keys */}
      <section className="tl-preview" aria-label={t('analyses.about')} tabIndex={0}>
        <section>
          <SectionLabel title={t('analyses.mayBeWrong')} />
          <Stack component="ul" className="tl-dots" gap={4}>
            {mayBeWrong.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </Stack>
        </section>
        <section>
          <SectionLabel title={t('analyses.baseRate')} />
          <p className="tl-sentence">{baseRate}</p>
        </section>
        <section>
          <SectionLabel title={t('analyses.method')} />
          <p className="tl-sentence">{method}</p>
        </section>
        <section>
          <SectionLabel title={t('analyses.sources')} />
          {sources.length === 0 ? <p className="tl-note">{t('analyses.ownReasoning')}</p> : null}
          {sources.map(({ text, publication }) => (
            <div key={publication}>
              <p className="tl-sentence">{text}</p>
              <p className="tl-note">{publication}</p>
            </div>
          ))}
        </section>
      </section>
    </ResizablePanel>
  );
}
