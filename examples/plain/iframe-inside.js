// A sandbox without allow-same-origin has no origin: no storage, no other tabs, and its server has to send
// Access-Control-Allow-Origin with the scripts. Calls do not mind.
const voice = document.querySelector('#voice');
voice.addEventListener('cc-call-offered', (event) =>
  parent.postMessage({ number: event.detail.number }, location.origin),
);
