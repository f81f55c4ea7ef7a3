import { Button, Textarea } from '@mantine/core';
import { t } from '../../../app/i18n/t.ts';
import { useGraph } from '../../../graph/store.ts';
import type { FieldProps } from './field-props.ts';
import { itemsIn } from './parameter-form.ts';

/** Entities that are pasted in whatever form, or taken from what is selected on the canvas. */
export function EntitiesField({ pick, value, placeholder, description, ...rest }: FieldProps) {
  const selected = useGraph((state) => state.selection.nodes);
  return (
    <div className="tl-field-wide tl-field-entities">
      <Textarea
        {...rest}
        description={description ?? t('queries.paste')}
        value={value}
        placeholder={placeholder}
        autosize
        minRows={2}
        maxRows={6}
        onChange={(event) => pick(event.currentTarget.value)}
      />
      {selected.length > 0 ? (
        <Button
          size="compact-sm"
          onClick={() => pick([...new Set([...itemsIn(value), ...selected])].join('\n'))}
        >
          {t('queries.fromCanvas', { count: selected.length })}
        </Button>
      ) : null}
    </div>
  );
}
