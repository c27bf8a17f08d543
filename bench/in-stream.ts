import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const READER = JSON.stringify(fileURLToPath(new URL('../src/formats/mediawiki-xml.ts', import.meta.url)));
const TEXTS = JSON.stringify(fileURLToPath(new URL('./in-texts.ts', import.meta.url)));

/** What a process of its own found on an export of so many megabytes. */
interface Streamed {
  readonly seconds: number;
  readonly memory: number;
  readonly revisions: number;
}

/**
 * Reads an export of MediaWiki of so many megabytes that comes in pieces of 64 kB, as from a disk, and keeps nothing of it. The revisions are made
 * beforehand and come again and again, with other ids.
 */
function streamed(megabytes: number): Streamed {
  const program = `
    import { mediawikiXml } from ${READER};
    import { paragraphs } from ${TEXTS};
    const encoder = new TextEncoder();
    const words = [...paragraphs('en'), ...paragraphs('ru')].join('\\n\\n').replaceAll('&', '&amp;').replaceAll('<', '&lt;');
    const texts = Array.from({ length: 20 }, (_, at) => encoder.encode(words.slice(at * 50, at * 50 + 40_000) + '&lt;ref&gt;p. 1&lt;/ref&gt;'));
    let given = 0;
    async function* pieces() {
      yield encoder.encode('<mediawiki xml:lang="en"><page><title>The hill</title><id>1</id>');
      for (let at = 0; given < ${megabytes} * 1048576; at++) {
        const text = texts[at % texts.length];
        yield encoder.encode('<revision><id>' + (at + 1) + '</id><timestamp>' + new Date(at * 6e4).toISOString().slice(0, 19) + 'Z</timestamp><contributor><username>A</username></contributor><text xml:space="preserve">');
        for (let from = 0; from < text.length; from += 65536) yield text.subarray(from, from + 65536);
        yield encoder.encode('</text></revision>');
        given += text.length + 160;
      }
      yield encoder.encode('</page></mediawiki>');
    }
    const started = performance.now();
    let revisions = 0;
    const source = mediawikiXml('page.xml', pieces());
    for await (const { text } of source.entries) if (text.length > 1000) revisions++;
    console.log(JSON.stringify({ seconds: (performance.now() - started) / 1000, memory: process.resourceUsage().maxRSS / 1024, revisions }));
  `;
  const done = spawnSync(process.execPath, ['--input-type=module', '-e', program], { timeout: 300_000 });
  if (done.status !== 0) throw new Error(`streaming failed: ${done.stderr.toString().slice(0, 500)}`);
  return JSON.parse(done.stdout.toString()) as Streamed;
}

/** Prints how fast an export of MediaWiki is read as it comes, and that its size takes no memory. */
export function benchInStream(): void {
  console.log('\nAn export of MediaWiki as it comes (must 40 MB/s, the same memory for every size)');
  for (const megabytes of [50, 200, 800]) {
    const { seconds, memory, revisions } = streamed(megabytes);
    console.log(
      `${String(megabytes).padStart(5)} MB  ${revisions} revisions  ${seconds.toFixed(1).padStart(5)} s  ${(megabytes / seconds).toFixed(0).padStart(4)} MB/s  peak ${memory.toFixed(0)} MB`,
    );
  }
}
