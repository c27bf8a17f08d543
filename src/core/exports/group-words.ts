import type { WitnessGroup } from '../show/witness-groups.ts';

const HOW: Readonly<Record<WitnessGroup['how'], (of: string) => string>> = {
  states: () => '',
  'contradicts itself': () => 'contradicting itself',
  variant: () => 'as a variant',
  ascribes: (of) => (of === '' ? 'ascribing it to another' : `ascribing it to ${of}`),
  adopts: (of) => (of === '' ? 'adopting it' : `adopting it from ${of}`),
  follows: (of) => (of === '' ? 'following another' : `following ${of}`),
  'origin unknown': () => 'origin unknown',
  formerly: () => 'formerly',
};

/** How the accounts of a group stand toward a reading, in words; empty when they simply state it. */
export const howWords = ({ how, authority }: WitnessGroup): string => HOW[how](authority?.name ?? '');

/** Sigla of a group as they stand before how they stand to the reading. */
export const siglaWords = ({ sigla }: WitnessGroup): string =>
  sigla
    .map(({ siglum, editions }) =>
      editions === undefined || editions === '' ? siglum : `${siglum} ${editions}`,
    )
    .join(', ');

/** Who gives a reading, in one line: `Tass3; Shishov01 (ascribing it to Krivosheev)`. */
export const groupWords = (groups: readonly WitnessGroup[]): string =>
  groups
    .map((group) => {
      const sigla = siglaWords(group);
      const how = howWords(group);
      return how === '' ? sigla : `${sigla} (${how})`;
    })
    .join('; ');
