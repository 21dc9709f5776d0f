// What editors and frameworks learn about the elements. `npm run generate` runs it and then tidies the files;
// CC_OUT is where the editor data goes.
import { customElementJetBrainsPlugin } from 'custom-element-jet-brains-integration';
import { customElementVsCodePlugin } from 'custom-element-vs-code-integration';
import { completeMembers, customProperties, publicOnly, tidyModules } from './tools/manifest/complete.mjs';
import { inside } from './tools/manifest/inside.mjs';
import { readClasses } from './tools/manifest/read-classes.mjs';

/** What is long is left out of the texts that are shown beside a tag: it is offered where it is used. */
const BRIEF = { hideCssPropertiesDocs: true, hideCssPartsDocs: true, hideLogs: true };
const outdir = `${process.env.CC_OUT ?? '.'}/types`;

export default {
  globs: ['src/elements/**/*.ts'],
  outdir: process.env.CC_OUT ?? '.',
  litelement: true,
  packagejson: false,
  plugins: [
    readClasses(),
    publicOnly(),
    completeMembers(),
    tidyModules(),
    inside(),
    customProperties(),
    customElementVsCodePlugin({ outdir, ...BRIEF }),
    customElementJetBrainsPlugin({ outdir, packageJson: false, ...BRIEF }),
  ],
};
