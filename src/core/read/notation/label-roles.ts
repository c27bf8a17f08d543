import type { Language } from '../../languages/language.ts';
import type { CountedRole } from '../../model/quantity.ts';

const compiled = new WeakMap<Language, readonly (readonly [CountedRole, RegExp])[]>();

/** Words of a role that stand as they are written: entries with endings or more than one form are left to the engines. */
const plainWords = (entries: readonly string[]): string[] =>
  entries.filter((entry) => /^[\p{L} ]+$/u.test(entry));

function patternsOf(language: Language): readonly (readonly [CountedRole, RegExp])[] {
  const known = compiled.get(language);
  if (known !== undefined) return known;
  const { roles, roleHeads } = language.counted;
  const made = (['casualties', 'killed', 'wounded', 'missing', 'captured', 'strength'] as const).flatMap(
    (role): (readonly [CountedRole, RegExp])[] => {
      const words = plainWords([...(roleHeads[role] ?? []), ...(roles[role] ?? [])]);
      if (words.length === 0) return [];
      return [[role, new RegExp(`(?<!\\p{L})(?:${words.join('|')})(?!\\p{L})`, 'iu')]];
    },
  );
  compiled.set(language, made);
  return made;
}

/**
 * What the figures of a line count, by the label before its colon: `Forces engaged:` strength, `Estimated casualties:` casualties,
 * `Killed and wounded:` both. Empty when the line has no label or the label names no role.
 */
export function labelRoles(language: Language, line: string): readonly CountedRole[] {
  const colon = line.indexOf(':');
  if (colon < 0) return [];
  const label = line.slice(0, colon);
  const roles = patternsOf(language).flatMap(([role, pattern]) => (pattern.test(label) ? [role] : []));
  return roles.includes('casualties') ? ['casualties'] : [...roles].sort();
}
