import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { request } from '../../../api/client.ts';
import { graphql } from '../../../gql/gql.ts';
import type {
  PictureProgressQuery as Answer,
  PictureJobQuery,
  PictureMode,
} from '../../../gql/graphql.ts';

const PictureJob = graphql(`
  query PictureJob {
    pictureJob {
      state waits mode ads adsTotal pictures unreadable codes links withheld perSecond error
      problems { image reason remedy }
    }
  }
`);

const PictureProgressQuery = graphql(`
  query PictureProgress {
    pictureProgress {
      automatic pictures ads codesLeft wordsLeft
      engine { name version languages { code name } missing { code name } }
    }
  }
`);

const ReadPictures = graphql(`
  mutation ReadPictures($mode: PictureMode!) {
    readPictures(mode: $mode) { state }
  }
`);

const CancelPictures = graphql(`
  mutation CancelPictures {
    cancelPictures { state }
  }
`);

export type PictureProgress = Answer['pictureProgress'];
export type PictureJob = PictureJobQuery['pictureJob'];

const soonMs = 1000;
/** It also starts by itself, after an import. */
const nowAndThenMs = 5000;

/** The reading of pictures as it goes on. */
export function usePictureJob() {
  return useQuery({
    queryKey: ['pictureJob'],
    staleTime: 0,
    queryFn: ({ signal }) => request(PictureJob, {}, signal).then((data) => data.pictureJob),
    refetchInterval: ({ state }) => (state.data?.state === 'RUNNING' ? soonMs : nowAndThenMs),
  });
}

/**
 * What is received, what is left, and what reads it.
 * @param after whatever changes it: a run that ended, an import that did
 */
export function usePictureProgress(after: string) {
  return useQuery<PictureProgress>({
    queryKey: ['pictureProgress', after],
    staleTime: 0,
    placeholderData: keepPreviousData,
    queryFn: ({ signal }) =>
      request(PictureProgressQuery, {}, signal).then((data) => data.pictureProgress),
  });
}

export const readPictures = (mode: PictureMode) => request(ReadPictures, { mode });
export const cancelPictures = () => request(CancelPictures, {});
