/** Host wording of the default world, in both languages. */
import type { Text } from '../../core/schema/types.js';

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
};
