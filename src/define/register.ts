import { version } from '../core/version.js';

interface Versioned extends CustomElementConstructor {
  ccVersion?: string;
}

/**
 * Defines an element once. The same version again is silent; another version keeps the first one and
 * says so, since a page can have only one element of a name.
 */
export function register(tag: string, element: CustomElementConstructor): void {
  const known = customElements.get(tag) as Versioned | undefined;
  if (!known) {
    (element as Versioned).ccVersion = version;
    customElements.define(tag, element);
  } else if (known !== element && known.ccVersion !== version) {
    console.error(
      `[${tag}] is version ${known.ccVersion ?? 'unknown'} already; ${version} is not used. (CC_TWO_VERSIONS)`,
    );
  }
}
