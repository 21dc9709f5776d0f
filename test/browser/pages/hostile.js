import { all, press, reads, report } from './flow.js';

const MARKUP = '<img src=x onerror="window.pwned=1"><script>window.pwned=1</script>';

await report(async () => {
  const desk = document.querySelector('cc-desktop');
  desk.state = {
    agent: { id: 'a', name: MARKUP, state: { kind: 'available', since: Date.now() } },
    profile: { wrapup: { reasons: [{ id: 'r', name: MARKUP }] }, idleCodes: [{ id: 'i', name: MARKUP }] },
    calls: [
      {
        id: MARKUP,
        phase: 'connected',
        queue: MARKUP,
        dnis: MARKUP,
        ani: MARKUP,
        legs: [{ id: 'c', phase: 'connected', name: MARKUP, number: MARKUP }],
        variables: [{ name: 'x', label: MARKUP, type: 'string', value: MARKUP }],
        actions: [{ id: 'own', label: MARKUP }],
      },
    ],
  };
  desk.apply({ type: 'notice', notice: { id: 'n', level: 'error', text: MARKUP } });
  await desk.settled();
  await reads('<img src=x');
  await press('Hold');
  desk.apply({ type: 'call-patch', callId: MARKUP, patch: { phase: 'wrapup' } });
  await reads('Wrap-up reasons');
  if (all('img, script:not([src])').length) throw new Error('markup became elements');
  if (window.pwned) throw new Error('a script of the host data ran');
});
