import { SegmentedControl } from '@mantine/core';
import { IconAlertTriangle, IconCheck } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { FormEvent } from 'react';
import { t } from '../../../../app/i18n/t.ts';
import {
  ErrorState,
  FileDrop,
  InitialsField,
  isSigned,
  SignFoot,
  useInitials,
} from '../../../../ui/index.ts';
import { type Given, type IfThere, isTaken, useImport, ways } from './use-import.ts';
import './sharing.css';

/** Files of questions: looked at as any text that is saved, then signed and saved. */
export function Import({ onClose }: { onClose: () => void }) {
  const { files, add, save, choose } = useImport();
  const { initials } = useInitials();
  const saving = useMutation({ mutationFn: () => save(initials) });
  const { length: taken } = files.filter(isTaken);
  const missing =
    taken === 0 ? t('queries.importNothing') : isSigned(initials) ? '' : t('queries.needsInitials');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (missing === '' && !saving.isPending) saving.mutate();
  };
  return (
    <form className="tl-judge tl-query-files" onSubmit={submit}>
      <FileDrop
        title={t('queries.importDrop')}
        note={t('queries.importNote')}
        choose={t('queries.importChoose')}
        accept=".cypher"
        multiple
        onFiles={(given) => void add(given)}
      />
      {files.length > 0 ? (
        <ul aria-label={t('queries.importFiles')}>
          {files.map((given) => (
            <FileRow
              key={given.key}
              given={given}
              onIfThere={(ifThere) => choose(given.key, ifThere)}
              onLeave={onClose}
            />
          ))}
        </ul>
      ) : null}
      <InitialsField />
      <SignFoot
        signLabel={t('queries.importSign', { count: taken })}
        missing={missing}
        isPending={saving.isPending}
        onClose={onClose}
      />
    </form>
  );
}

interface RowProps {
  given: Given;
  onIfThere: (ifThere: IfThere) => void;
  onLeave: () => void;
}

function FileRow({ given, onIfThere, onLeave }: RowProps) {
  const { file, checked, saved, error, ifThere } = given;
  const there = saved === undefined ? checked?.there : null;
  const isWrong = error !== undefined || (checked?.problems.length ?? 0) > 0;
  const Icon = isWrong ? IconAlertTriangle : IconCheck;
  return (
    <li data-wrong={isWrong || undefined}>
      <strong>
        {checked || isWrong ? <Icon size={14} aria-hidden="true" /> : null}
        <bdi>{file}</bdi>
      </strong>
      {checked?.title ? <span dir="auto">{checked.title}</span> : null}
      <span role="status">
        {saved === undefined ? (
          told(given)
        ) : (
          <Link to="/queries/$name" params={{ name: saved }} search={{}} onClick={onLeave}>
            {t('queries.importSaved', { name: saved })}
          </Link>
        )}
      </span>
      {checked?.problems.map(({ line, problem, remedy }) => (
        <span key={`${line} ${problem}`}>
          {line === null ? '' : `${t('queries.line', { line })}: `}
          {problem.replace(/\.$/, '')}. {remedy}
        </span>
      ))}
      {there && !there.same && !isWrong ? (
        <SegmentedControl
          size="xs"
          aria-label={t('queries.importIfThere', { file })}
          value={ifThere}
          onChange={(value) => onIfThere(ways.find((way) => way === value) ?? 'leave')}
          data={ways
            .filter((way) => there.own || way !== 'replace')
            .map((value) => ({ value, label: t(`queries.importWay.${value}`) }))}
        />
      ) : null}
      {error ? <ErrorState error={error} what={t('queries.notSaved')} /> : null}
    </li>
  );
}

/** What is known of a file that is not saved. */
function told({ checked, error }: Given): string {
  if (error) return '';
  if (!checked) return t('queries.importChecking');
  const { problems, there, name } = checked;
  if (problems.length > 0) return t('queries.importRefused', { count: problems.length });
  if (!there) return t('queries.importNew', { name });
  if (there.same) return t('queries.importSame', { name });
  return there.own
    ? t('queries.importTaken', { name, version: there.version })
    : t('queries.importShipped', { name });
}
