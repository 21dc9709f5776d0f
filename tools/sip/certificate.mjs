// A certificate that nobody has signed, for servers on loopback.
import { spawnSync } from 'node:child_process';
import { findProgram } from './programs.mjs';

export const findOpenssl = (say) => findProgram('openssl', ['openssl'], say);

/** Writes `key.pem` and `cert.pem`, for 127.0.0.1, into a folder. */
export async function certify(folder, say) {
  const { path, env } = await findOpenssl(say);
  const made = spawnSync(
    path,
    [
      ...'req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 2'.split(' '),
      ...'-subj /CN=127.0.0.1 -addext subjectAltName=IP:127.0.0.1 -keyout key.pem -out cert.pem'.split(' '),
    ],
    { cwd: folder, env: { ...process.env, ...env }, encoding: 'utf8' },
  );
  if (made.status) throw new Error(`No certificate could be made: ${made.stderr}`);
}
