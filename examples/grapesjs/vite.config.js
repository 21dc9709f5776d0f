import { defineConfig } from 'vite';

export default defineConfig({
  base: './',
  // the elements as a script tag takes them, with their parts
  publicDir: 'node_modules/cc-voice-widgets/dist',
  build: { chunkSizeWarningLimit: 2000 },
});
