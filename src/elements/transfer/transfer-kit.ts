import type { TargetTab } from '../../core/policy/targets.js';
import type { Target } from '../../core/schema/types.js';
import type { ClosedReason } from '../../events/event-map.js';
import type { CallKit } from '../base/call-element.js';
import type { Entries } from '../base/entries.js';
import type { Reading } from '../base/number-reader.js';
import type { Row, TransferDesk } from './transfer-desk.js';
import type { Visible } from '../base/visible-rows.js';

/** What the picture of a request dialog needs. */
export interface TransferView extends CallKit {
  mode: 'transfer' | 'consult';
  /** Which call it is about is not clear from where it stands. */
  subject: boolean;
  desk: TransferDesk;
  close(reason: ClosedReason): void;
  send(target: Target): void;
}

/** The picture with what the desk found out for it. */
export interface DeskView extends TransferView {
  tabs: readonly TargetTab[];
  lists: readonly Entries[];
  rows: readonly Row[];
  /** Which of them are in the page. */
  visible: Visible;
  reading: Reading | undefined;
  target: Target | undefined;
}
