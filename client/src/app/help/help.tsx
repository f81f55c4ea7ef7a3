import { Button, Flex, Stack, TextInput } from '@mantine/core';
import { IconArrowLeft, IconBook2, IconPlayerPlay, IconSearch } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
import { t } from '../i18n/t.ts';
import { useLayer } from '../layers.ts';
import { startLook } from './first-look/look.ts';
import { type Section, searched, type Word, wordsIn } from './guide-sections.ts';
import { sections, words } from './guides.ts';
import { Keys } from './keys.tsx';
import { SectionText } from './section-text.tsx';
import './help.css';

const mostWords = 8;
const mostSections = 12;

/** What was pointed at, explained; a search of guides and glossary; one section; or the list of all there is. */
export function Help() {
  const { helpOn, helpSection, show } = useLayer();
  const [typed, setTyped] = useState('');
  const [chosen, setChosen] = useState<string | null>(helpSection);
  const field = useRef<HTMLInputElement>(null);
  // It comes after the dialog, which has given the focus to its first button.
  useEffect(() => field.current?.focus(), []);
  const section = sections.find(({ id }) => id === chosen);
  const pointed = typed === '' && !section ? wordsIn(helpOn, words).slice(0, 3) : [];
  const search = (text: string) => {
    setTyped(text);
    setChosen(null);
  };
  return (
    <Stack gap={12}>
      <TextInput
        ref={field}
        value={typed}
        onChange={(event) => search(event.currentTarget.value)}
        aria-label={t('help.find')}
        placeholder={t('help.find')}
        leftSection={<IconSearch size={16} aria-hidden="true" />}
        maxLength={100}
      />
      {section ? (
        <One section={section} onBack={() => setChosen(null)} onOpen={setChosen} />
      ) : typed.trim() === '' ? (
        <>
          {pointed.length > 0 ? <Words of={pointed} title={t('help.pointed')} /> : null}
          <Begin onBegun={() => show('none')} />
          <Contents of={sections} onOpen={setChosen} />
          <h3>{t('help.keys')}</h3>
          <Keys />
          <p className="tl-note">{t('help.about')}</p>
        </>
      ) : (
        <Found typed={typed} onOpen={setChosen} />
      )}
    </Stack>
  );
}

/** The first look, and how a word is explained. */
function Begin({ onBegun }: { onBegun: () => void }) {
  const begin = () => {
    startLook();
    onBegun();
  };
  return (
    <Flex gap={12} align="center" wrap="wrap">
      <Button leftSection={<IconPlayerPlay size={16} aria-hidden="true" />} onClick={begin}>
        {t('help.firstLook')}
      </Button>
      <span className="tl-note">{t('help.pointHint')}</span>
    </Flex>
  );
}

function Found({ typed, onOpen }: { typed: string; onOpen: (id: string) => void }) {
  const inGlossary = searched(typed, words, ({ word, meaning }) => [word, meaning]);
  const inGuides = searched(typed, sections, ({ title, text }) => [title, text]);
  if (inGlossary.length + inGuides.length === 0)
    return <p className="tl-note">{t('help.none', { text: typed })}</p>;
  return (
    <>
      {inGlossary.length > 0 ? (
        <Words of={inGlossary.slice(0, mostWords)} title={t('help.glossary')} />
      ) : null}
      <Contents of={inGuides.slice(0, mostSections)} onOpen={onOpen} />
    </>
  );
}

function Words({ of, title }: { of: readonly Word[]; title: string }) {
  return (
    <section aria-label={title}>
      <h3>{title}</h3>
      <dl className="tl-glossary">
        {of.map(({ word, meaning, where }) => (
          <div key={word}>
            <dt>{word}</dt>
            <dd>
              <SectionText text={meaning} />
              {where ? <span className="tl-note">{t('help.where', { where })}</span> : null}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

interface ContentsProps {
  of: readonly Section[];
  onOpen: (id: string) => void;
}

/** Sections by their guides. */
function Contents({ of, onOpen }: ContentsProps) {
  const guides = [...new Set(of.map(({ guide }) => guide))];
  return (
    <div className="tl-help-guides">
      {guides.map((guide) => (
        <section key={guide} aria-label={guide}>
          <h3>
            <IconBook2 size={16} aria-hidden="true" /> {guide}
          </h3>
          {of
            .filter((section) => section.guide === guide)
            .map(({ id, title }) => (
              <Button key={id} size="compact-sm" variant="subtle" onClick={() => onOpen(id)}>
                {title === guide ? t('help.begin') : title}
              </Button>
            ))}
        </section>
      ))}
    </div>
  );
}

interface OneProps {
  section: Section;
  onBack: () => void;
  onOpen: (id: string) => void;
}

function One({ section, onBack, onOpen }: OneProps) {
  const { guide, title, text, path } = section;
  return (
    <article className="tl-guide" aria-label={title}>
      <Button
        size="compact-sm"
        variant="subtle"
        leftSection={<IconArrowLeft size={14} aria-hidden="true" />}
        onClick={onBack}
      >
        {t('help.back')}
      </Button>
      <p className="tl-note">{guide}</p>
      <h3>{title}</h3>
      <SectionText text={text} path={path} onOpen={onOpen} />
    </article>
  );
}
