/** Fires a fact on the element of the page that stands for it, by its name and as `cc-fact`. */
export function tellPage(target: EventTarget, fact: string, detail: object): void {
  const fire = (type: string, what: object) =>
    target.dispatchEvent(new CustomEvent(type, { detail: Object.freeze(what), composed: true }));
  fire(fact, detail);
  fire('cc-fact', { fact, ...detail });
}
