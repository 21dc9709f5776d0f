export interface CodeBlock {
  file: string;
  line: number;
  lang: string;
  live: boolean;
  /** A part of a file, which is run there. */
  excerpt: boolean;
  code: string;
  skipped?: string;
}
export function codeBlocks(file: string): CodeBlock[];
