import { readXml } from './read-xml.ts';

/** Fields of an account that a document says of itself in Dublin Core. */
const FIELDS: Readonly<Record<string, string>> = {
  'dc:title': 'title',
  'dc:creator': 'author',
  'dc:language': 'language',
};

/** What the properties of a document (Dublin Core) say of it; the first of a kind counts. */
export function coreProperties(source: string): Record<string, unknown> {
  const found: Record<string, unknown> = {};
  let field: string | undefined;
  let words = '';
  readXml(source, {
    open: (name) => {
      field = FIELDS[name];
      words = '';
    },
    text: (more) => {
      if (field !== undefined) words += more;
    },
    close: () => {
      const said = words.trim();
      if (field !== undefined && said !== '' && found[field] === undefined)
        found[field] = field === 'language' ? (said.split('-')[0] ?? said).toLowerCase() : said;
      field = undefined;
    },
  });
  return found;
}
