// The page around the frame hears only what the frame sends it, and makes sure that it was that frame.
const frame = document.querySelector('iframe');
const caller = document.querySelector('#caller');
window.addEventListener('message', (event) => {
  if (event.source === frame.contentWindow) caller.value = event.data.number;
});
