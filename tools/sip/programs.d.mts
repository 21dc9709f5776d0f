import type { ChildProcess, SpawnOptions } from 'node:child_process';

export interface Program {
  path: string;
  /** Where its files are below; empty when it is installed. */
  root: string;
  env: { [name: string]: string };
}

export function findProgram(name: string, packages: string[], say?: (text: string) => void): Promise<Program>;
export function findFile(
  name: string,
  folders: string[],
  packages: string[],
  say?: (text: string) => void,
): Promise<string>;
export function startGroup(
  program: Pick<Program, 'path' | 'env'>,
  args: string[],
  options?: SpawnOptions,
): ChildProcess;
export function stopGroup(child: ChildProcess): Promise<void>;
