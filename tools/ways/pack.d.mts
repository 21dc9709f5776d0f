export const WAYS: string;
export function contentHash(files: string[], base: string, ...more: string[]): string;
export function npm(args: string[], cwd: string): Promise<string>;
export function packed(): Promise<{ tarball: string; dir: string }>;
