import type { Page } from 'puppeteer-core';

export const STRICT_CSP: string;
export function serve(options: {
  root: string;
  folders?: string[];
  csp?: string;
  headers?: Record<string, string>;
  home?: string;
}): Promise<{ url: string; port: number; close(): Promise<unknown> }>;
export function visit(
  url: string,
  options?: { width?: number; height?: number; lang?: string },
): Promise<{ page: Page; problems: string[]; close(): Promise<void> }>;
export function closeAll(): Promise<void>;
