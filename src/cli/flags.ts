// More than 300 lines: one table, of every command and option.
import { exportTable } from '../core/exports/export-table.ts';

/** One option of a command, as typed after its name. */
export interface Flag {
  /** As commander writes it, for example `-o, --output <file>`. */
  readonly flags: string;
  readonly says: string;
  readonly fallback?: string;
  /** The fallback in words, where its value says little. */
  readonly fallbackIs?: string;
  readonly choices?: readonly string[];
}

/** One command: the table from which parsing, `--help` and docs/reference.md are made. */
export interface CommandEntry {
  readonly name: string;
  /** Arguments, for example `<folder>`. */
  readonly takes: string;
  readonly says: string;
  readonly flags: readonly Flag[];
  readonly example: string;
}

const OUT: Flag = { flags: '-o, --output <file>', says: 'file to write' };
const CACHE: Flag = {
  flags: '--cache <dir>',
  says: 'folder for what can be computed again (default: your cache folder)',
};
const AS = (...choices: string[]): Flag => ({
  flags: '--as <format>',
  says: `format: ${choices.join(' or ')}`,
  choices,
  fallback: choices[0] as string,
});
const LANGUAGE: Flag = {
  flags: '--language <xx>',
  says: 'language of the text, for example ru (default: guessed)',
};

