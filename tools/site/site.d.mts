export const OUT: string;
export function buildSite(): Promise<string>;
export function hasSite(): boolean;
