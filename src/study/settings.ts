import { type Document, isNode, LineCounter, parseDocument, visit, type YAMLParseError } from 'yaml';
import type { Place, Problem } from '../core/model/problem.ts';

/** A YAML file with the place of every field, so that a problem can name line and column. */
export interface Settings {
  readonly file: string;
  readonly value: Readonly<Record<string, unknown>>;
  readonly problems: readonly Problem[];
  /** Place of the value at a path such as `['accounts', 2, 'rights']`; the nearest one above when it is absent. */
  place(path: readonly (string | number)[]): Place;
}

const EMPTY: Readonly<Record<string, unknown>> = {};

/** Where the fault of an error begins: a quote or bracket that is never closed is noticed at its end, and meant at its start. */
function beginning(document: Document, error: YAMLParseError): number {
  let at = error.pos[0];
  if (error.code !== 'MISSING_CHAR') return at;
  visit(document, {
    Node: (_, node) => {
      const range = node.range;
      // The innermost of those that reach to the error is visited last.
      if (
        range &&
        range[0] < error.pos[0] &&
        range[1] >= error.pos[0] - 1 &&
        !('items' in node && !('flow' in node && node.flow))
      )
        at = range[0];
    },
  });
  return at;
}

/**
 * The errors up to the first that upsets the lines behind it, and how many come after that one: a wrong indent makes one of nearly every
 * line. A field that is given twice upsets nothing.
 */
function worthTelling(errors: readonly YAMLParseError[]): {
  readonly told: readonly YAMLParseError[];
  readonly behind: number;
} {
  const inOrder = [...errors].sort((a, b) => a.pos[0] - b.pos[0]);
  const upset = inOrder.findIndex(({ code }) => code !== 'DUPLICATE_KEY');
  const told = inOrder.slice(0, Math.min(20, upset < 0 ? inOrder.length : upset + 1));
  return { told, behind: inOrder.length - told.length };
}

/** The field under which the list of a file stands. */
const FIELD_OF_LIST: Readonly<Record<string, string>> = {
  'names.yaml': 'names',
  'hypotheses.yaml': 'questions',
};

/** Reads a YAML file that must hold a map. Malformed YAML is a problem with line and column; what parses before it is kept. */
export function readSettings(file: string, text: string): Settings {
  const lines = new LineCounter();
  // What the parser would warn of on the terminal stands among the problems.
  const document: Document = parseDocument(text, {
    lineCounter: lines,
    prettyErrors: false,
    logLevel: 'error',
  });
  const problems: Problem[] = [];
  const { told, behind } = worthTelling(document.errors);
  for (const error of told) {
    const at = lines.linePos(beginning(document, error));
    problems.push({
      code: 'study.yaml',
      level: 'error',
      place: { file, line: at.line, column: at.col },
      says: `${file} is not valid YAML at line ${at.line}, column ${at.col}: ${error.message}`,
      remedy: `mend that line (indent with spaces, put text with a colon in quotes); fields that can be read are used${
        behind > 0 && error === told[told.length - 1]
          ? `; ${behind} more error${behind === 1 ? '' : 's'} behind it may come of it`
          : ''
      }`,
    });
  }
  let value: Record<string, unknown> = EMPTY as Record<string, unknown>;
  try {
    const found: unknown = document.toJS({ maxAliasCount: 100 });
    if (found !== null && typeof found === 'object' && !Array.isArray(found))
      value = found as Record<string, unknown>;
    else if (text.trim() !== '' && document.errors.length === 0) {
      problems.push({
        code: 'study.not-a-map',
        level: 'error',
        place: { file, line: 1, column: 1 },
        says: `${file} holds no fields`,
        remedy: Array.isArray(found)
          ? `a list needs the name of its field on the line above it, for example: ${FIELD_OF_LIST[file] ?? 'accounts'}:`
          : 'write one field a line, for example: title: The battle of ...',
      });
    }
  } catch (error) {
    problems.push({
      code: 'study.yaml',
      level: 'error',
      place: { file, line: 1, column: 1 },
      says: `${file} cannot be used: ${error instanceof Error ? error.message : String(error)}`,
      remedy: 'remove the aliases (&name and *name), or write the values out',
    });
  }
  const place = (path: readonly (string | number)[]): Place => {
    for (let length = path.length; length >= 0; length--) {
      const node: unknown = length === 0 ? document.contents : document.getIn(path.slice(0, length), true);
      if (isNode(node) && node.range) {
        const at = lines.linePos(node.range[0]);
        return { file, line: at.line, column: at.col };
      }
    }
    return { file, line: 1, column: 1 };
  };
  return { file, value, problems, place };
}
