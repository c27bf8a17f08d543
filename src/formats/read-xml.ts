import { SaxesParser } from 'saxes';

/** What a reader of an XML part is told, in order. Names keep their prefix as written. */
export interface XmlListener {
  open?(name: string, attributes: Readonly<Record<string, string>>): void;
  text?(words: string): void;
  close?(name: string): void;
}

/** Elements inside one another; no document a person wrote comes near. */
const DEEPEST = 400;

/**
 * Reads XML, telling `listener` what it meets. Entities that the document defines itself are never expanded and nothing outside is asked
 * for. Gives what was wrong first; what stands before the fault was told. Linear.
 */
export function readXml(source: string, listener: XmlListener): string | undefined {
  let wrong: string | undefined;
  let depth = 0;
  const parser = new SaxesParser();
  parser.on('error', ({ message }) => {
    wrong ??= message;
  });
  parser.on('opentag', ({ name, attributes }) => {
    if (++depth > DEEPEST) throw new Error('nested deeper than a document is');
    listener.open?.(name, attributes as Readonly<Record<string, string>>);
  });
  parser.on('text', (words) => listener.text?.(words));
  parser.on('cdata', (words) => listener.text?.(words));
  parser.on('closetag', ({ name }) => {
    depth--;
    listener.close?.(name);
  });
  try {
    parser.write(source).close();
  } catch (error) {
    wrong ??= error instanceof Error ? error.message : String(error);
  }
  return wrong;
}
