import { CcTransferDialog } from '../elements/transfer/transfer-dialog.js';
import { register } from './register.js';

register('cc-transfer-dialog', CcTransferDialog);

declare global {
  interface HTMLElementTagNameMap {
    'cc-transfer-dialog': CcTransferDialog;
  }
}
