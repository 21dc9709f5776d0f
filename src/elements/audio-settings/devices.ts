/** Which devices there are, and which of them is meant. */

/** `navigator.mediaDevices`, as far as it is needed. */
export type DeviceSource = Pick<
  MediaDevices,
  'enumerateDevices' | 'getUserMedia' | 'addEventListener' | 'removeEventListener'
>;

export const ROLES = ['microphone', 'speaker', 'ringer'] as const;
export type Role = (typeof ROLES)[number];

export interface Device {
  id: string;
  /** The browser's; empty as long as it hides them. */
  label: string;
}

export interface Devices {
  inputs: readonly Device[];
  outputs: readonly Device[];
  /** Which devices there are is hidden until the microphone is allowed. */
  hidden: boolean;
  /** There is a microphone, named or not. */
  hasInput: boolean;
}

export const NONE: Devices = { inputs: [], outputs: [], hidden: true, hasInput: true };

/** Not devices, but names for whichever the system uses. */
const ALIASES = new Set(['', 'default', 'communications']);

export async function listDevices(source: DeviceSource): Promise<Devices> {
  const all = await source.enumerateDevices();
  const of = (wanted: string) =>
    all
      .filter(({ kind, deviceId }) => kind === wanted && !ALIASES.has(deviceId))
      .map(({ deviceId: id, label }) => ({ id, label }));
  const inputs = of('audioinput');
  const hasInput = all.some(({ kind }) => kind === 'audioinput');
  const hidden = !all.some(({ kind, label }) => kind === 'audioinput' && label);
  return { inputs, outputs: of('audiooutput'), hidden, hasInput };
}

export const listOf = ({ inputs, outputs }: Devices, role: Role): readonly Device[] =>
  role === 'microphone' ? inputs : outputs;

/** The device that was chosen, by its id; else by its name, as ids change with the browser's data. */
export const find = (devices: readonly Device[], { id, label }: Device): Device | undefined =>
  devices.find((device) => device.id === id) ??
  (label ? devices.find((device) => device.label === label) : undefined);

/** Sound can be sent elsewhere than to the system's device. */
export const canRoute = (): boolean =>
  typeof HTMLMediaElement === 'function' && 'setSinkId' in HTMLMediaElement.prototype;

/** Why a microphone cannot be used; each has its words. */
export type Trouble = 'unsupported' | 'prompt' | 'denied' | 'missing' | 'busy' | 'failed';

const BY_ERROR: { readonly [name: string]: Trouble } = {
  NotAllowedError: 'denied',
  SecurityError: 'denied',
  NotFoundError: 'missing',
  OverconstrainedError: 'missing',
  NotReadableError: 'busy',
  AbortError: 'busy',
};

export const troubleOf = (error: unknown): Trouble =>
  BY_ERROR[(error as { name?: string } | null)?.name ?? ''] ?? 'failed';

/** What the list itself says of the microphone; what it was refused for lasts until it is tried again. */
export function judged(
  { hidden, hasInput }: Devices,
  isSupported: boolean,
  before: Trouble | undefined,
): Trouble | undefined {
  if (!isSupported) return 'unsupported';
  if (!hasInput) return 'missing';
  if (before === 'busy' || before === 'failed' || (hidden && before === 'denied')) return before;
  return hidden ? 'prompt' : undefined;
}
