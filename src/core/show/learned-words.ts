import type { Build } from '../model/build.ts';
import type { Cast } from './cast.ts';

/** Whether the quality of accounts was learned, with the reason; then the accounts that answer alike as copies would, if any. */
export function learnedWords(cast: Cast, { weighing: { learned } }: Build): readonly string[] {
  const name = (key: string): string => cast.members.get(key)?.siglum ?? key;
  return [
    learned.says,
    ...learned.alike.map(
      (group) =>
        `${group.map(name).join(', ')} answer alike as copies would, and nothing was traced between them: a suggestion, used nowhere.`,
    ),
  ];
}
