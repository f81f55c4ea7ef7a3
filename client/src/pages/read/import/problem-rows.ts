import type { CsvValue } from '../../../app/csv.ts';
import { t } from '../../../app/i18n/t.ts';
import type { ImportProblemsQuery, ImportSeverity } from '../../../gql/graphql.ts';

const severities: readonly ImportSeverity[] = ['REJECTED', 'LEFT_OUT', 'NOTICE'];

/** What was rejected before what was only left out; within each the most frequent first. */
export function gravestFirst<
  Reason extends { total: number; example: { severity: ImportSeverity } },
>(reasons: readonly Reason[]): Reason[] {
  const rank = ({ example }: Reason) => severities.indexOf(example.severity);
  return [...reasons].sort((a, b) => rank(a) - rank(b) || b.total - a.total);
}

type Problem = ImportProblemsQuery['imports'][number]['problems']['nodes'][number];

/** Problems as rows of CSV, heads first. */
export function problemRows(problems: readonly Problem[]): CsvValue[][] {
  const columns = ['file', 'line', 'field', 'reason', 'remedy', 'severity'] as const;
  return [
    columns.map((column) => t(`import.csv.${column}`)),
    ...problems.map((problem) =>
      columns.map((column) =>
        column === 'severity'
          ? t(`import.severity.${problem.severity}`)
          : (problem[column] ?? null),
      ),
    ),
  ];
}
