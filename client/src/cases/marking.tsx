import type { CaseMarking } from '../gql/graphql.ts';

/** The markings of TLP 2.0, the narrowest first. */
export const markings: readonly CaseMarking[] = ['RED', 'AMBER_STRICT', 'AMBER', 'GREEN', 'CLEAR'];

/** As FIRST writes it: TLP:AMBER+STRICT. */
export const markingText = (marking: CaseMarking): string => `TLP:${marking.replace('_', '+')}`;

/** How far a case may be told, in the words and colours of the protocol. */
export function MarkingLabel({ marking }: { marking: CaseMarking }) {
  return (
    <span className="tl-marking" data-marking={marking.replace(/_.*/, '')}>
      {markingText(marking)}
    </span>
  );
}
