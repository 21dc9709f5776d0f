// A list of rows of one height of which only those that are seen are in the page; rows are used again.
const ROW = 48;
const SPARE = 8;

export class VirtualList {
  /**
   * @param {HTMLElement} scroller
   * @param {() => { root: HTMLElement, show(item: unknown, at: number): void }} makeRow
   */
  constructor(scroller, makeRow) {
    this.scroller = scroller;
    this.makeRow = makeRow;
    this.items = [];
    this.rows = [];
    this.whole = document.createElement('div');
    this.before = document.createElement('div');
    this.whole.append(this.before);
    scroller.append(this.whole);
    scroller.addEventListener('scroll', () => this.draw(), { passive: true });
  }

  show(items) {
    this.items = items;
    this.whole.style.minHeight = `${items.length * ROW}px`;
    this.scroller.scrollTop = 0;
    this.draw();
  }

  draw() {
    const { items, rows, scroller } = this;
    const from = Math.max(0, Math.floor(scroller.scrollTop / ROW) - SPARE);
    const to = Math.min(items.length, Math.ceil((scroller.scrollTop + scroller.clientHeight) / ROW) + SPARE);
    this.before.style.height = `${from * ROW}px`;
    while (rows.length < to - from) {
      const row = this.makeRow();
      this.whole.append(row.root);
      rows.push(row);
    }
    rows.forEach((row, i) => {
      const at = from + i;
      row.root.hidden = at >= to;
      if (at < to) row.show(items[at], at);
    });
  }
}
