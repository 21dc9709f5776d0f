export const FRAMEWORKS: readonly string[];
export const BUNDLERS: readonly string[];
export function frameworks(): Promise<{
  dir: string;
  said: Record<string, string>;
  skip: string | false;
}>;
