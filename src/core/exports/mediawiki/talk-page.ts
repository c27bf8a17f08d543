import type { Build } from '../../model/build.ts';
import type { ExportParts } from '../export-parts.ts';
import { pointWords } from '../reading-remarks.ts';
import { denialWords } from './denial-words.ts';
import { type Reference, references } from './references.ts';
import { type WikiPoint, type WikiReading, type WikiStudy, wikiStudy } from './wiki-points.ts';
import { wikitext } from './wikitext.ts';

function readingLine({ view, sources, warning, named, notCited }: WikiReading, reference: Reference): string {
  const cited = sources.map(({ account, how }) => {
    const name = wikitext(account.author || account.title);
    return `${name}${how === '' ? '' : ` (${wikitext(how)})`}${reference(account)}`;
  });
  const words = [
    ...(view.established ? ['established by the editor'] : []),
    ...(view.type === undefined ? [] : [view.type.type]),
    ...(warning === '' ? [] : [`${warning.charAt(0).toLowerCase()}${warning.slice(1).replace(/\.$/, '')}`]),
    ...(notCited === 0 ? [] : [`also in ${notCited} that are not cited here`]),
    ...(named.length === 0 ? [] : [`they name, unread here: ${named.join('; ')}`]),
  ];
  return `* '''${wikitext(view.label)}''': ${cited.join('; ') || 'no source that can be cited'}${words.length === 0 ? '' : `. (${wikitext(words.join('; '))})`}`;
}

function part({ view, warning, given }: WikiPoint, { accounts }: WikiStudy, reference: Reference): string[] {
  return [
    `; ${wikitext(view.question).replaceAll(':', '&#58;')}`,
    `: ${wikitext(pointWords(view))}${warning === '' ? '' : ` ''${wikitext(warning)}''`}`,
    ...given.map((reading) => readingLine(reading, reference)),
    ...view.denials.map((denial) => {
      const account = accounts.get(denial.account);
      return `: ${denialWords(denial, account === undefined || account.withheld ? '' : reference(account))}`;
    }),
    '',
  ];
}

/**
 * A summary for the talk page of an article: each point in a few lines, the established reading first, with the sources
 * behind the wikis. It asks for no edit and signs nothing.
 */
export function talkPage(build: Build, parts: ExportParts): string {
  const study = wikiStudy(build, parts);
  const reference = references(study.citable);
  return [
    `== What the sources say: ${wikitext(study.title)} ==`,
    'Readings of the points on which the accounts part, each with who gives it. Wikis, and texts that depend on one, are not cited.',
    '',
    ...study.wikiPoints.flatMap((point) => part(point, study, reference)),
    '<references />',
    '',
    ...study.about.map((line) => `: ${wikitext(line)}`),
    '',
  ].join('\n');
}
