// Before anything is drawn: the colours that the reader chose, and that there are scripts.
(() => {
  const root = document.documentElement;
  root.classList.add('scripted');
  const apply = () => {
    try {
      root.dataset.scheme = localStorage.getItem('cc-docs-scheme') ?? 'system';
    } catch {
      root.dataset.scheme = 'system'; // no storage here
    }
  };
  apply();
  addEventListener('storage', apply);
})();
