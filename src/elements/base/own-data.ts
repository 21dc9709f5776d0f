/** Data given to one element: objects, or JSON in a property or an attribute of the same name. */
import { isRecord, plainCopy } from '../../core/schema/plain.js';

export interface Trouble {
  code: string;
  path?: string;
  message: string;
}

/** A property's value as data; `undefined` when there is none, or none that can be used. */
export function dataFrom(name: string, value: unknown, trouble: (trouble: Trouble) => void): unknown {
  if (value === undefined || value === null || value === '') return undefined;
  if (typeof value !== 'string') return value;
  if (value.startsWith('[object ')) {
    trouble({
      code: 'OBJECT_STRING',
      message: `"${name}" is the text "[object Object]". Set the property, or JSON`,
    });
    return undefined;
  }
  try {
    const read = JSON.parse(value) as unknown;
    if (typeof read === 'object') return read;
  } catch {
    // told below
  }
  trouble({ code: 'BAD_JSON', message: `"${name}" is no JSON object or list. Set an object, or valid JSON` });
  return undefined;
}

/** Attributes are read by every recorder of the page: what is secure is dropped from them. */
export function withoutSecure(name: string, data: unknown, trouble: (trouble: Trouble) => void): unknown {
  const copy = plainCopy(data);
  let found = false;
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) return value.forEach(visit);
    if (!isRecord(value)) return;
    if (value.secure === true && value.value !== undefined && value.value !== null) {
      value.value = null;
      found = true;
    }
    Object.values(value).forEach(visit);
  };
  visit(copy);
  if (found) {
    trouble({
      code: 'SECURE_ATTRIBUTE',
      message: `Secure values in the attribute "${name}" were dropped. Set the property`,
    });
  }
  return copy;
}
