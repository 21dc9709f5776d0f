/** What became of somebody who was consulted, in the words of every language of the elements. */
import type { Text } from '../../core/schema/types.js';

/** No name in it: an agent sees beside it whom it is about, and masked where the page masks. */
const text = (
  en: string,
  zh: string,
  de: string,
  es: string,
  fr: string,
  ja: string,
  pt: string,
  ar: string,
): Text => ({ en, 'zh-CN': zh, de, es, fr, ja, 'pt-BR': pt, ar });

export const NOTICES = {
  declined: text(
    'The consulted party declined',
    '被咨询方已拒绝',
    'Die angefragte Person hat abgelehnt',
    'La persona consultada ha rechazado la llamada',
    'La personne consultée a refusé',
    '相談先が拒否しました',
    'A pessoa consultada recusou',
    'رفض الطرف المستشار',
  ),
  noAnswer: text(
    'The consulted party did not answer',
    '被咨询方未应答',
    'Die angefragte Person hat nicht angenommen',
    'La persona consultada no ha respondido',
    'La personne consultée n’a pas répondu',
    '相談先が応答しませんでした',
    'A pessoa consultada não atendeu',
    'لم يرد الطرف المستشار',
  ),
  failed: text(
    'The consult could not be connected',
    '无法接通咨询呼叫',
    'Die Rückfrage konnte nicht verbunden werden',
    'No se ha podido establecer la consulta',
    'La consultation n’a pas pu être établie',
    '相談通話を接続できませんでした',
    'Não foi possível completar a consulta',
    'تعذر توصيل الاستشارة',
  ),
  left: text(
    'The other party left',
    '对方已退出',
    'Die andere Person hat aufgelegt',
    'La otra persona ha abandonado la llamada',
    'L’autre personne a quitté l’appel',
    '相手が退出しました',
    'A outra pessoa saiu da chamada',
    'غادر الطرف الآخر',
  ),
} as const;
