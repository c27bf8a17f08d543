import { datedOf } from '../core/calendars/dated.ts';
import type { Dated } from '../core/model/account.ts';
import type { Place, Problem } from '../core/model/problem.ts';
import type { Settings } from './settings.ts';

/** Characters of a field's name that are told; what lost its colon or its indent is taken for a name of many lines. */
const LONG_NAME = 60;

/** Reads the fields of one map of a settings file, collecting a problem with its line for each that does not fit. */
export class Fields {
  readonly problems: Problem[] = [];
  private readonly settings: Settings;
  private readonly path: readonly (string | number)[];
  private readonly map: Readonly<Record<string, unknown>>;
  private readonly elsewhere: (name: string) => Place | undefined;

  /** `elsewhere` tells the place of a field that does not come from the settings. */
  constructor(
    settings: Settings,
    path: readonly (string | number)[],
    map: Readonly<Record<string, unknown>>,
    elsewhere: (name: string) => Place | undefined = () => undefined,
  ) {
    this.settings = settings;
    this.path = path;
    this.map = map;
    this.elsewhere = elsewhere;
  }

  has(name: string): boolean {
    return this.map[name] !== undefined && this.map[name] !== null;
  }

  /** A problem about one field. */
  complain(
    name: string,
    code: string,
    says: string,
    remedy: string,
    level: Problem['level'] = 'warning',
  ): void {
    this.problems.push({
      code,
      level,
      place: this.elsewhere(name) ?? this.settings.place([...this.path, name]),
      says,
      remedy,
    });
  }

  /** Text; a number or a date is taken as it is written. */
  text(name: string): string | undefined {
    const value = this.map[name];
    if (value === undefined || value === null) return undefined;
    if (typeof value === 'string') return value;
    if (typeof value === 'number' || typeof value === 'boolean') return String(value);
    if (value instanceof Date) return value.toISOString().slice(0, 10);
    this.complain(name, 'study.not-text', `${name} should be text`, 'write the value on one line');
    return undefined;
  }

  /** One of a few words; anything else is a problem that lists them. */
  choice<T extends string>(name: string, choices: readonly T[], fallback: T): T {
    const value = this.text(name);
    if (value === undefined) return fallback;
    const found = choices.find((choice) => choice === value.toLowerCase());
    if (found !== undefined) return found;
    this.complain(
      name,
      'study.choice',
      `${name}: ${value} is not known`,
      `use one of: ${choices.join(', ')}; it is read as ${fallback}`,
    );
    return fallback;
  }

  /** A date in EDTF, for example `1938`, `1938-07-29`, `2007~`. */
  dated(name: string): Dated | undefined {
    const edtf = this.text(name);
    if (edtf === undefined || edtf.trim() === '') return undefined;
    const dated = datedOf(edtf);
    if (dated === undefined) {
      this.complain(
        name,
        'study.date',
        `${name}: ${edtf} is not a date`,
        'write 1938, 1938-07, 1938-07-29, 1938/1939 or 1938~ (about)',
      );
    }
    return dated;
  }

  /** A list of texts; one text alone is a list of one. */
  list(name: string): readonly string[] {
    const value = this.map[name];
    if (value === undefined || value === null) return [];
    const items: readonly unknown[] = Array.isArray(value) ? value : [value];
    const texts: string[] = [];
    for (const item of items) {
      if (typeof item === 'string') texts.push(item);
      else if (typeof item === 'number') texts.push(String(item));
      else this.complain(name, 'study.not-text', `${name} should list texts`, 'write them as [one, two]');
    }
    return texts;
  }

  raw(name: string): unknown {
    return this.map[name];
  }

  /** Names that are not in `known`, each a problem: a misspelt field would otherwise be ignored in silence. */
  unknown(known: readonly string[]): void {
    for (const name of Object.keys(this.map)) {
      if (!known.includes(name)) {
        this.complain(
          name,
          'study.unknown-field',
          `the field ${name.length > LONG_NAME ? `${name.slice(0, LONG_NAME)} …` : name} is not known`,
          `known fields: ${known.join(', ')}`,
        );
      }
    }
  }
}
