/** Is the node, or the shadow root that it is in, inside of the element (or the element itself)? */
export function isInside(node: Node, element: Node): boolean {
  for (let at: Node | null = node; at; at = at instanceof ShadowRoot ? at.host : at.parentNode) {
    if (at === element) return true;
  }
  return false;
}
