import { version } from '../core/version.js';

interface Versioned extends CustomElementConstructor {
  ccVersion?: string;
}

let told = false;

/** Another version has the elements of this page: this one leaves all of them to it. */
export const isLate = (): boolean => told;

/**
 * Defines an element once. The same version again is silent; another version keeps the first one and
 * says so, once, since a page can have only one element of a name.
 */
export function register(tag: string, element: CustomElementConstructor): void {
  const known = customElements.get(tag) as Versioned | undefined;
  if (!known) {
    (element as Versioned).ccVersion = version;
    customElements.define(tag, element);
  } else if (!told && known.ccVersion !== version) {
    told = true;
    console.error(
      `[cc-voice-widgets] ${known.ccVersion} runs on this page, ${version} is not used. Load one version. (CC_TWO_VERSIONS)`,
    );
  }
}
