/**
 * For tests: media features that the browser is to claim, of which the runner's own command knows two only.
 * @returns true, or false where the browser cannot be told so
 */
export function mediaPlugin() {
  const sessions = new WeakMap();
  return {
    name: 'media-features',
    async executeCommand({ command, payload, session }) {
      if (command !== 'media-features') return undefined;
      try {
        const page = session.browser.getPage(session.id);
        if (!sessions.has(page)) sessions.set(page, await page.createCDPSession());
        const features = Object.entries(payload).map(([name, value]) => ({ name, value }));
        await sessions.get(page).send('Emulation.setEmulatedMedia', { features });
        return true;
      } catch {
        return false;
      }
    },
  };
}
