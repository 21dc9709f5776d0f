import { callFlow, reads, report, until } from './flow.js';

await report(async () => {
  const desk = document.querySelector('cc-desktop');
  await reads('Available');
  const simulator = await until(() => desk.connector?.simulator, 'the simulator');
  await callFlow(simulator, () => Promise.resolve());
});
