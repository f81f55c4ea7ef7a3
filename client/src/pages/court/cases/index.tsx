import { useParams } from '@tanstack/react-router';
import { CaseOverview } from './case-overview.tsx';
import { OneCase } from './one-case.tsx';
import './cases.css';
import './work.css';

/** The cases, or one of them. */
export default function CasesPage() {
  const { id } = useParams({ strict: false });
  return id === undefined ? <CaseOverview /> : <OneCase key={id} id={id} />;
}
