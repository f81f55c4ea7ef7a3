import { IconAlertTriangle } from '@tabler/icons-react';

/** What may be wrong, a sentence each: the same in Paths, in the question why and in the inspector. */
export function Against({ cautions }: { cautions: readonly { text: string }[] }) {
  if (cautions.length === 0) return null;
  return (
    <ul className="tl-against">
      {cautions.map(({ text }) => (
        <li key={text} className="tl-said tl-warned">
          <IconAlertTriangle size={16} aria-hidden="true" />
          <span>{text}</span>
        </li>
      ))}
    </ul>
  );
}
