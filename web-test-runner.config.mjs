// BROWSERS=chromium (default) | firefox | webkit | all; COVERAGE=1; TESTS=glob[,glob]; WTR_PORT, where two run side by side
import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import { CHROMIUM_ARGS, findBrowser } from './tools/lib/browsers.mjs';
import { countReporter } from './tools/lib/count-reporter.mjs';
import { DEMO_CSP } from './tools/lib/server.mjs';
import { mediaPlugin } from './tools/lib/media-plugin.mjs';
import { voicePlugin } from './tools/lib/voice-plugin.mjs';
import { WebKitLauncher } from './tools/lib/webkit-launcher.mjs';

const { version } = JSON.parse(readFileSync(new URL('./package.json', import.meta.url), 'utf8'));

const LAUNCHERS = {
  chromium: () =>
    chromeLauncher({
      launchOptions: { executablePath: findBrowser('chromium'), headless: true, args: CHROMIUM_ARGS },
    }),
  // puppeteer-core speaks WebDriver BiDi to Firefox itself: no geckodriver
  firefox: () => {
    const launcher = chromeLauncher({
      launchOptions: { browser: 'firefox', executablePath: findBrowser('firefox'), headless: true },
    });
    launcher.name = 'Firefox';
    return launcher;
  },
  webkit: () => new WebKitLauncher(),
};
const wanted = (process.env.BROWSERS || 'chromium').replace('all', 'chromium,firefox,webkit').split(',');
/** ms; the others take their time, with nothing to draw on but the processor. */
const isQuick = wanted.every((b) => b === 'chromium');
const patience = isQuick ? 15_000 : 30_000;

export default {
  port: Number(process.env.WTR_PORT) || undefined,
  rootDir: fileURLToPath(new URL('.', import.meta.url)),
  files: (process.env.TESTS || 'test/browser/**/*.test.ts').split(','),
  nodeResolve: { exportConditions: ['browser', 'development'] },
  browsers: wanted.map((b) => LAUNCHERS[b.trim()]()),
  browserStartTimeout: 60_000,
  testsStartTimeout: 60_000,
  testsFinishTimeout: isQuick ? 300_000 : 900_000,
  // one page at a time: only the one in front has frames, a pointer and the focus
  concurrency: 1,
  middleware: [
    // the built files once more, as another version of the package
    async function otherVersion(context, next) {
      if (!context.path.startsWith('/dist-other/')) return next();
      const file = new URL(`.${context.path.replace('-other', '')}`, import.meta.url);
      context.type = 'text/javascript';
      context.body = (await readFile(file, 'utf8')).replaceAll(version, '9.9.9');
    },
    // the demos under the same policy as with npm start
    async function demoCsp(context, next) {
      await next();
      if (context.path.startsWith('/demo/') && context.response.is('html'))
        context.set('content-security-policy', DEMO_CSP);
    },
  ],
  plugins: [
    // the voice server at /voice, a world for each test
    voicePlugin(),
    mediaPlugin(),
    // the tsconfig says useDefineForClassFields: false, without which Lit's properties stop updating
    esbuildPlugin({
      ts: true,
      target: 'es2022',
      tsconfig: fileURLToPath(new URL('./tsconfig.json', import.meta.url)),
    }),
  ],
  testFramework: { config: { ui: 'bdd', timeout: patience } },
  filterBrowserLogs: ({ args }) => !String(args[0]).includes('Lit is in dev mode'),
  reporters: [
    defaultReporter({ reportTestResults: true, reportTestProgress: Boolean(process.stdout.isTTY) }),
    countReporter(),
  ],
  coverage: process.env.COVERAGE === '1',
  coverageConfig: {
    include: ['src/**/*.ts'],
    report: true,
    reportDir: 'coverage',
    reporters: ['text', 'lcovonly'],
    threshold: { statements: 80, branches: 70, functions: 80, lines: 80 },
  },
};
