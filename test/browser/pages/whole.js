import { report } from './flow.js';
import { wholeFlow } from './whole-flow.js';

await report(async () => {
  const { loadSimulator } = window.CcWidgets ?? (await import('/dist/cc-widgets.js'));
  const desk = document.querySelector('cc-desktop');
  const simulator = await loadSimulator({ clock: 'manual' });
  desk.clock = simulator.clock;
  desk.connector = simulator.connector('ada');
  await desk.settled();
  await wholeFlow(simulator, (ms) => simulator.advance(ms));
});
