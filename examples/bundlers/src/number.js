import { formatNumber } from 'cc-voice-widgets';

document.body.append(formatNumber('+12015532447'));
