import { readXml } from './read-xml.ts';

/** An element of a small XML document; names without prefix. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: (XmlElement | string)[];
}

/** Reads XML as a tree; what was wrong first, where something was. What stands before the fault is there. Linear. */
export function xmlTree(source: string): { readonly root: XmlElement; readonly wrong: string | undefined } {
  const root: XmlElement = { name: '', attributes: {}, children: [] };
  const open: XmlElement[] = [root];
  const plain = (name: string): string => name.slice(name.indexOf(':') + 1);
  const wrong = readXml(source, {
    open: (name, attributes) => {
      const element: XmlElement = { name: plain(name), attributes, children: [] };
      open.at(-1)?.children.push(element);
      open.push(element);
    },
    text: (words) => {
      open.at(-1)?.children.push(words);
    },
    close: () => {
      if (open.length > 1) open.pop();
    },
  });
  return { root, wrong };
}

/** Elements of a name inside an element, at any depth, in order. */
export function* elementsOf({ children }: XmlElement, ...names: string[]): Generator<XmlElement> {
  for (const child of children) {
    if (typeof child === 'string') continue;
    if (names.includes(child.name)) yield child;
    yield* elementsOf(child, ...names);
  }
}

/** The first of them. */
export const elementOf = (element: XmlElement | undefined, ...names: string[]): XmlElement | undefined =>
  element === undefined ? undefined : elementsOf(element, ...names).next().value || undefined;

/** All words inside an element, white space folded. */
export function wordsOf(element: XmlElement | undefined): string {
  const gather = ({ children }: XmlElement): string =>
    children.map((child) => (typeof child === 'string' ? child : gather(child))).join('');
  return element === undefined ? '' : gather(element).replace(/\s+/g, ' ').trim();
}
