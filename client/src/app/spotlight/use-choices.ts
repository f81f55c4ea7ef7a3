import { useNavigate } from '@tanstack/react-router';
import { useDeferredValue, useEffect, useEffectEvent, useState } from 'react';
import { create } from 'zustand';
import { useSearch } from '../../api/hooks.ts';
import { openChart } from '../../charts/load.ts';
import { hasContactPage } from '../../contacts/where.ts';
import { focusCanvas, useShowOnCanvas } from '../../graph/show-on-canvas.ts';
import { useGraph } from '../../graph/store.ts';
import { t } from '../i18n/t.ts';
import { useLayer } from '../layers.ts';
import type { Hit } from './hit.tsx';
import { type Named, useNetworksNamed, useTitled } from './use-named.ts';
import { usePicture } from './use-picture.ts';

const mostRecent = 8;

/**
 * What was searched and led somewhere, the last first. In memory alone, for it can name a person: a browser brings back
 * what a tab keeps.
 */
const useRecent = create<{ texts: readonly string[] }>(() => ({ texts: [] }));

/** Remembers a text that led somewhere. */
function remember(text: string): void {
  const words = text.trim();
  if (words === '') return;
  useRecent.setState(({ texts }) => ({
    texts: [words, ...texts.filter((one) => one !== words)].slice(0, mostRecent),
  }));
}

/** One thing that can be chosen. */
export type Choice =
  | { readonly hit: Hit }
  | { readonly named: Named }
  /** To be searched once more. */
  | { readonly again: string };

/** What there is to choose for what was typed, or for a picture that was given in its place. */
export function useChoices(text: string, file: File | null, onDone: () => void) {
  const asked = useDeferredValue(text);
  const results = useSearch(file ? '' : asked);
  const networks = useNetworksNamed(file ? '' : asked);
  const titled = useTitled(file ? '' : asked);
  const picture = usePicture(file);
  const { texts } = useRecent();
  const go = useChoose(file ? '' : text, onDone);
  const isBlank = text.trim() === '';
  const found = file ? picture.data?.hits : isBlank ? [] : results.data?.nodes;
  const choices: Choice[] =
    isBlank && !file
      ? texts.map((again) => ({ again }))
      : [
          // What is called so comes first; a question or a drawing is not what most look for.
          ...(networks ?? []).map((named) => ({ named })),
          ...(found ?? []).map((hit) => ({ hit })),
          ...(titled ?? []).map((named) => ({ named })),
        ];
  return {
    choices,
    go,
    /** A network or an operation is called so: nobody has to be told how else it was read. */
    isNamed: (networks ?? []).length > 0,
    results,
    picture,
    /** What stands there may still be the answer to what was typed before. */
    isAnswered: file
      ? picture.isSuccess || picture.isError
      : asked === text &&
        networks !== undefined &&
        titled !== undefined &&
        (results.isError || (results.isSuccess && !results.isPlaceholderData)),
  };
}

/** Which of them Enter takes: kept by its key, for what is answered later may come before it. */
export function useActive(choices: readonly Choice[]) {
  const [chosen, setChosen] = useState<string | null>(null);
  const at = choices.findIndex((choice) => keyOf(choice) === chosen);
  return {
    at: Math.max(0, at),
    setAt: (index: number) => setChosen(index === 0 ? null : keyOf(choices[index])),
  };
}

export function keyOf(choice: Choice | undefined): string {
  if (!choice) return '';
  if ('again' in choice) return choice.again;
  return 'named' in choice ? choice.named.id : choice.hit.entity.id;
}

/** Takes the first choice when the answer comes, where Enter was pressed before. */
export function useEarlyEnter(isDue: boolean, choose: () => void): void {
  const chooseFirst = useEffectEvent(choose);
  useEffect(() => {
    if (isDue) chooseFirst();
  }, [isDue]);
}

/**
 * Goes to what was chosen: a contact, a picture or a template has a page, unless it is wanted on the canvas.
 * @param text what led there
 */
function useChoose(text: string, onDone: () => void): (choice: Choice, onCanvas: boolean) => void {
  const showOnCanvas = useShowOnCanvas();
  const navigate = useNavigate();
  const open = useOpenNamed();
  return (choice, onCanvas) => {
    if ('again' in choice) return;
    onDone();
    remember(text);
    if ('named' in choice) return open(choice.named);
    const { id, kind } = choice.hit.entity;
    if (!onCanvas && hasContactPage(kind)) void navigate({ to: '/contact/$id', params: { id } });
    // Whoever works with keys goes on from there.
    else void showOnCanvas([id]).then(() => focusCanvas());
  };
}

function useOpenNamed(): (named: Named) => void {
  const navigate = useNavigate();
  const help = useLayer((state) => state.help);
  return ({ sort, id, caption }) => {
    if (sort === 'help') help({ on: caption, section: id });
    else if (sort === 'chart')
      void openChart(id)
        .catch(sayNotOpened)
        .then(() => navigate({ to: '/explore' }));
    else if (sort === 'query') void navigate({ to: '/queries/$name', params: { name: id } });
    else
      void navigate({
        ...{ to: '/networks/$id', params: { id } },
        search: sort === 'operation' ? { by: 'operation' } : {},
      });
  };
}

/** On the canvas, which is where it leads. */
const sayNotOpened = (error: unknown) =>
  useGraph.getState().set({
    notice: { text: `${t('charts.notOpened')} ${error instanceof Error ? error.message : ''}` },
  });
