/** Pages in frames that are seen: what is out of sight is not drawn, and renders once a second. */
import { resize } from './engine.js';
import { mount } from './page.js';

after(() => resize(800, 600));

export async function frameInSight(width: number, height: number): Promise<HTMLIFrameElement> {
  await resize(width, height);
  const frame = mount<HTMLIFrameElement>(
    `<iframe width="${width}" height="${height}" title="page"></iframe>`,
  );
  Object.assign(frame.style, { position: 'fixed', inset: '0 auto auto 0', border: '0' });
  return frame;
}
