// One Chromium for pages that talk to each other: no sound of this machine, nothing beyond loopback.
import puppeteer from 'puppeteer-core';
import { CHROMIUM_ARGS, ensureChromium } from '../lib/browsers.mjs';

const ARGS = [
  ...CHROMIUM_ARGS,
  '--use-fake-ui-for-media-stream',
  '--use-fake-device-for-media-stream',
  '--allow-loopback-in-peer-connection',
  '--disable-features=WebRtcHideLocalIpsWithMdns',
  '--autoplay-policy=no-user-gesture-required',
  '--mute-audio',
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
  // pages in the back are at work too
  '--disable-background-timer-throttling',
  '--disable-backgrounding-occluded-windows',
  '--disable-renderer-backgrounding',
];

/** @param {string[]} more arguments of its own */
export const launch = async (more = []) =>
  puppeteer.launch({ executablePath: await ensureChromium(), headless: true, args: [...ARGS, ...more] });
