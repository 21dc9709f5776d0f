import { defineConfig } from 'vite';

// only what the browser loads; the pages are the server's
export default defineConfig({
  base: './',
  build: { rolldownOptions: { input: 'src/client.js', output: { entryFileNames: 'client.js' } } },
});
