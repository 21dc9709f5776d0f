import { describe, it } from 'node:test';
import { contractTests } from '../../contract/index.js';
import { simulatorHarness } from './simulator.js';

describe('contract: the simulator', () => contractTests(() => simulatorHarness().harness, it));
