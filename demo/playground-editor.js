// The snapshot as text: checked as the elements check it; what is wrong is named with its path.
import { parseUpdate } from '/dist/cc-widgets.js';
import { $, h } from './chrome.js';

const pretty = (value) => JSON.stringify(value, null, 2);

/** @returns the snapshot, or what is wrong with it */
function read(text, t) {
  let snapshot;
  try {
    snapshot = JSON.parse(text);
  } catch (error) {
    return { issues: [{ path: '', message: t('notJson', error.message) }] };
  }
  const { ok, issues } = parseUpdate({ type: 'snapshot', snapshot });
  if (ok) return { snapshot };
  return {
    issues: issues.map(({ path, message }) => ({
      path: path.replace(/^snapshot\.?/, '') || t('whole'),
      message,
    })),
  };
}

/**
 * @param changed called with each snapshot that is right
 * @returns `write(snapshot)`, `draw()`
 */
export function createEditor(t, changed) {
  const field = $('json');
  const say = (issues) => {
    field.setAttribute('aria-invalid', String(issues.length > 0));
    $('issues').replaceChildren(
      ...issues.map(({ path, message }) => h('p', {}, path && h('code', {}, path), path && ' ', message)),
    );
  };
  const check = () => {
    const { snapshot, issues = [] } = read(field.value, t);
    say(issues);
    return snapshot;
  };
  field.addEventListener('input', () => {
    const snapshot = check();
    if (snapshot) changed(snapshot);
  });
  $('format').addEventListener('click', () => {
    const { snapshot } = read(field.value, t);
    if (snapshot) field.value = pretty(snapshot);
  });
  return {
    write(snapshot) {
      field.value = pretty(snapshot);
      check();
    },
    draw: check,
  };
}
