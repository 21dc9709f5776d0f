export function placed(text: string, base: string): string;
export function samplePage(
  html: string,
  options: { name: string; base: string; head?: string },
): Map<string, string>;