/** Every command, in the order of the help. */
export const commands: readonly CommandEntry[] = [
  {
    name: 'build',
    takes: '<folder>',
    says: 'read the accounts of a folder, print what they part on and write report.html',
    flags: [
      { ...OUT, says: 'where the report goes (default: report.html in the study)' },
      CACHE,
      { flags: '--all', says: 'print every point, not only the first twenty' },
    ],
    example: 'variorum build cases/khasan-1938',
  },
  {
    name: 'open',
    takes: '[folder]',
    says: 'open the study (default: this folder) in the browser to set up, read, search, check and decide; ends with Ctrl+C',
    flags: [
      {
        flags: '--name <name>',
        says: 'name under which your decisions are signed (default: your user name)',
      },
      { flags: '--port <number>', says: 'port on this machine (default: 7938, or any that is free)' },
      { flags: '--no-browser', says: 'print the address and open no browser' },
      {
        flags: '--at <hash>',
        says: 'look at the state of this hash, which a report gives under Rules; nothing can be decided there',
      },
      {
        flags: '--host <address>',
        says: 'address of this machine to answer at, for colleagues who log in (default: 127.0.0.1, this machine alone)',
      },
      { flags: '--tls-cert <file>', says: 'certificate (PEM) by which the server is known' },
      { flags: '--tls-key <file>', says: 'private key (PEM) of the certificate' },
      {
        flags: '--behind-proxy [address]',
        says: 'a proxy in front of this server encrypts; its address, such as https://study.example, where it changes Host',
      },
      CACHE,
    ],
    example: 'variorum open my-study',
  },
  {
    name: 'user',
    takes: '<what> [name]',
    says: 'who may log in to a study that is open to colleagues: add, list, remove, password, role; kept in your configuration folder',
    flags: [
      {
        flags: '--role <role>',
        says: 'with add and role: a reader reads, an editor also decides, an owner also changes settings, takes files in and adds people',
        choices: ['reader', 'editor', 'owner'],
      },
    ],
    example: 'variorum user add anna --role editor',
  },
  {
    name: 'report',
    takes: '<folder>',
    says: 'write the report alone: one HTML file that opens without a network',
    flags: [OUT, CACHE],
    example: 'variorum report my-study -o my-study.html',
  },
  {
    name: 'site',
    takes: '<folder>',
    says: 'write a static edition: the report, and a page for each point and account, for a web server or a disk',
    flags: [
      { flags: '-o, --output <dir>', says: 'folder to write', fallback: 'site', fallbackIs: 'site, here' },
      CACHE,
    ],
    example: 'variorum site my-study -o public',
  },
  {
    name: 'export',
    takes: '<folder>',
    says: 'write the readings for other programs',
    flags: [
      AS(...exportTable.map(({ name }) => name)),
      OUT,
      {
        flags: '--unconfirmed',
        says: `also points nobody confirmed, marked: with ${exportTable
          .filter((entry) => 'scholarly' in entry)
          .map(({ name }) => name)
          .join(', ')}`,
      },
      {
        flags: '--whole',
        says: 'with ro-crate: also files with texts that may not be published, for your own archive',
      },
      { flags: '--bom', says: 'begin the file with the mark by which Excel knows UTF-8' },
      CACHE,
    ],
    example: 'variorum export my-study --as csv -o readings.csv',
  },
  {
    name: 'check',
    takes: '<folder>',
    says: 'list every problem of settings, library, names, journal and texts, with place and remedy',
    flags: [
      {
        flags: '--publish',
        says: 'list instead what each export would publish of each account, and living persons',
      },
      CACHE,
    ],
    example: 'variorum check my-study',
  },
  {
    name: 'blank',
    takes: '<folder> <line>',
    says: "take who decided what and why out of one line of a journal, for a person's protection; its hash stays, and the chain holds",
    flags: [],
    example: 'variorum blank my-study decisions/anna-laptop.jsonl:12',
  },
  {
    name: 'changes',
    takes: '<folder>',
    says: 'what changed since you looked at the study last, because of what, and which decisions want another look',
    flags: [
      { flags: '--seen', says: 'keep the state as it is now as the one you have seen' },
      AS('text', 'json'),
      OUT,
      CACHE,
    ],
    example: 'variorum changes my-study',
  },
  {
    name: 'new',
    takes: '<folder>',
    says: 'write a commented study.yaml from the files of a folder, or a study from a crate',
    flags: [
      {
        flags: '--from <file>',
        says: 'unpack what export --as ro-crate wrote into a folder that is not there yet',
      },
    ],
    example: 'variorum new my-study',
  },
  {
    name: 'add',
    takes: '<folder> <what...>',
    says: 'take files (texts, or citations as CSL JSON, BibTeX or RIS), addresses, wikipedia:"Title" or zotero:"Collection" into a study, bytes kept as they came',
    flags: [
      {
        flags: '--languages <list>',
        says: 'with wikipedia: languages, the first that of the title',
        fallback: 'en',
      },
      { flags: '--history', says: 'with wikipedia: every revision, so that the account has editions' },
      {
        flags: '--api <address>',
        says: 'with wikipedia: API of another wiki, {language} standing for the language',
        fallback: 'https://{language}.wikipedia.org/w/api.php',
      },
      {
        flags: '--contact <address>',
        says: 'whom the keepers of a server may write to, told with each request',
      },
      {
        flags: '--ocr <languages>',
        says: 'recognise the letters of a scan with tesseract, for example rus+eng',
      },
      { flags: '--allow-private', says: 'also fetch from this machine and its own network' },
    ],
    example:
      'variorum add my-study scan.pdf https://example.org/article wikipedia:"Battle of Lake Khasan" --languages en,ru --history',
  },
  {
    name: 'read',
    takes: '<file>',
    says: 'read one text: a line for every mention and claim',
    flags: [
      LANGUAGE,
      { flags: '--sentences', says: 'each line of the file is a sentence of its own' },
      AS('jsonl'),
      { flags: '--span <edtf>', says: 'time of the event, for example 1938-07/1938-08' },
    ],
    example: 'variorum read accounts/sie-1974.md --language ru',
  },
  {
    name: 'align',
    takes: '<folder>',
    says: 'pairs of passages that tell the same, with the terms of their score',
    flags: [AS('jsonl'), OUT, CACHE],
    example: 'variorum align my-study',
  },
  {
    name: 'history',
    takes: '<what>',
    says: 'where every word of a text comes from and what became of each claim: a MediaWiki export (.xml), a file kept in git, a folder of dated files, or an account with editions',
    flags: [
      {
        flags: '--mode <mode>',
        says: 'wikiwho: exactly as WikiWho; variorum: also knows what was moved or put back reworded',
        choices: ['variorum', 'wikiwho'],
        fallback: 'variorum',
      },
      AS('text', 'json'),
      { flags: '--tokens', says: 'with JSON: every word of the last revision with its origin, in and out' },
      { flags: '--all', says: 'with text: every line, not only the first twenty of each part' },
      LANGUAGE,
      {
        flags: '--study <folder>',
        says: 'where an account is looked for',
        fallback: '.',
        fallbackIs: 'this folder',
      },
      OUT,
    ],
    example: 'variorum history export.xml --as json -o history.json',
  },
  {
    name: 'reuse',
    takes: '<files...>',
    says: 'passages that any two of some texts share, with what makes them more than chance',
    flags: [
      AS('jsonl', 'text'),
      OUT,
      { flags: '--series', says: 'files of one folder are one series: reuse inside it is not looked for' },
      { flags: '--skeleton', says: 'compare words without vowels, u as v, i as j: early print, bad OCR' },
      { flags: '--bits <n>', says: 'bits a passage needs beyond chance', fallback: '28' },
      {
        flags: '--threads <n>',
        says: 'threads that share the work (default: what this machine has); the result is the same for any number',
      },
    ],
    example: 'variorum reuse sources/*.txt --as text',
  },
  {
    name: 'stemma',
    takes: '<folder>',
    says: 'descent of the texts as their readings tell it, and the stemmata people keep beside it',
    flags: [
      { flags: '--add <file>', says: 'keep a stemma of your own, in DOT, as a line of a journal' },
      { flags: '--called <name>', says: 'with --add: its name; a later one of the same name replaces it' },
      { flags: '--why <reason>', says: 'with --add: why it is drawn so' },
      { flags: '--by <name>', says: 'with --add: who signs it (default: your user name)' },
      AS('text', 'dot'),
      OUT,
      CACHE,
    ],
    example: 'variorum stemma cases/khasan-1938',
  },
  {
    name: 'weigh',
    takes: '<folder>',
    says: 'what speaks for and against each reading, what would change a point, the range of each figure',
    flags: [
      { flags: '--point <id>', says: 'one point only, by its id' },
      { flags: '--all', says: 'every point, not only the first ten' },
      AS('text', 'json'),
      OUT,
      CACHE,
    ],
    example: 'variorum weigh cases/khasan-1938 --point quantity-person-sov-killed-whole-event',
  },
  {
    name: 'explain',
    takes: '<id>',
    says: 'why the program decided so: a point, reading, episode or claim by its id, a difference by those of its two readings with a space between, a name by its key or a form of it',
    flags: [
      { flags: '--study <folder>', says: 'the study', fallback: '.', fallbackIs: 'this folder' },
      CACHE,
    ],
    example: 'variorum explain quantity-person-sov-killed-whole-event --study cases/khasan-1938',
  },
];
