/** What keys mean on this machine. */

/** An input method is at work; Safari says so by a key code only. */
export const composes = (event: KeyboardEvent): boolean => event.isComposing || event.keyCode === 229;

/** Where Option types, and AltGr is none. */
export const onMac = (): boolean => /Mac|iP(hone|ad|od)/.test(navigator.platform);
