// Lit's support first: elements that are defined before it are not hydrated.
import '@lit-labs/ssr-client/lit-element-hydrate-support.js';
import { hydrate } from '@lit-labs/ssr-client';
import 'cc-voice-widgets/define';
import './contact-call.js';
import { page } from './page.js';

hydrate(page(), document.body);
