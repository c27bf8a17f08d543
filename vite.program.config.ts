import { join, relative, sep } from 'node:path';
import { defineConfig, type Plugin } from 'vite';

const made = join(import.meta.dirname, 'dist', 'program');

/** Every module keeps the address of its source: by it the program finds its threads, its views and the files of its version. */
const addresses: Plugin = {
  name: 'addresses-of-sources',
  enforce: 'pre',
  transform(code, id) {
    if (!code.includes('import.meta.url') || id.includes('node_modules')) return undefined;
    const source = JSON.stringify(relative(made, id).split(sep).join('/'));
    return code.replaceAll('import.meta.url', `new URL(${source}, import.meta.url).href`);
  },
};

// The command line in few files, for tests that start it hundreds of times: a third of a start is to find and load its thousand modules.
export default defineConfig({
  plugins: [addresses],
  build: {
    ssr: join('test', 'bundled-program.ts'),
    outDir: made,
    emptyOutDir: true,
    target: 'esnext',
    minify: false,
    // Beside one another, so that the way to the sources is the same from each.
    rolldownOptions: { output: { chunkFileNames: '[name]-[hash].js' } },
  },
});
