/** A second page of the agent: the elements, and the tabs behind them. */
import '../../../src/define/index.js';
import { createTabs } from '../../../src/controllers/tabs.js';

Object.assign(window, { createTabs });
