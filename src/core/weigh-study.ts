import type { BuildOptions } from './build-options.ts';
import type { Compared } from './compare/compare.ts';
import { decisionsOn } from './decide/decisions-on.ts';
import { judgedWorth, withAccountCriticism, withCriticism } from './decide/with-criticism.ts';
import { withQuestions } from './decide/with-questions.ts';
import type { Study } from './model/account.ts';
import type { Again } from './model/again.ts';
import type { Decision, DecisionOutcome } from './model/decision.ts';
import type { DependenceEdge } from './model/dependence.ts';
import type { Point } from './model/point.ts';
import type { Weighing } from './model/weight.ts';
import { looksAPoint } from './weigh/looks.ts';
import { sensitivityGround, sensitivityKey } from './weigh/sensitivity-ground.ts';
import { weigh } from './weigh/weigh.ts';

/** What weighing starts from. */
export interface WeighInput {
  readonly study: Study;
  readonly points: readonly Point[];
  /** The dependences by which points were compared. */
  readonly edges: readonly DependenceEdge[];
  readonly compared: Pick<Compared, 'restate' | 'restsOn'>;
  readonly decisions: readonly Decision[];
  /** What the decisions on points, readings and accounts concern. */
  readonly decided: readonly DecisionOutcome[];
  readonly rememberSensitivity: BuildOptions['rememberSensitivity'];
  readonly again: Again;
}

/** The study with what people judged of its accounts, what speaks for and against each reading, and the outcomes of decisions on questions. */
export interface StudyWeighed {
  readonly judgedStudy: Study;
  readonly weighing: Weighing;
  readonly outcomes: readonly DecisionOutcome[];
}

/** The fifth step over a whole study. */
export function weighStudy(input: WeighInput): StudyWeighed {
  const { study, points, edges, compared, decisions, decided, rememberSensitivity, again } = input;
  const onAccounts = judgedWorth(decisions, 'account');
  const judgedStudy = again('judged accounts', [study, ...onAccounts], () =>
    withAccountCriticism(study, onAccounts),
  );
  const onStatements = judgedWorth(decisions, 'reading');
  const judgedObjects = decided.flatMap(({ decision, object }) =>
    onStatements.some(({ id }) => id === decision) ? [object] : [],
  );
  const criticised = again('criticised', [judgedStudy, ...onStatements, ...judgedObjects], () =>
    withCriticism(judgedStudy, onStatements, decided, points),
  );
  const onQuestions = decisionsOn(decisions, ['question']);
  const asked = again('questions', [study, ...onQuestions], () =>
    withQuestions(study.hypotheses ?? [], onQuestions, study.accounts),
  );
  const looks = looksAPoint(points.length);
  const ground = again('sensitivity ground', [criticised, edges, looks], () =>
    rememberSensitivity === undefined ? '' : sensitivityGround(criticised, edges, looks),
  );
  const byKey = new Map(criticised.accounts.map((account) => [account.key, account] as const));
  const weighing = weigh(
    criticised,
    asked.questions,
    points,
    edges,
    compared.restate,
    (point, make) =>
      again(`sensitivity ${point.id}`, [point, criticised, edges, looks, compared.restsOn(point)], () =>
        rememberSensitivity === undefined
          ? make()
          : rememberSensitivity(ground, sensitivityKey(point, compared.restsOn(point), byKey), make),
      ),
    again,
  );
  return { judgedStudy, weighing, outcomes: asked.outcomes };
}
