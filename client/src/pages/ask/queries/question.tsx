import { Box, Button } from '@mantine/core';
import { IconPlayerPlay, IconPlayerStop } from '@tabler/icons-react';
import { type FormEvent, useId, useRef, useState } from 'react';
import { t } from '../../../app/i18n/t.ts';
import { useShortcut } from '../../../app/shortcuts.ts';
import { ParameterField } from './parameter-field.tsx';
import { type FormValues, readValues } from './parameter-form.ts';
import { PlanButton } from './plan.tsx';
import type { SavedQuery } from './use-saved-queries.ts';

interface Props {
  query: Pick<SavedQuery, 'title' | 'description' | 'parameters'>;
  /** The whole text as it would run; absent where it is no Cypher alone. */
  text?: string;
  values: FormValues;
  onValues: (values: FormValues) => void;
  isRunning: boolean;
  /** Why it cannot be run as it stands, in a sentence. */
  whyNot?: string | undefined;
  onRun: () => void;
  onStop: () => void;
}

/** The question, what it means and its parameters. Enter or Ctrl Enter runs it. */
export function Question(props: Props) {
  const { query, text, values, onValues, isRunning, whyNot, onRun, onStop } = props;
  const [complains, setComplains] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const whyNotId = useId();
  useShortcut('Ctrl+Enter', () => form.current?.requestSubmit());
  const reading = readValues(query.parameters, values);
  const complaint = (name: string) => {
    const found = complains && !reading.ok ? reading.errors[name] : undefined;
    return found ? t(found.key, found.values) : undefined;
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setComplains(!reading.ok);
    if (reading.ok && !isRunning && whyNot === undefined) onRun();
  };
  return (
    <form
      ref={form}
      className="tl-question"
      onSubmit={submit}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && event.ctrlKey) event.currentTarget.requestSubmit();
      }}
    >
      <Box component="h2" fz={17} lh="24px">
        {query.title}
      </Box>
      <p>{query.description}</p>
      <fieldset className="tl-fields" aria-label={t('queries.parameters')}>
        {query.parameters.map((parameter) => (
          <ParameterField
            key={parameter.name}
            parameter={parameter}
            value={values[parameter.name] ?? ''}
            error={complaint(parameter.name)}
            onChange={(value) => onValues({ ...values, [parameter.name]: value })}
          />
        ))}
        {isRunning ? (
          <Button
            className="tl-run"
            leftSection={<IconPlayerStop size={16} aria-hidden="true" />}
            onClick={onStop}
          >
            {t('queries.stop')}
          </Button>
        ) : (
          <Button
            className="tl-run"
            type="submit"
            variant="filled"
            disabled={whyNot !== undefined}
            aria-describedby={whyNot === undefined ? undefined : whyNotId}
            aria-keyshortcuts="Control+Enter"
            leftSection={<IconPlayerPlay size={16} aria-hidden="true" />}
            rightSection={<kbd>Ctrl Enter</kbd>}
          >
            {t('queries.run')}
          </Button>
        )}
        {text === undefined ? null : <PlanButton text={text} />}
      </fieldset>
      {whyNot === undefined ? null : (
        <Box id={whyNotId} component="p" className="tl-ruled-above" p="6px 20px" role="alert">
          {t('queries.cannotRun', { why: whyNot })}
        </Box>
      )}
    </form>
  );
}
