export class Unreachable extends Error {}
export function mayBeSkipped(error: unknown): boolean;
export function workshop(name: string): Promise<{ dir: string; out: string }>;
export function testable(name: string): Promise<{ dir: string; out: string; skip: string | false }>;
