import type { Study } from '../core/model/account.ts';
import type { Place, Problem } from '../core/model/problem.ts';
import { circles } from './circles.ts';
import { scriptOf } from './guess-language.ts';
import type { Settings } from './settings.ts';

const isMap = (value: unknown): value is Record<string, unknown> =>
  value !== null && typeof value === 'object' && !Array.isArray(value);

/** What in a study leads nowhere or in a circle: parties, accounts, editions, citations, names. */
export function crossCheck(
  study: Omit<Study, 'problems'>,
  settings: Settings | undefined,
  names: Settings | undefined,
  paths: ReadonlyMap<string, readonly (string | number)[]>,
): Problem[] {
  const { accounts, parties, knownThrough, library } = study;
  const problems: Problem[] = [];
  const warn = (code: string, place: Place, says: string, remedy: string): void => {
    problems.push({ code, level: 'warning', place, says, remedy });
  };
  const placeOf = (key: string, field: string): Place => {
    const path = paths.get(key) ?? [];
    return path.length === 0 || settings === undefined ? { account: key } : settings.place([...path, field]);
  };
  const partyKeys = new Set(parties.map((party) => party.key));
  const listOf = (keys: Iterable<string>, none: string): string => [...keys].join(', ') || none;
  const partyRemedy = `use one of: ${listOf(partyKeys, 'none yet; add parties to study.yaml')}`;
  const editions = new Map(
    accounts.map((account) => [account.key, account.editions.map((edition) => edition.label)] as const),
  );
  const sources = new Set(knownThrough.map((source) => source.key));
  const cited = new Set(library.map((item) => item.id));
  for (const { key, speaksFor, dependsOn, translationOf, citation, editions: own } of accounts) {
    if (speaksFor !== undefined && !partyKeys.has(speaksFor))
      warn(
        'study.unknown-party',
        placeOf(key, 'speaks-for'),
        `${key} speaks for ${speaksFor}, which is no party of the study`,
        partyRemedy,
      );
    for (const edge of dependsOn) {
      const labels = editions.get(edge.account);
      const at = placeOf(key, 'depends-on');
      if (edge.account === key && edge.edition === undefined)
        warn('study.circle', at, `${key} is said to depend on itself`, 'take it out');
      else if (labels === undefined && !sources.has(edge.account))
        warn(
          'study.unknown-account',
          at,
          `${key} is said to depend on ${edge.account}, which is not in the study`,
          'check the key, or list it under known-through',
        );
      else if (labels !== undefined && edge.edition !== undefined && !labels.includes(edge.edition))
        warn(
          'study.unknown-edition',
          at,
          `${edge.account} has no edition ${edge.edition}`,
          `its editions: ${listOf(
            labels.filter((label) => label !== ''),
            'one, without a label',
          )}`,
        );
    }
    if (translationOf !== undefined && !editions.has(translationOf) && !sources.has(translationOf))
      warn(
        'study.unknown-account',
        placeOf(key, 'translation-of'),
        `${key} is said to translate ${translationOf}, which is not in the study`,
        'check the key, or list it under known-through',
      );
    if (citation !== undefined && !cited.has(citation))
      warn(
        'study.unknown-citation',
        placeOf(key, 'citation'),
        `${citation} is not in the library`,
        'check the id, or add the citation',
      );
    for (const edition of own) {
      const script = scriptOf(edition.text);
      const told = scriptOfLanguage(edition.language);
      if (script !== undefined && told !== undefined && script !== told)
        warn(
          'study.language-doubt',
          { account: key, file: edition.file },
          `${edition.file} is said to be in ${edition.language} and is written in ${script} letters`,
          'check language: it decides which words are understood',
        );
    }
  }
  knownThrough.forEach((source, at) => {
    const place = settings?.place(['known-through', at]) ?? {};
    if (editions.has(source.key))
      warn(
        'study.key-twice',
        place,
        `${source.key} is an account and stands under known-through too`,
        'take it out of known-through',
      );
    if (source.speaksFor !== undefined && !partyKeys.has(source.speaksFor))
      warn(
        'study.unknown-party',
        place,
        `${source.key} speaks for ${source.speaksFor}, which is no party of the study`,
        partyRemedy,
      );
    for (const by of source.reportedBy)
      if (!editions.has(by))
        warn(
          'study.unknown-account',
          place,
          `${source.key} is said to be reported by ${by}, which is not in the study`,
          'check the key',
        );
    if (source.citation !== undefined && !cited.has(source.citation))
      warn(
        'study.unknown-citation',
        place,
        `${source.citation} is not in the library`,
        'check the id, or add the citation',
      );
  });
  const nameKeys = new Set(study.names.map((name) => name.key));
  for (const party of parties) {
    for (const member of party.members)
      if (!nameKeys.has(member))
        warn(
          'study.unknown-name',
          settings?.place(['parties', party.key, 'members']) ?? {},
          `${member}, a member of ${party.key}, is not in names.yaml`,
          'check the key, or add the name',
        );
  }
  for (const name of study.names) {
    if (name.party !== undefined && !partyKeys.has(name.party)) {
      const listed = Array.isArray(names?.value.names) ? (names.value.names as readonly unknown[]) : [];
      const at = listed.findIndex((item) => isMap(item) && String(item.key) === name.key);
      warn(
        'names.unknown-party',
        names?.place(['names', at, 'party']) ?? {},
        `${name.key} belongs to ${name.party}, which is no party of the study`,
        partyRemedy,
      );
    }
  }
  for (const circle of circles(accounts)) {
    if (circle.length > 2)
      warn(
        'study.circle',
        placeOf(circle[circle.length - 2] ?? '', 'depends-on'),
        `depends-on goes in a circle: ${circle.join(' > ')}`,
        'one of them came first; take out its depends-on, or name the edition (key@edition)',
      );
  }
  return problems;
}

/** Script a language is written in, for those whose script decides. */
function scriptOfLanguage(language: string): string | undefined {
  const code = language.toLowerCase().split('-')[0] ?? '';
  if (/-(?:latn|cyrl|arab|hebr)\b/i.test(language)) return undefined;
  if (['ru', 'uk', 'be', 'bg', 'mk'].includes(code)) return 'Cyrillic';
  if (['en', 'de', 'fr', 'pl', 'es', 'it', 'cs', 'nl', 'pt', 'fi', 'sv', 'hu', 'ro'].includes(code))
    return 'Latin';
  if (['ja', 'zh'].includes(code)) return 'East Asian';
  return code === 'ko' ? 'Korean' : undefined;
}
