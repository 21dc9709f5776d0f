import type { RefreshReason } from '../../core/store/connector.js';

/** No timer is trusted for liveness: what may have slept asks how things are. @returns ends it */
export function watchPage(ask: (reason: RefreshReason) => void): () => void {
  const visible = () => document.visibilityState === 'visible' && ask('visible');
  const online = () => ask('online');
  const pageshow = (event: PageTransitionEvent) => event.persisted && ask('pageshow');
  document.addEventListener('visibilitychange', visible);
  window.addEventListener('online', online);
  window.addEventListener('pageshow', pageshow);
  return () => {
    document.removeEventListener('visibilitychange', visible);
    window.removeEventListener('online', online);
    window.removeEventListener('pageshow', pageshow);
  };
}
