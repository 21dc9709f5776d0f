export interface CodeBlock {
  file: string;
  line: number;
  lang: string;
  live: boolean;
  code: string;
  skipped?: string;
}
export function codeBlocks(file: string): CodeBlock[];
