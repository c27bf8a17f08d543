import { defineConfig } from 'vite';

// The reader is one classic bundle: a script and a style sheet that a report carries inside itself.
export default defineConfig({
  root: 'src/web',
  build: {
    outDir: '../../dist/web',
    emptyOutDir: true,
    target: 'es2022',
    cssTarget: 'chrome125',
    modulePreload: false,
    assetsInlineLimit: 0,
    lib: { entry: 'main.tsx', formats: ['es'], fileName: () => 'reader.js', cssFileName: 'reader' },
  },
  define: { 'process.env.NODE_ENV': '"production"' },
});
