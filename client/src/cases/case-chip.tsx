import { IconBriefcase } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { t } from '../app/i18n/t.ts';
import { isOpen, useCurrentCase } from './use-case.ts';

/** The case to which this browser adds. */
export function CaseChip() {
  const file = useCurrentCase();
  if (!file || !isOpen(file)) return null;
  const label = t('cases.current', { title: file.title });
  return (
    <Link
      to="/cases/$id"
      params={{ id: file.id }}
      search={{}}
      className="tl-chip tl-case-chip"
      aria-label={label}
      title={label}
    >
      <IconBriefcase size={14} aria-hidden="true" />
      <span dir="auto">{file.title}</span>
    </Link>
  );
}
