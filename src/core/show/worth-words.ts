import type { WorthVerb } from '../model/worth-decision.ts';

const NAMES: Readonly<Record<string, string>> = {
  degree: '',
  kind: '',
  access: 'access: ',
  basis: 'rests on: ',
  reliability: 'reliability ',
  credibility: 'credibility ',
};

/** What a person says of the worth of a statement or an account, in one line; never the reason, which stands beside it. */
export function worthWords(to: WorthVerb['to']): string {
  return Object.entries(to)
    .flatMap(([field, value]): string[] => {
      if (field === 'againstInterest') {
        const { whose, why } = value as { whose: string; why: string };
        return [`against the interest of ${whose}: ${why}`];
      }
      if (field === 'grades')
        return Object.entries(value as Readonly<Record<string, string>>).map(
          ([grade, step]) => `${grade} ${step}`,
        );
      return typeof value === 'string' ? [`${NAMES[field] ?? `${field} `}${value}`] : [];
    })
    .join('; ');
}
