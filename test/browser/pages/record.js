// First on each page: what went wrong from the first moment on.
window.problems = [];
window.flow = 'running';
const note = (what) => window.problems.push(String(what));
document.addEventListener('securitypolicyviolation', (event) =>
  note(
    `violation: ${event.effectiveDirective} ${event.blockedURI} ${event.sourceFile}:${event.lineNumber} ${event.sample}`,
  ),
);
window.addEventListener('error', (event) => note(`error: ${event.message ?? event.target?.src}`), true);
window.addEventListener('unhandledrejection', (event) => note(`rejection: ${event.reason}`));
for (const level of ['error', 'warn']) {
  const original = console[level];
  console[level] = (...args) => {
    note(`console.${level}: ${args.map(String).join(' ')}`);
    original.apply(console, args);
  };
}
