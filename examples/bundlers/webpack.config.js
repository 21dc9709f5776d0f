import MinimizerPlugin from 'minimizer-webpack-plugin';

/** Much quicker than Terser. */
const minimizer = [new MinimizerPlugin({ minify: MinimizerPlugin.esbuildMinify })];

export default {
  mode: 'production',
  entry: { card: './src/card.js' },
  experiments: { outputModule: true },
  output: {
    path: `${import.meta.dirname}/dist/webpack/src`,
    module: true,
    filename: '[name].js',
    chunkFilename: '[id].js',
  },
  optimization: { minimizer },
  // the dictionary of Chinese names is larger than webpack thinks good, and loaded when one is searched for
  performance: { maxAssetSize: 300_000 },
};
