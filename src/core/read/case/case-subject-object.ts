import type { FrameRow } from '../../languages/frame-words.ts';
import { agrees } from './case-agreement.ts';
import { ACCUSATIVE, GENITIVE, NEUTER, NOMINATIVE } from './case-bits.ts';
import type { Candidate } from './case-candidates.ts';
import type { CaseVerb } from './case-verb-forms.ts';
import { isLiving, isTime, ofKind } from './group-kinds.ts';

/** Groups weighed as subject or object, nearest to the verb first. */
const WEIGHED = 8;

export interface Choice {
  readonly subject: Candidate | undefined;
  readonly object: Candidate | undefined;
}

/** What the verb allows. */
export interface Want {
  readonly row?: FrameRow;
  readonly transitive: boolean;
  /** A denied verb may have its object in the genitive. */
  readonly negated: boolean;
  /** Another clause lends its subject. */
  readonly shared: boolean;
}

/**
 * Subject and direct object of an active verb, chosen together: every pair of groups that fits by case, number and gender
 * is weighed, because a nominative and an accusative often look the same.
 */
export function subjectAndObject(
  all: readonly Candidate[],
  verbAt: number,
  verb: CaseVerb,
  want: Want,
): Choice {
  const near = nearestFew(all, verbAt);
  const subjects: (Candidate | undefined)[] = [undefined];
  for (const one of near) if (agrees(one, verb)) subjects.push(one);
  const objects: (Candidate | undefined)[] = [undefined];
  if (want.transitive) for (const one of near) if (isObject(one, want)) objects.push(one);
  const { row } = want;
  const finite = verb.is === 'past' || verb.is === 'present';
  let best: Choice = { subject: undefined, object: undefined };
  let most = 0;
  for (const subject of subjects)
    for (const object of objects) {
      if (subject !== undefined && subject === object) continue;
      let score = 0;
      // A singular verb wants a subject; a shared one is as good as one of its own that could be its object.
      if (
        subject === undefined &&
        object !== undefined &&
        !want.shared &&
        verb.number === 's' &&
        verb.gender !== NEUTER &&
        finite
      )
        score -= 2;
      if (
        subject !== undefined &&
        want.shared &&
        // `штурм был отбит; погибли 334`: of a verb without object a bare number behind it is the subject.
        (want.transitive ||
          !(isLiving(subject.group) || (subject.group.counted && subject.group.nounless))) &&
        subject.at > verbAt &&
        (subject.bits & ACCUSATIVE) !== 0
      )
        score -= subject.group.counted ? 3.5 : 2.5;
      if (subject !== undefined)
        score +=
          subjectScore(subject, verbAt, row) -
          (want.transitive && row !== undefined && (row.target?.length ?? 1) === 1 && object === undefined
            ? 1.5
            : 0);
      if (object !== undefined) score += objectScore(object, verbAt, row);
      if (score > most + 1e-9) {
        most = score;
        best = { subject, object };
      }
    }
  return best;
}

/** The groups without preposition that stand nearest to the verb, nearest first. */
function nearestFew(all: readonly Candidate[], verbAt: number): Candidate[] {
  const out: Candidate[] = [];
  for (const one of all) {
    if (one.preposition !== undefined) continue;
    const distance = Math.abs(one.at - verbAt);
    let place = out.length;
    while (place > 0 && Math.abs((out[place - 1] as Candidate).at - verbAt) > distance) place--;
    if (place >= WEIGHED) continue;
    out.splice(place, 0, one);
    if (out.length > WEIGHED) out.pop();
  }
  return out;
}

function isObject(one: Candidate, want: Want): boolean {
  const { bits, group } = one;
  if ((bits & ACCUSATIVE) === 0 && !(want.negated && (bits & GENITIVE) !== 0)) return false;
  if (isTime(group) || group.measure) return false;
  return want.row === undefined || ofKind(group, want.row.targetKinds, want.row.strict === true);
}

function subjectScore(one: Candidate, verbAt: number, row: FrameRow | undefined): number {
  const { group, bits, at } = one;
  let score = 3;
  if ((bits & ACCUSATIVE) === 0) score += 2;
  if (at < verbAt) score += 1;
  // A figure behind the verb is rather what is told of the subject: `потери составили 600 человек`.
  if (group.counted && at > verbAt) score -= 1.5;
  score -= 0.2 * Math.abs(at - verbAt);
  if (isTime(group) && row !== undefined) score -= 4;
  // `пала крепость`: of a row that tells what happens to its subject the kinds of the target count.
  const befalls = row?.target?.includes('subject') === true;
  const kinds = befalls ? row?.targetKinds : row?.agentKinds;
  const wanted = kinds !== undefined && group.kinds.some((kind) => kinds.includes(kind));
  if (isLiving(group)) score += 1.5;
  else if (wanted) score += 0;
  else if (group.kinds.includes('place')) score -= 1;
  else if (group.kinds.length > 0 && !group.kinds.includes('materiel')) score -= 1.2;
  if (!befalls && kinds !== undefined && group.kinds.length > 0 && !ofKind(group, kinds, false)) score -= 2;
  if (group.proper && group.kinds.length === 0) score += 0.8;
  if (group.foreign && (bits & NOMINATIVE) === 0) score -= 1;
  if (group.guessed && (bits & NOMINATIVE) !== bits) score -= 0.7;
  return score;
}

function objectScore(one: Candidate, verbAt: number, row: FrameRow | undefined): number {
  const { group, bits, at } = one;
  let score = 2;
  // `взорвать мост до прихода немцев`: a genitive, that a denied verb may have, is no surer than a noun that looks like a subject.
  if ((bits & NOMINATIVE) === 0 && (bits & ACCUSATIVE) !== 0 && !group.foreign) score += 1.5;
  if (at > verbAt) score += at === verbAt + 1 ? 1.2 : 1;
  score -= 0.2 * Math.abs(at - verbAt);
  if (row?.targetKinds !== undefined && group.kinds.length > 0) score += 0.7;
  if ((bits & ACCUSATIVE) === 0) score -= 1;
  return score;
}
