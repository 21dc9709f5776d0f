// Runs in a page of the browser, which reads and writes pictures faster than anything else at hand.
const bytesOf = (base64) => Uint8Array.from(atob(base64), (c) => c.charCodeAt(0));
const imageOf = (base64, type = 'image/png') => createImageBitmap(new Blob([bytesOf(base64)], { type }));

async function textOf(blob) {
  const reader = new FileReader();
  const done = new Promise((loaded) => (reader.onload = loaded));
  reader.readAsDataURL(blob);
  await done;
  return reader.result.split(',')[1];
}

/** Pictures by their key, until they are let go. */
const kept = new Map();

/** Cuts the figures out of their strips, and keeps them as `${prefix}${id}`. */
export async function keep(prefix, { figures, strips }) {
  const images = await Promise.all(strips.map((strip) => imageOf(strip)));
  for (const { id, strip, x, y, width, height } of figures) {
    const canvas = new OffscreenCanvas(width, height);
    canvas.getContext('2d').drawImage(images[strip], -x, -y);
    kept.set(prefix + id, canvas);
  }
  for (const image of images) image.close();
}

export const letGo = () => kept.clear();

/** One picture as it is written into a page. */
export async function encode(key, type = 'image/webp', quality = 0.85) {
  const canvas = kept.get(key);
  return {
    width: canvas.width,
    height: canvas.height,
    data: await textOf(await canvas.convertToBlob({ type, quality })),
  };
}

const LABEL = 18;
const PAD = 12;

/** A group as a block: its title, and its pictures in as many rows as it takes. */
function blockOf({ title, keys }, scale, most) {
  const items = [{ text: title, bold: true, x: 0, y: 0 }];
  let [x, y, height, width] = [0, LABEL, 0, 0];
  for (const { key, label } of keys) {
    const canvas = kept.get(key);
    if (!canvas) continue;
    const tile = { key, width: Math.round(canvas.width * scale), height: Math.round(canvas.height * scale) };
    if (x && x + tile.width > most) [x, y, height] = [0, y + height + PAD, 0];
    items.push({ text: label, x, y }, { ...tile, x, y: y + LABEL });
    height = Math.max(height, tile.height + LABEL);
    width = Math.max(width, x + tile.width);
    x += tile.width + PAD;
  }
  return { items, width, height: y + height };
}

/** Groups `{ title, keys: [{ key, label }] }` in rows, on sheets of at most so many pixels if a group has no more. */
function layOut(groups, scale, most) {
  const sheets = [];
  let sheet;
  let [x, y, height] = [0, 0, 0];
  for (const group of groups) {
    const block = blockOf(group, scale, most.width - 2 * PAD);
    if (x + block.width + PAD > most.width) [x, y, height] = [PAD, y + height + PAD, 0];
    if (!sheet || y + block.height + PAD > most.height) {
      sheets.push((sheet = { items: [], width: 0, height: 0 }));
      [x, y, height] = [PAD, PAD, 0];
    }
    for (const item of block.items)
      sheet.items.push({ most: block.width, ...item, x: x + item.x, y: y + item.y });
    height = Math.max(height, block.height);
    sheet.width = Math.max(sheet.width, x + block.width + PAD);
    sheet.height = Math.max(sheet.height, y + block.height + PAD);
    x += block.width + PAD;
  }
  return sheets;
}

function shortened(pen, text, most) {
  let short = text;
  while (short && pen.measureText(short).width > most) short = short.slice(0, -2);
  return short === text ? text : `${short}…`;
}

/** Draws groups of pictures on sheets; `type` and `quality` as a canvas has them. */
export async function draw(groups, { scale = 1, width = 1600, height = 2200, type = 'image/png', quality }) {
  const drawn = [];
  for (const sheet of layOut(groups, scale, { width, height })) {
    const canvas = new OffscreenCanvas(Math.max(sheet.width, 320), sheet.height);
    const pen = canvas.getContext('2d');
    pen.fillStyle = '#dfe2e8';
    pen.fillRect(0, 0, canvas.width, canvas.height);
    pen.textBaseline = 'top';
    pen.imageSmoothingQuality = 'high';
    for (const item of sheet.items) {
      if (item.key) pen.drawImage(kept.get(item.key), item.x, item.y, item.width, item.height);
      else {
        pen.fillStyle = '#151922';
        pen.font = `${item.bold ? 600 : 400} 12px Inter, sans-serif`;
        pen.fillText(shortened(pen, item.text, item.most), item.x, item.y);
      }
    }
    drawn.push(await textOf(await canvas.convertToBlob({ type, quality })));
  }
  return drawn;
}

window.lab = { keep, letGo, encode, draw };
