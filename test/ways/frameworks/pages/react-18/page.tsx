import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Elements } from './Elements';

export const mount = (root: Element) =>
  createRoot(root).render(
    <StrictMode>
      <Elements />
    </StrictMode>,
  );
