import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Study } from '../src/core/model/account.ts';
import { variorum } from '../src/core/variorum.ts';
import { loadStudy } from '../src/study/load.ts';

const facts = fileURLToPath(new URL('../../shared/cases/khasan-1938/khasan.md', import.meta.url));
const folder = fileURLToPath(new URL('../cases/khasan-1938', import.meta.url));

/** Copy clusters of the facts: name, and keys of the sources that are one witness. */
function clusters(text: string): { name: string; keys: string[] }[] {
  const part = text.split(/^## 6\. Copy clusters.*$/m)[1]?.split(/^## /m)[0] ?? '';
  return [...part.matchAll(/^- \*\*(.+?)\*\*: ([^\n.]+)\./gm)].map(([, name = '', list = '']) => ({
    name,
    keys: list.split(',').map((key) => key.trim()),
  }));
}

/** Drift chains of the facts: what is said to have changed on its way. */
const chains = (text: string): string[] => {
  const part = text.split(/^## 5\. Drift chains.*$/m)[1]?.split(/^## /m)[0] ?? '';
  return [...part.matchAll(/^- \*\*(.+?)\*\*/gm)].map(([, name = '']) => name);
};

/** Which copy clusters of the worked example are found by citations and shared claims, the study's own statements taken away. */
export async function benchKhasanDependence(): Promise<void> {
  console.log('\nCopy clusters of the worked example, the dependence that study.yaml states taken away');
  if (!existsSync(facts)) {
    console.log('skipped: ../shared/cases is not there');
    return;
  }
  const { study } = await loadStudy(folder);
  const bare: Study = {
    ...study,
    accounts: study.accounts.map(({ translationOf: _, ...account }) => ({ ...account, dependsOn: [] })),
  };
  const edges = variorum(bare).trace.edges;
  const text = readFileSync(facts, 'utf8');
  const accounts = new Set(study.accounts.map(({ key }) => key));
  // Editions of one account are one account; a source known only through others has no text to be compared.
  const inStudy = (key: string): string => (accounts.has(key) ? key : key.replace(/-\d{4}$/, ''));
  const found = new Set<object>();
  console.log('| cluster | accounts in the study | tied | by |\n|---|---|---|---|');
  const all = clusters(text).map(({ name, keys }) => {
    const whole = new Set([...keys, ...keys.map(inStudy)]);
    // Who is said in study.yaml to follow its source without a text here belongs to it as well.
    for (const { key, dependsOn } of study.accounts)
      if (dependsOn.some((on) => whole.has(on.account) && !accounts.has(on.account))) whole.add(key);
    return { name, keys: new Set([...whole].filter((key) => accounts.has(key))), all: whole };
  });
  for (const { name, keys, all: whole } of all) {
    if (keys.size < 2) {
      console.log(`| ${name} | ${keys.size} | not testable here | |`);
      continue;
    }
    const inside = edges.filter(({ from, to }) => whole.has(from) && whole.has(to));
    for (const edge of inside) found.add(edge);
    const tied = new Set(inside.flatMap(({ from, to }) => [from, to]).filter((key) => keys.has(key)));
    const by = new Map<string, number>();
    for (const { kind } of inside.flatMap(({ evidence }) => evidence)) by.set(kind, (by.get(kind) ?? 0) + 1);
    const left = [...keys].filter((key) => !tied.has(key));
    console.log(
      `| ${name} | ${keys.size} | ${tied.size}${left.length > 0 ? `, not ${left.join(', ')}` : ''} | ${[...by].map(([kind, count]) => `${kind} ${count}`).join(', ')} |`,
    );
  }
  const declared = new Set(
    study.accounts.flatMap(({ key, dependsOn }) => dependsOn.map((on) => [key, on.account].sort().join(' '))),
  );
  const others = edges.filter((edge) => !found.has(edge));
  const said = others.filter(({ from, to }) => declared.has([from, to].sort().join(' ')));
  console.log(
    `other ties found: ${others.length}, of which study.yaml states ${said.length}; left: ${
      others
        .filter((edge) => !said.includes(edge))
        .map(({ from, to, evidence }) => `${from} to ${to} (${evidence.map(({ kind }) => kind).join(', ')})`)
        .join('; ') || 'none'
    }`,
  );
  console.log(
    `drift chains: ${chains(text).length}; a chain's steps are revisions or sources without a text here, so only its ties are tested above`,
  );
}
