/** The choice as it outlives the page: ids and names of devices, in this browser. */
import { find, listOf, ROLES, type Device, type Devices, type Role } from './devices.js';

export type Chosen = { [role in Role]?: Device };

const PREFIX = 'cc-audio:';

/** What cannot be read, or is not allowed to be, is as if there were nothing. */
export function recall(name: string): Chosen {
  try {
    const kept = JSON.parse(localStorage.getItem(PREFIX + name) ?? '{}') as Record<string, Partial<Device>>;
    const chosen: Chosen = {};
    for (const role of ROLES) {
      const { id, label } = kept[role] ?? {};
      if (typeof id === 'string' && typeof label === 'string') chosen[role] = { id, label };
    }
    return chosen;
  } catch {
    return {};
  }
}

export function keep(name: string, chosen: Chosen): void {
  try {
    localStorage.setItem(PREFIX + name, JSON.stringify(chosen));
  } catch {
    // where nothing may be kept, the choice is for this page
  }
}

/** Names of devices are known as long as they are there, and wanted when they are not. */
export function learned(chosen: Chosen, list: Devices): Chosen {
  const known: Chosen = {};
  for (const role of ROLES) {
    const device = chosen[role];
    const found = device && find(listOf(list, role), device);
    if (device) known[role] = found?.label ? found : device;
  }
  return known;
}
