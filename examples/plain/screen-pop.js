// What a page does when a call rings: here it shows the number, where another opens the caller's record.
const voice = document.querySelector('#voice');
const caller = document.querySelector('#caller');
voice.addEventListener('cc-call-offered', (event) => (caller.value = event.detail.number));
