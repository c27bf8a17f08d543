/** `npm run bench [NAME ...]`: prints the tables named, or all of them. A table whose gold is not there says so. */
const tables: Readonly<Record<string, () => Promise<void>>> = {
  times: async () => (await import('./times.ts')).benchTimes(),
  claims: async () => (await import('./claims.ts')).benchClaims(),
  agreement: async () => (await import('./agreement.ts')).benchAgreement(),
  coverage: async () => (await import('./coverage.ts')).benchCoverage(),
  names: async () => (await import('./names.ts')).benchNames(),
  speed: async () => (await import('./speed.ts')).benchSpeed(),
  khasan: async () =>
    (await import('./khasan.ts')).benchKhasan({ errors: process.argv.includes('--errors') }),
  align: async () => (await import('./align.ts')).benchAlign({ errors: process.argv.includes('--errors') }),
  acw: async () => (await import('./acw.ts')).benchAcw({ errors: process.argv.includes('--errors') }),
  articles: async () =>
    (await import('./articles.ts')).benchArticles({ list: process.argv.includes('--list') }),
  growth: async () => (await import('./growth.ts')).benchGrowth(),
  'align-scale': async () => (await import('./align-scale.ts')).benchAlignScale(),
  weigh: async () => (await import('./weigh.ts')).benchWeigh(),
  reuse: async () => (await import('./reuse.ts')).benchReuse(),
  stemma: async () => (await import('./stemma.ts')).benchStemma(),
  build: async () => (await import('./build.ts')).benchBuild(),
  open: async () => (await import('./open.ts')).benchOpen(),
  decide: async () => (await import('./decide.ts')).benchDecide(),
  'decide-scale': async () => (await import('./decide-scale.ts')).benchDecideScale(),
  recompute: async () => (await import('./recompute.ts')).benchRecompute(),
  search: async () => (await import('./search.ts')).benchSearch(),
  kill: async () => (await import('./kill.ts')).benchKill(),
  history: async () => (await import('./history.ts')).benchHistory(),
  'fit-tier': async () => (await import('./fit-tier.ts')).benchFitTier(),
  'in-words': async () => (await import('./in-words.ts')).benchInWords(),
  'in-speed': async () => (await import('./in-speed.ts')).benchInSpeed(),
  'in-wiki': async () => (await import('./in-wiki.ts')).benchInWiki(),
  out: async () => (await import('./out.ts')).benchOut(),
  'in-fuzz': async () => (await import('./in-fuzz.ts')).benchInFuzz(),
};
const groups: Readonly<Record<string, readonly string[]>> = {
  read: ['times', 'claims', 'names', 'speed'],
  in: ['in-words', 'in-speed', 'in-wiki', 'in-fuzz'],
};

const asked = process.argv.slice(2).filter((word) => !word.startsWith('-'));
const names = asked.length === 0 ? Object.keys(tables) : asked.flatMap((name) => groups[name] ?? [name]);
for (const name of names) {
  const table = tables[name];
  if (table === undefined) {
    console.error(
      `no table ${name}; there are ${[...Object.keys(tables), ...Object.keys(groups)].join(', ')}`,
    );
    process.exitCode = 2;
  } else await table();
}
