// An element may go anywhere, at any time. The call that it shows goes on, and so does what was typed.
const desktop = document.querySelector('cc-desktop');
const [left, right] = document.querySelectorAll('section');
const on = (id, work) => document.querySelector(id).addEventListener('click', work);

on('#move', () => {
  const other = desktop.parentElement === left ? right : left;
  // where the browser has it, moveBefore keeps even the focus
  if (other.moveBefore) other.moveBefore(desktop, null);
  else other.append(desktop);
});
on('#out', () => desktop.remove());
on('#back', () => left.append(desktop));
