// Tabs of the form: arrow keys go from one to the other, as everywhere.

/** @returns which is open; `changed` is called when that is another */
export function createTabs(list, panel, changed) {
  const tabs = [...list.querySelectorAll('[role="tab"]')];
  let open = tabs[0];
  const show = (tab) => {
    open = tab;
    for (const one of tabs) {
      one.setAttribute('aria-selected', String(one === open));
      one.tabIndex = one === open ? 0 : -1;
    }
    panel.setAttribute('aria-labelledby', open.id);
    changed();
  };
  const steps = { ArrowRight: 1, ArrowLeft: -1 };
  list.addEventListener('click', ({ target }) => {
    const tab = target.closest('[role="tab"]');
    if (tab) show(tab);
  });
  list.addEventListener('keydown', (event) => {
    const back = document.documentElement.dir === 'rtl' ? -1 : 1;
    const step = (steps[event.key] ?? 0) * back;
    const ends = { Home: tabs[0], End: tabs.at(-1) };
    const next = step ? tabs[(tabs.indexOf(open) + step + tabs.length) % tabs.length] : ends[event.key];
    if (!next) return;
    event.preventDefault();
    show(next);
    next.focus();
  });
  return () => open.dataset.tab;
}
