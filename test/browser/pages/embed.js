// The two lines of the README and nothing else: a call comes by itself and is answered in the page.
import { press, reads, report } from './flow.js';

await report(async () => {
  await reads('Incoming call');
  await press('Answer');
  await reads('Connected');
  await press('End');
  await reads('Wrap-up reasons');
  await press('Submit');
  await reads('Available');
});
