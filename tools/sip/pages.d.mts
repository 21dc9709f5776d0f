export function servePages(names: string[]): Promise<{ url: string; close(): Promise<void> }>;
