// One program at a time: test files run side by side, each in a process of its own.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as later } from 'node:timers/promises';

const isAlive = (pid) => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (e) {
    return e.code === 'EPERM';
  }
};

/** Takes the file, unless a program that still runs has it. */
function take(file) {
  try {
    writeFileSync(file, String(process.pid), { flag: 'wx' });
    return true;
  } catch (e) {
    if (e.code !== 'EEXIST') throw e;
  }
  try {
    const pid = Number(readFileSync(file, 'utf8'));
    if (pid && !isAlive(pid)) rmSync(file, { force: true }); // it ended without giving it back
  } catch (e) {
    if (e.code !== 'ENOENT') throw e; // given back this very moment
  }
  return false;
}

/** Does `work` while it alone has one of `files`. */
export async function locked(files, work) {
  for (const file of files) mkdirSync(dirname(file), { recursive: true });
  let mine;
  while (!(mine = files.find(take))) await later(50);
  try {
    return await work();
  } finally {
    rmSync(mine, { force: true });
  }
}
