/** What a SIP server does not have: variables that others save, a directory, epochs, frames of ours. */
export const OFF = [
  'command-again',
  'variables-save',
  'variables-conflict',
  'variables-unknown',
  'variables-secure',
  'directory-page',
  'directory-text',
  'directory-cursor',
  'directory-abort',
  'order-seq',
  'line-restart',
  'line-bad-frame',
  'pages-same',
  'pages-command',
  'pages-late',
  'hostile-questions',
];
