// Progress on the terminal: one line per step, rewritten in place on a TTY, plain lines elsewhere.
const tty = Boolean(process.stdout.isTTY) && !process.env.CI;
const colour = (tty || process.env.FORCE_COLOR) && !process.env.NO_COLOR;
const paint = (code) => (text) => (colour ? `\x1b[${code}m${text}\x1b[0m` : text);
export const green = paint('32');
export const red = paint('31');
export const dim = paint('2');
export const bold = paint('1');

export const seconds = (ms) => `${(ms / 1000).toFixed(1)} s`;

export class Progress {
  #total;
  #n = 0;
  #title = '';
  #since = 0;
  #timer;
  #note = '';

  constructor(total) {
    this.#total = total;
  }

  begin(title) {
    this.#n++;
    this.#title = title;
    this.#note = '';
    this.#since = Date.now();
    if (!tty) return void console.log(`[${this.#n}/${this.#total}] ${title} …`);
    this.#draw();
    this.#timer = setInterval(() => this.#draw(), 200);
  }

  /** A word on what is going on within the step; shown on a TTY only. */
  note(text) {
    this.#note = text;
  }

  done(text = '') {
    this.#end(green('done'), text);
  }

  fail(text = '') {
    this.#end(red('failed'), text);
  }

  #end(word, text) {
    clearInterval(this.#timer);
    const line = `[${this.#n}/${this.#total}] ${this.#title}: ${word} ${dim(seconds(Date.now() - this.#since))}${text ? ` ${text}` : ''}`;
    console.log(tty ? `\r\x1b[2K${line}` : line);
  }

  #draw() {
    const full = Math.round((20 * (this.#n - 0.5)) / this.#total);
    const bar = `${'█'.repeat(full)}${'░'.repeat(20 - full)}`;
    const text = `${bar} ${this.#n}/${this.#total} ${this.#title} ${seconds(Date.now() - this.#since)} ${this.#note}`;
    process.stdout.write(`\r\x1b[2K${text.slice(0, (process.stdout.columns || 80) - 1)}`);
  }
}
