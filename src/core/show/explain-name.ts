import type { Build } from '../model/build.ts';
import { castOf } from './cast.ts';
import { type NameView, namesOf } from './names.ts';
import type { Said } from './said.ts';
import { run } from './terminal-lines.ts';

/** A name as the editor sees it: every form with its users, and why it is taken for the name. */
function nameLines(name: NameView): Said[] {
  return [
    [
      0,
      run(name.label, 'value'),
      run(
        `  ${name.key}, ${name.kind}${name.party === '' ? '' : ` of ${name.party}`}, ${
          name.source === 'authority' ? 'from names.yaml' : 'found in the texts'
        }`,
        'soft',
      ),
    ],
    ...name.languages.flatMap((language) =>
      language.forms.flatMap(({ form, count, sigla, because }): Said[] => [
        [
          1,
          run(form, 'value'),
          run(
            `  ${language.name}, ${count === 1 ? 'once' : count === 2 ? 'twice' : `${count} times`}, in `,
            'soft',
          ),
          run(sigla.join(', '), 'siglum'),
        ],
        ...because.map((says): Said => [2, run(says)]),
      ]),
    ),
    ...(name.languages.length === 0 ? [[1, run('no account that was read has it')] as Said] : []),
  ];
}

/** Every name of the study with this key, label or form; undefined when there is none. */
export function explainName(build: Build, asked: string): Said[] | undefined {
  const names = namesOf(castOf(build.study, build.names, 'editor'), build.names, build.read);
  const byKey = names.filter(({ key }) => key === asked);
  const found =
    byKey.length > 0
      ? byKey
      : names.filter(
          ({ label, languages }) =>
            label === asked || languages.some(({ forms }) => forms.some(({ form }) => form === asked)),
        );
  return found.length === 0 ? undefined : found.flatMap(nameLines);
}
