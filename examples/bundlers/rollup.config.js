import { nodeResolve } from '@rollup/plugin-node-resolve';
import { transform } from 'esbuild';

/** Much quicker than Terser. */
const minify = {
  name: 'minify',
  renderChunk: (code) => transform(code, { minify: true, format: 'esm', target: 'es2022' }),
};

export default {
  input: 'src/card.js',
  output: { dir: 'dist/rollup/src' },
  plugins: [nodeResolve({ browser: true }), minify],
};
