export const DOCUMENTS: Map<string, string>;
