import { lazy, StrictMode, Suspense } from 'react';
import { createRoot } from 'react-dom/client';

/** React 19 looks at what an element has when it renders it: elements that come late are rendered late. */
const Elements = lazy(async () => {
  await customElements.whenDefined('cc-session');
  return import('./Elements');
});

export const mount = (root: Element) =>
  createRoot(root).render(
    <StrictMode>
      <Suspense fallback="Loading">
        <Elements />
      </Suspense>
    </StrictMode>,
  );
