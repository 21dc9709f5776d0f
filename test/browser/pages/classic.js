import { callFlow, report } from './flow.js';

await report(async () => {
  const { loadSimulator, version } = window.CcWidgets;
  if (typeof version !== 'string') throw new Error('CcWidgets.version is missing');
  const desk = document.querySelector('cc-desktop');
  const simulator = await loadSimulator({ clock: 'manual' });
  desk.clock = simulator.clock;
  desk.connector = simulator.connector('ada');
  await desk.settled();
  await callFlow(
    simulator,
    Object.assign((ms) => simulator.advance(ms), { manual: true }),
  );
});
