/** Registers every element; providers first. */
import './cc-session.js';
import './cc-agent-state.js';
import './cc-transfer-dialog.js';
import './cc-variables.js';
import './cc-call-card.js';
import './cc-wrapup.js';
import './cc-notices.js';
import './cc-call-list.js';
import './cc-dialpad.js';
import './cc-call-history.js';
import './cc-campaign-contact.js';
import './cc-call-guide.js';
import './cc-desktop.js';
import './late.js';
