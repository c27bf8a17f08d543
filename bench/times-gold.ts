import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A time expression of a gold text. */
export interface GoldTime {
  readonly start: number;
  readonly end: number;
  /** TIMEX value; empty where the annotators gave none. */
  readonly value: string;
  /** Needs knowledge of the world; scored apart. */
  readonly eventBased: boolean;
}

/** One gold text without its tags. */
export interface GoldText {
  readonly name: string;
  readonly text: string;
  readonly times: readonly GoldTime[];
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&apos;': "'",
};

/** Texts of a WikiWars folder; tags may nest, the header's date is left out. */
export function wikiWars(folder: string): GoldText[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.xml'))
    .sort()
    .map((name) => stripped(name, readFileSync(join(folder, name), 'utf8').replaceAll('\r\n', '\n')));
}

function stripped(name: string, xml: string): GoldText {
  const from = xml.indexOf('<TEXT>') + '<TEXT>'.length;
  const to = xml.lastIndexOf('</TEXT>');
  let text = '';
  const times: GoldTime[] = [];
  const open: { start: number; value: string; eventBased: boolean }[] = [];
  const body = xml.slice(from, to);
  let at = 0;
  while (at < body.length) {
    const c = body.charAt(at);
    if (c === '&') {
      // A bare & is no entity.
      const entity = /^&[a-z]+;/.exec(body.slice(at, at + 8))?.[0] ?? c;
      text += ENTITIES[entity] ?? entity;
      at += entity.length;
    } else if (c === '<') {
      const end = body.indexOf('>', at);
      const tag = body.slice(at, end + 1);
      if (tag.startsWith('<TIMEX2')) {
        const value = /\bval="([^"]*)"/i.exec(tag)?.[1] ?? '';
        open.push({ start: text.length, value, eventBased: tag.includes('EC:EVENT-BASED') });
      } else if (tag.startsWith('</TIMEX2')) {
        const one = open.pop();
        if (one !== undefined) times.push({ ...one, end: text.length });
      }
      at = end + 1;
    } else {
      text += c;
      at++;
    }
  }
  times.sort((a, b) => a.start - b.start || b.end - a.end);
  return { name, text, times };
}

/** One case of the recognizers: a sentence, the words that tell a time and what they mean. */
export interface RecognizerCase {
  readonly input: string;
  readonly words: string;
  readonly start: number;
  /** TIMEX value, or two joined by a stroke for a period. */
  readonly value: string;
  /** Day the sentence is taken to be written on. */
  readonly written: string;
}

interface RawCase {
  readonly Input: string;
  readonly Context?: { readonly ReferenceDateTime?: string };
  readonly Results?: readonly {
    readonly Text?: string;
    readonly Start?: number;
    readonly Value?: { readonly Timex?: string };
  }[];
}

/** Cases of DateParser and DatePeriodParser whose Timex names a year. */
export function recognizerCases(folder: string): RecognizerCase[] {
  const out: RecognizerCase[] = [];
  for (const name of ['DateParser.json', 'DatePeriodParser.json']) {
    const raw = readFileSync(join(folder, name), 'utf8').replace(/^\ufeff/, '');
    for (const one of JSON.parse(raw) as RawCase[]) {
      for (const result of one.Results ?? []) {
        const timex = result.Value?.Timex;
        if (timex === undefined || result.Text === undefined || !/^\(?\d{4}/.test(timex)) continue;
        out.push({
          input: one.Input,
          words: result.Text,
          start: result.Start ?? 0,
          value: timex,
          written: (one.Context?.ReferenceDateTime ?? '').slice(0, 10),
        });
      }
    }
  }
  return out;
}
