import { Anchor } from '@mantine/core';
import Markdown from 'markdown-to-jsx/react';
import type { ReactNode } from 'react';
import { sections } from './guides.ts';

interface Props {
  text: string;
  /** The file it is of, to which its links are relative. */
  path?: string;
  onOpen?: (id: string) => void;
}

/** Markdown of the guides. A link to a page that is held here opens it; any other is plain words, for nothing here leads out. */
export function SectionText({ text, path = '', onOpen }: Props) {
  return (
    <Markdown
      options={{
        disableParsingRawHTML: true,
        forceBlock: true,
        overrides: {
          a: ({ href = '', children }: { href?: string; children: ReactNode }) => {
            const id = sectionAt(href, path);
            if (!id || !onOpen) return <em>{children}</em>;
            return (
              <Anchor component="button" type="button" inherit onClick={() => onOpen(id)}>
                {children}
              </Anchor>
            );
          },
        },
      }}
    >
      {text}
    </Markdown>
  );
}

/** The section that `href`, as it stands in the file at `from`, leads to. */
function sectionAt(href: string, from: string): string | undefined {
  const { pathname } = new URL(href, `http://docs/${from}`);
  return sections.find(({ path }) => `/${path}` === pathname)?.id;
}
