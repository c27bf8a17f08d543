import { defineConfig } from 'vite';

// Two pages of the same views: the reader, a script and a style sheet that a report carries inside itself, and the workbench,
// which may ask its server. Each is one script, so that the reader holds nothing that asks.
export default defineConfig(({ mode }) => ({
  root: 'src/web',
  build: {
    outDir: '../../dist/web',
    emptyOutDir: mode === 'production',
    target: 'es2022',
    cssTarget: 'chrome125',
    modulePreload: false,
    assetsInlineLimit: 0,
    lib:
      mode === 'workbench'
        ? { entry: 'workbench.tsx', formats: ['es'], fileName: () => 'workbench.js', cssFileName: 'reader' }
        : { entry: 'main.tsx', formats: ['es'], fileName: () => 'reader.js', cssFileName: 'reader' },
  },
  define: { 'process.env.NODE_ENV': '"production"' },
}));
