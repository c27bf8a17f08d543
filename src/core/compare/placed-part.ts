import type { Account } from '../model/account.ts';
import type { Claim } from '../model/claim.ts';
import type { Ground } from './ground.ts';
import { isLong, isWithin, type PartTold, partsByEpisode } from './part-by-episode.ts';
import { partLabel, partOfEvent } from './part-of-event.ts';
import { episodeOfClaim } from './told-here.ts';

/** Which part of the event a figure is of, and where it may find its fellows. */
export interface PlacedPart {
  /** The part in words; undefined = the whole event. */
  readonly scope: string | undefined;
  /** The episode that is asked after, else the part itself; undefined where figures of it make no question of their own. */
  readonly cell: string | undefined;
  /** The part is the episode itself, and needs no word where the episode is asked after. */
  readonly ofEpisode: boolean;
  /** Its words tell it of the whole event. */
  readonly ofWhole: boolean;
  /** Where the story says it and no date beside the figure. */
  readonly byStory?: PartTold;
}

/** Part of the event by the date beside a figure, and in a long event else by the story it stands in. */
export function placedPart(ground: Ground, account: Account, claim: Claim): PlacedPart {
  const long = isLong(ground.days);
  const stated = partOfEvent(claim.when, account, ground.days, long);
  const ofWhole = claim.ofWhole === true;
  const story = partsByEpisode(ground)(claim);
  const episode = episodeOfClaim(ground, claim);
  if (story === undefined) return { scope: stated, cell: cellOf(stated, episode), ofEpisode: false, ofWhole };
  const when = claim.when?.value;
  const inStory =
    stated === undefined || (when !== undefined && story.fight !== undefined && isWithin(when, story.fight));
  if (!inStory) return { scope: stated, cell: cellOf(stated, undefined), ofEpisode: false, ofWhole };
  const scope = partLabel(story.when);
  return {
    scope,
    cell: cellOf(scope, story.fight?.episode.id),
    ofEpisode: story.fight !== undefined,
    ofWhole,
    ...(stated === undefined ? { byStory: story } : {}),
  };
}

/** What an account can tell up to its own day makes no question of that day. */
const cellOf = (scope: string | undefined, episode: string | undefined): string | undefined =>
  scope === undefined || scope.startsWith('to ') ? undefined : (episode ?? scope);
