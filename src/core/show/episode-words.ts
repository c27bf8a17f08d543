import type { Episode } from '../model/episode.ts';
import type { Cast } from './cast.ts';
import { intervalWords } from './day-words.ts';

/** An episode as views name it: `2 August 1938: Zaozyornaya, Posyet; attack`, without what may not be published; empty when nothing is known of it. */
export const episodeWords = ({ guard }: Pick<Cast, 'guard'>, { when, tells }: Episode): string =>
  [when === undefined ? '' : intervalWords(when), guard(tells)].filter((part) => part !== '').join(': ');
