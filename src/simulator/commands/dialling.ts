/** Numbers that an agent sends a call to or consults (guide: 拨号号码可包含 3-14 位数字和支持的特殊字符). */
import type { OnCall } from '../engine/lookup.js';
import type { World } from '../world/types.js';

const SEPARATORS = /[\s().\-/]/g;
const digitsOf = (number: string) => number.replace(/\D/g, '');
/** As it is called from abroad, too. */
const bare = (number: string) => digitsOf(number).replace(/^(00|011)/, '');

/** The number as it is dialled, or what is wrong with it. */
export function readNumber(
  { entryPoints }: World,
  { agent }: OnCall,
  text: string,
): { number: string } | { problem: string } {
  const number = text.replace(SEPARATORS, '');
  if (!/^\+?[0-9#*:]*$/.test(number)) return { problem: 'A number has digits, # * : and a + in front' };
  const { length } = digitsOf(number);
  if (length < 3 || length > 14) return { problem: 'A number has 3 to 14 digits' };
  const ours = [...entryPoints.map((item) => item.number), ...(agent.profile.entryPointNumbers ?? [])];
  if (ours.some((item) => bare(item) === bare(number))) {
    return { problem: 'The number of an entry point cannot be dialled' };
  }
  return { number };
}
