export function glob(pattern: string, base?: string): string[];
export function walk(dir: string, base?: string): string[];
