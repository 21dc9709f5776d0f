// cc-transfer-dialog in the playground: the gallery shows it in a card, where a click opens it.
import { figure, OFFLINE, snap } from './gallery-figures.js';

const dialog = figure('cc-transfer-dialog');

export const DIALOGS = [
  dialog('dialog-transfer', 'Transfer request', '转接请求', snap('connected'), {
    props: { mode: 'transfer', open: true },
  }),
  dialog('dialog-consult', 'Consult request', '咨询请求', snap('held'), {
    props: { mode: 'consult', open: true },
  }),
  dialog('dialog-offline', 'Line lost', '线路中断', snap('connected', OFFLINE), {
    props: { mode: 'transfer', open: true },
  }),
];
