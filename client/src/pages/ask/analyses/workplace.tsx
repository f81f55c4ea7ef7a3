import { Stack } from '@mantine/core';
import { t } from '../../../app/i18n/t.ts';
import { Panel } from '../../../ui/index.ts';
import { Question } from '../queries/question.tsx';
import { Result } from '../queries/result.tsx';
import { useAsked } from '../queries/use-asked.ts';
import { useWorkplace } from '../queries/use-workplace.ts';
import { About } from './about.tsx';
import { Report } from './report.tsx';
import { type Analysis, useAnalysis } from './use-analyses.ts';

/** An analysis: its parameters, its answer, what that stands beside, and how far it can be trusted. */
export function Workplace({ analysis }: { analysis: Analysis }) {
  const { name } = analysis;
  const asking = useAsked(analysis);
  const { asked, values, setValues } = asking;
  const run = useAnalysis(analysis, asked);
  const { selected, setSelected, adds, changed, start } = useWorkplace(analysis, asking, run);
  return (
    <>
      <Panel label={analysis.title} className="tl-workplace">
        <Question
          query={analysis}
          values={values}
          onValues={setValues}
          isRunning={run.isRunning}
          onRun={start}
          onStop={run.stop}
        />
        {run.answer ? <Beside lines={run.answer.beside} /> : null}
        {analysis.hasReport && asked && run.answer ? (
          <Report key={`${run.answeredAt} ${JSON.stringify(asked)}`} parameters={asked} />
        ) : null}
        <Result
          name={name}
          run={run}
          form={analysis.result}
          hasRun={asked !== null}
          changed={changed}
          selected={selected}
          onSelect={setSelected}
          toShow={(adds ?? []).map(({ id }) => id)}
        />
      </Panel>
      <About analysis={analysis} />
    </>
  );
}

/** A number alone says little: it stands between the question and the rows. */
function Beside({ lines }: { lines: readonly string[] }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: long words are scrolled by keys
    <section className="tl-beside" aria-label={t('analyses.beside')} tabIndex={0}>
      <h2 className="tl-label">{t('analyses.beside')}</h2>
      <Stack component="ul" className="tl-dots" gap={4}>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </Stack>
    </section>
  );
}
