/** `<cc-audio-settings>` in an agent's page, as somebody sees and clicks it. */
import type { ElementHandle, Page } from 'puppeteer-core';
import { until } from './house.js';
import type { SettingsPage } from './pages/settings.js';

declare const page: SettingsPage;

export class Settings {
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  async #find(selector: string): Promise<ElementHandle> {
    const look = () => this.#page.$(`>>> cc-audio-settings >>> ${selector}`);
    return until(look, `${selector} in the settings`);
  }

  /** Names of the devices, and their ids; without the system's, once there are some. */
  async devices(role: 'microphone' | 'speaker'): Promise<{ id: string; name: string }[]> {
    return until(async () => {
      const options = await this.#page.$$eval(`>>> #${role} option`, (all) =>
        all.map((option) => ({ id: (option as HTMLOptionElement).value, name: option.textContent.trim() })),
      );
      const found = options.filter(({ id }) => id);
      return found.length > 1 && found;
    }, `the devices for the ${role}`);
  }

  async choose(role: 'microphone' | 'speaker', id: string): Promise<void> {
    await (await this.#find(`#${role}`)).select(id);
    await until(
      async () => ((await this.#page.evaluate(() => page.state().choice))[role] ?? '') === id,
      `the ${role} to be another one`,
    );
  }

  async press(name: string): Promise<void> {
    await (await this.#find(`button::-p-text(${name})`)).click();
  }

  /** The words at the meter, once they are these. */
  async level(words: string): Promise<number> {
    const [level] = await until(
      () =>
        this.#page.evaluate((wanted) => {
          const { shadowRoot } = document.querySelector('cc-audio-settings')!;
          const meter = shadowRoot!.querySelector('[role=meter]');
          return meter?.ariaValueText === wanted && [Number(meter.ariaValueNow)];
        }, words),
      `the meter to say ${words}`,
    );
    return level!;
  }

  /** What is played on a device from now on. */
  async plays(device: string, ...tones: number[]): Promise<void> {
    await this.#page.evaluate(() => page.listen());
    await this.hasPlayed(device, ...tones);
  }

  async hasPlayed(device: string, ...tones: number[]): Promise<void> {
    let played: string[] = [];
    await until(
      async () => {
        played = await this.#page.evaluate(() => page.played());
        return tones.every((tone) => played.includes(`${device}: ${tone}`));
      },
      () => `${tones.join(' and ')} on the device; it was ${played.join()}`,
    );
  }

  async quality(): Promise<string> {
    return (await this.#find('[part=fact] b')).evaluate((word) => word.textContent!);
  }
}
