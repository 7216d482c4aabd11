import { defineConfig } from 'vite';

/** Two static pages and what they need, without a single address outside the server. */
export default defineConfig({
  root: import.meta.dirname,
  base: '/',
  logLevel: 'warn',
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    assetsDir: 'assets',
    license: { fileName: 'licenses.md' },
    // The content security policy allows no `data:` scripts, and fonts are cached better as files.
    assetsInlineLimit: 0,
    // The editor of the playground is one large library; splitting it further gains nothing on a local server.
    chunkSizeWarningLimit: 8_000,
    rolldownOptions: {
      input: ['index.html', 'playground.html'].map((page) => `${import.meta.dirname}/${page}`),
      // Libraries mark their files "use client", which means nothing in pages without a server part.
      checks: { moduleLevelDirective: false },
    },
  },
  worker: { format: 'es' },
});
