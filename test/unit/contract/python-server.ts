/** demo/python/server.py as a process of its own. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const SCRIPT = fileURLToPath(new URL('../../../demo/python/server.py', import.meta.url));

export interface PythonServer {
  /** `ws://127.0.0.1:8090/voice` */
  url: string;
  /** `http://127.0.0.1:8090` */
  home: string;
  /** What happens outside. */
  control(order: object): Promise<unknown>;
  stop(): Promise<void>;
}

/** Undefined where python3 is not installed. */
export async function startPython(): Promise<PythonServer | undefined> {
  const child = spawn('python3', ['-B', SCRIPT, '--port', '0'], { stdio: ['ignore', 'pipe', 'inherit'] });
  const failed = new Promise<undefined>((resolve) => child.on('error', () => resolve(undefined)));
  const gone = new Promise<number | null>((resolve) => child.on('exit', resolve));
  const first = await Promise.race([
    once(createInterface(child.stdout), 'line').then(([line]) => String(line)),
    failed,
    gone.then((code) => Promise.reject(new Error(`server.py ended with ${String(code)}`))),
  ]);
  if (first === undefined) return undefined;
  const [, home] = /(http:\/\/[\d.]+:\d+)/.exec(first) ?? [];
  if (!home) throw new Error(`server.py said: ${first}`);
  // nothing is left when the tests are stopped half-way
  process.once('exit', () => child.kill());
  return {
    home,
    url: `${home.replace('http', 'ws')}/voice`,
    async control(order) {
      const answer = await fetch(`${home}/control`, { method: 'POST', body: JSON.stringify(order) });
      const body: unknown = await answer.json();
      if (!answer.ok) throw new Error(`/control answered ${answer.status}: ${JSON.stringify(body)}`);
      return body;
    },
    async stop() {
      child.kill();
      await gone;
    },
  };
}
