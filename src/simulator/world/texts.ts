/** Host wording of the default world, in both languages. */
import type { Text } from '../../core/schema/types.js';
import { pickText } from '../../core/text/pick-text.js';

export const text = (en: string, zh: string): Text => ({ en, 'zh-CN': zh });

export const WRAPUP_REASONS = [
  { id: 'card-replaced', name: text('Card replaced', '已换卡') },
  { id: 'card-unblocked', name: text('Card unblocked', '已解锁卡片') },
  { id: 'fraud-reported', name: text('Fraud reported', '已报告欺诈') },
  { id: 'follow-up', name: text('Follow-up booked', '已预约跟进') },
  { id: 'to-branch', name: text('Transferred to branch', '已转至网点') },
  { id: 'no-resolution', name: text('No resolution', '未解决') },
];

export const IDLE_CODES = [
  { id: 'break', name: text('Break', '休息') },
  { id: 'lunch', name: text('Lunch', '午餐') },
  { id: 'meeting', name: text('Meeting', '会议') },
  { id: 'training', name: text('Training', '培训') },
  { id: 'back-office', name: text('Back office', '后台工作') },
];

/** What the contact centre itself says to an agent. */
export const NOTICES = {
  handset: text('Hang up your handset before the next call', '请先挂断听筒，再接下一个呼叫'),
  transferDropped: text('The transfer was not taken and the call was dropped', '转接无人接听，呼叫已断开'),
  transferReturned: text(
    'The transfer was not taken, the call is back with you',
    '转接无人接听，呼叫已返回给您',
  ),
  transferQueued: text(
    'The transfer was not taken, the call is back in the queue',
    '转接无人接听，呼叫已返回队列',
  ),
  consultFailed: text('The consult could not be connected', '无法接通咨询呼叫'),
};

/** Without a name, no number in its place: a page may mask numbers, but not within words. */
const SOMEBODY = text('The other party', '对方');

const about =
  (en: string, zh: string) =>
  (name: Text = SOMEBODY): Text =>
    text(`${pickText(name, 'en')} ${en}`, `${pickText(name, 'zh-CN')} ${zh}`);

/** What became of somebody who was consulted. */
export const consultDeclined = about('declined the consult', '已拒绝咨询');
export const consultNoAnswer = about('did not answer the consult', '未应答咨询');
export const partyLeft = about('left', '已退出');

/** Why an agent who looks free cannot be called. */
export const RINGS_ALREADY = text('Their phone is ringing', '其电话正在振铃');
export const OFF_HOOK = text('Their handset is off the hook', '其听筒未挂断');
