// The modules of the package one by one: only the elements that the page has.
import 'cc-voice-widgets/define/cc-session.js';
import 'cc-voice-widgets/define/cc-agent-state.js';
import 'cc-voice-widgets/define/cc-call-list.js';
import 'cc-voice-widgets/define/cc-call-card.js';
import 'cc-voice-widgets/define/cc-wrapup.js';
