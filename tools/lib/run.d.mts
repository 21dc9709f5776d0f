export const ROOT: string;
export function at(...parts: string[]): string;
export function bin(pkg: string, name?: string): string;
export interface RunOptions {
  env?: Record<string, string | undefined>;
  cwd?: string;
  live?: boolean;
  onLine?: (line: string) => void;
  shell?: boolean;
}
export function run(
  command: string,
  args: string[],
  options?: RunOptions,
): Promise<{ code: number; out: string }>;
export function node(args: string[], options?: RunOptions): Promise<{ code: number; out: string }>;
