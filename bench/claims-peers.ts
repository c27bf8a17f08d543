import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Claim, QuantityClaim } from '../src/core/model/claim.ts';
import { measure } from './claims-measure.ts';
import { type GoldSentence, scoreSentence, type Tally } from './claims-score.ts';
import { type PeerNumber, peers, whySkipped } from './peers.ts';

/** A peer's number in the shape the scorer compares; only its place and value are looked at. */
const asClaim = ({ start, end, words, value }: PeerNumber): QuantityClaim =>
  ({
    ...{ kind: 'quantity', start, end, words, object: 'other', roles: [], attribution: [], reasons: [] },
    ...{ tier: 'seen', polarity: 'asserted', modality: 'act', phrase: { start, end, words } },
    value: { lo: value, hi: value, comparator: 'eq', ambiguous: false },
  }) as unknown as QuantityClaim;

/** Numbers of the claims gold as the peers find them, by the same scorer: *Q found* and *Q value*, with recall apart. */
export async function peersOnNumbers(
  golds: readonly (readonly [string, string])[],
  ours: (text: string, code: string) => readonly Claim[],
): Promise<void> {
  console.log(
    '\nNumbers of the same sentences, ours and peers (a peer also reads numbers that count nothing: see R)',
  );
  for (const [title, folder] of golds) {
    for (const code of ['en', 'de', 'ja', 'zh']) {
      const path = join(folder, `${code}.json`);
      if (!existsSync(path)) continue;
      const { sentences } = JSON.parse(readFileSync(path, 'utf8')) as { sentences: GoldSentence[] };
      const bytes = sentences.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0);
      const line = (name: string, ask: (text: string) => readonly Claim[]): void => {
        for (const { text } of sentences) ask(text);
        const before = process.cpuUsage().user;
        const read = sentences.map((one) => ask(one.text));
        const rate = bytes / Math.max(1, process.cpuUsage().user - before);
        const tallies: Tally[] = sentences.map((one, at) => scoreSentence(one, read[at] ?? []).tally);
        const found = measure(tallies, 'Q found');
        const value = measure(tallies, 'Q value');
        const whole = (100 * value.items) / (found.items || 1);
        console.log(
          `  ${`${title} ${code}`.padEnd(12)}${name.padEnd(32)} Q found F ${(100 * found.value).toFixed(0)} (R ${whole.toFixed(0)}), value ${(100 * value.value).toFixed(0)}, n=${found.items}, ${rate.toFixed(2)} MB/s`,
        );
      };
      line('ours (whole claims)', (text) => ours(text, code));
      for (const peer of await peers()) {
        const ask = 'skipped' in peer ? undefined : peer.numbers(code);
        if (ask !== undefined) line(peer.name, (text) => ask(text).map(asClaim));
        else
          console.log(
            `  ${`${title} ${code}`.padEnd(12)}${peer.name.padEnd(32)} ${whySkipped(peer, 'no numbers for the language')}`,
          );
      }
    }
  }
}
