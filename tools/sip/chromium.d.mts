import type { Browser } from 'puppeteer-core';

export function launch(more?: string[]): Promise<Browser>;
