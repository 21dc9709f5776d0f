import type { TemplateResult, nothing } from 'lit';
import type { NumberContext } from '../../core/numbers/format.js';
import type { CallAction, CallActions } from '../../core/policy/types.js';
import type { Availability, Call, Text } from '../../core/schema/types.js';
import type { Notice, State } from '../../core/store/state.js';
import type { Store } from '../../core/store/store.js';
import type { ArgumentsOf, StringKey } from '../../localize/locale.js';
import type { IconName } from '../../styles/icons.js';

export interface ActionButton {
  type: CallAction | 'hold' | 'resume';
  legId?: string;
  /** Of a host's own action. */
  actionId?: string;
  label: string;
  icon?: IconName;
  look?: '' | 'primary' | 'positive' | 'danger' | 'quiet';
  extra?: string;
  /** Where the policy is not asked: the host's own actions. */
  availability?: Availability;
}

/** What the parts of a card need of it. */
export interface CardView {
  call: Call;
  store: Store;
  state: State;
  all: CallActions;
  lang: string;
  failure: Notice | undefined;
  t<K extends StringKey>(key: K, ...args: ArgumentsOf<K>): string;
  text(text: Text | null | undefined): string;
  number(number: string | undefined, purpose: NumberContext['purpose'], role: string): string;
  word(prefix: 'code' | 'reason' | 'end', code: Text | undefined, message?: Text): string;
  /** The button of an action, or nothing where it is not visible. */
  button(options: ActionButton): TemplateResult | typeof nothing;
  copy(text: string): TemplateResult;
  tryAgain(notice: Notice): void;
}
