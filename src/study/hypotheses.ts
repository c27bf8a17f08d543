import type { Account } from '../core/model/account.ts';
import {
  CELLS,
  type Cell,
  type HypothesisEvidence,
  type HypothesisQuestion,
  type Judgement,
} from '../core/model/hypothesis.ts';
import type { Problem } from '../core/model/problem.ts';
import { spanOf } from '../core/model/span.ts';
import { Fields } from './fields.ts';
import type { Settings } from './settings.ts';

const isMap = (value: unknown): value is Record<string, unknown> =>
  value !== null && typeof value === 'object' && !Array.isArray(value);
const listOf = (value: unknown): readonly Record<string, unknown>[] =>
  (Array.isArray(value) ? (value as readonly unknown[]) : []).map((item) => (isMap(item) ? item : {}));

type Path = readonly (string | number)[];

/** One person's row: `by`, and each hypothesis with a cell, or with `is` and `note`. */
function rowOf(
  settings: Settings,
  path: Path,
  map: Record<string, unknown>,
  hypotheses: ReadonlySet<string>,
): { judgements: Judgement[]; problems: Problem[] } {
  const fields = new Fields(settings, path, map);
  const by = fields.text('by');
  const judgements: Judgement[] = [];
  if (by === undefined)
    fields.complain(
      'by',
      'hypotheses.nobody',
      'a judgement does not say who judges',
      'add by: with a name; the row is left out',
    );
  for (const [key, value] of Object.entries(map)) {
    if (key === 'by' || key === 'note') continue;
    if (!hypotheses.has(key)) {
      fields.complain(
        key,
        'hypotheses.unknown',
        `${key} is no hypothesis of this question`,
        `use one of: ${[...hypotheses].join(', ')}`,
      );
      continue;
    }
    const is = String(isMap(value) ? (value.is ?? '') : (value ?? ''));
    const cell = CELLS.find((one) => one === is.trim().toLowerCase());
    if (cell === undefined) {
      fields.complain(
        key,
        'hypotheses.cell',
        `${key}: ${is} is not known`,
        `use one of: ${CELLS.join(', ')}`,
      );
      continue;
    }
    const note = isMap(value) && typeof value.note === 'string' ? value.note : (fields.text('note') ?? '');
    if (by !== undefined) judgements.push({ by, hypothesis: key, is: cell as Cell, note });
  }
  return { judgements, problems: fields.problems };
}

function evidenceOf(
  settings: Settings,
  path: Path,
  map: Record<string, unknown>,
  accounts: ReadonlyMap<string, Account>,
  hypotheses: ReadonlySet<string>,
): { evidence?: HypothesisEvidence; problems: Problem[] } {
  const fields = new Fields(settings, path, map);
  fields.unknown(['key', 'account', 'edition', 'quote', 'note', 'judgements']);
  const key = fields.text('account') ?? '';
  const quote = fields.text('quote') ?? '';
  const account = accounts.get(key);
  const label = fields.text('edition');
  if (account === undefined) {
    fields.complain(
      'account',
      'hypotheses.account',
      `the account ${key} is not in the study`,
      'check the key; the evidence is left out',
    );
    return { problems: fields.problems };
  }
  const editions = [...account.editions]
    .reverse()
    .filter((one) => label === undefined || one.label === label);
  const edition = editions.find(({ text }) => quote !== '' && text.includes(quote));
  if (edition === undefined) {
    fields.complain(
      'quote',
      'hypotheses.quote',
      quote === ''
        ? `the evidence of ${key} has no quote`
        : `these words do not stand in ${key}${label === undefined ? '' : `@${label}`}: ${quote.slice(0, 60)}`,
      'copy the exact words of the account; the evidence is left out',
    );
    return { problems: fields.problems };
  }
  const start = edition.text.indexOf(quote);
  const rows = listOf(map.judgements).map((row, at) =>
    rowOf(settings, [...path, 'judgements', at], row, hypotheses),
  );
  return {
    evidence: {
      key: fields.text('key') ?? `${key}-${start}`,
      account: key,
      edition: edition.id,
      editionLabel: edition.label,
      span: spanOf(edition.text, start, start + quote.length),
      note: fields.text('note') ?? '',
      judgements: rows.flatMap(({ judgements }) => judgements),
    },
    problems: [...fields.problems, ...rows.flatMap(({ problems }) => problems)],
  };
}

/** Reads `hypotheses.yaml`: narrow questions, rival answers, evidence by exact words, and what people judge of each cell. */
export function readHypotheses(
  settings: Settings | undefined,
  accounts: readonly Account[],
): { hypotheses: HypothesisQuestion[]; problems: Problem[] } {
  if (settings === undefined) return { hypotheses: [], problems: [] };
  const problems: Problem[] = [];
  const byKey = new Map(accounts.map((account) => [account.key, account] as const));
  const head = new Fields(settings, [], settings.value);
  head.unknown(['questions', 'note']);
  const hypotheses = listOf(settings.value.questions).flatMap((map, at): HypothesisQuestion[] => {
    const path = ['questions', at];
    const fields = new Fields(settings, path, map);
    fields.unknown(['key', 'question', 'note', 'hypotheses', 'evidence']);
    const answers = listOf(map.hypotheses).flatMap(({ key, says }) =>
      typeof key === 'string' && typeof says === 'string' ? [{ key, says }] : [],
    );
    const question = fields.text('question') ?? '';
    if (question === '' || answers.length < 2) {
      fields.complain(
        'hypotheses',
        'hypotheses.question',
        'a question needs its words and two rival answers',
        'write question:, and below hypotheses: key: and says: of each',
      );
      problems.push(...fields.problems);
      return [];
    }
    const keys = new Set(answers.map(({ key }) => key));
    const evidence = listOf(map.evidence).flatMap((item, index) => {
      const found = evidenceOf(settings, [...path, 'evidence', index], item, byKey, keys);
      problems.push(...found.problems);
      return found.evidence === undefined ? [] : [found.evidence];
    });
    const note = fields.text('note');
    const key = fields.text('key') ?? `question-${at + 1}`;
    problems.push(...fields.problems);
    return [{ key, question, hypotheses: answers, evidence, ...(note === undefined ? {} : { note }) }];
  });
  return { hypotheses, problems: [...head.problems, ...problems] };
}
