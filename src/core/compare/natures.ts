import type { Ground } from './ground.ts';
import type { Statement } from './statement.ts';
import { forceOf, toldHere } from './told-here.ts';

const key = {
  kind: 'judgement',
  thing: 'nature',
  whose: '-',
  counting: '-',
  scope: 'whole event',
} as const;

const natures: Readonly<Record<string, { readonly key: string; readonly label: string }>> = {
  be_war: { key: 'war', label: 'a war' },
  be_accident: { key: 'accident', label: 'an accident' },
  be_genocide: { key: 'genocide', label: 'genocide' },
  be_massacre: { key: 'massacre', label: 'a massacre' },
  be_uprising: { key: 'uprising', label: 'an uprising' },
  be_riot: { key: 'riot', label: 'a riot' },
  be_provocation: { key: 'provocation', label: 'a provocation' },
  be_crime: { key: 'crime', label: 'a crime of war or against humanity' },
  be_terror: { key: 'terror', label: 'an act of terror' },
};

/** What the whole is said to have been: a war, an accident, a massacre, an uprising. A judgement; that it was not is a denial of it. */
export function natureStatements(ground: Ground): Statement[] {
  const out: Statement[] = [];
  for (const told of ground.told)
    for (const claim of told.read.claims) {
      const nature = claim.kind === 'act' ? natures[claim.act] : undefined;
      if (nature === undefined || claim.kind !== 'act' || forceOf(claim) !== undefined) continue;
      out.push({
        ...toldHere(told, claim, claim.phrase.end > claim.phrase.start ? claim.phrase : claim),
        key,
        value: { kind: 'category', key: nature.key, label: nature.label },
        facet: {},
      });
    }
  return out;
}
