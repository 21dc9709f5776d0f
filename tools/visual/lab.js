// Runs in a page of the browser, which reads and writes pictures faster than anything else at hand.
import { CELL, cellsOf, cellsOfImage, coarse, differences, imageOfCells, placesOn } from './cells.js';
import { verdict } from './verdict.js';

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
    canvas.getContext('2d', { willReadFrequently: true }).drawImage(images[strip], -x, -y);
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
      sheets.push((sheet = { items: [], captions: [], width: 0, height: 0 }));
      [x, y, height] = [PAD, PAD, 0];
    }
    for (const item of block.items)
      sheet.items.push({ most: block.width, ...item, x: x + item.x, y: y + item.y });
    sheet.captions.push(group.caption);
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
    drawn.push({
      captions: sheet.captions,
      data: await textOf(await canvas.convertToBlob({ type, quality })),
    });
  }
  return drawn;
}

/** What is approved, by `scheme id`. */
const approved = new Map();

/** Opens a sheet of approved pictures. */
export async function open(sheet, sizes) {
  approved.clear();
  if (!sheet) return;
  const image = await imageOf(sheet, 'image/webp');
  const canvas = new OffscreenCanvas(image.width, image.height);
  const pen = canvas.getContext('2d', { willReadFrequently: true });
  pen.drawImage(image, 0, 0);
  for (const { scheme, id, x, y, width, height } of placesOn(sizes).places)
    approved.set(`${scheme} ${id}`, cellsOfImage(pen.getImageData(x, y, width, height), sizes[scheme][id]));
}

/** Packs what is kept (as `scheme id`) on a sheet; resolves to it and the sizes that say what is where. */
export async function pack(schemes) {
  const sizes = Object.fromEntries(schemes.map((scheme) => [scheme, {}]));
  const cells = new Map();
  for (const [key, canvas] of kept) {
    const [scheme, id] = key.split(' ');
    cells.set(key, coarse(cellsOf(canvas)));
    sizes[scheme][id] = [canvas.width, canvas.height];
  }
  const { places, width, height } = placesOn(sizes);
  const canvas = new OffscreenCanvas(width, height);
  const pen = canvas.getContext('2d');
  pen.fillRect(0, 0, width, height);
  for (const { scheme, id, x, y } of places)
    pen.putImageData(imageOfCells(cells.get(`${scheme} ${id}`)), x, y);
  // of quality 1 a WebP is lossless
  return { sizes, sheet: await textOf(await canvas.convertToBlob({ type: 'image/webp', quality: 1 })) };
}

/** Compares what is kept with what is approved: `{ key, why }` of each that differs. */
export function compare(schemes) {
  const found = [];
  for (const [key, canvas] of kept) {
    const was = approved.get(key);
    const result = was ? verdict(cellsOf(canvas), was) : { why: 'was never approved' };
    if (result) found.push({ key, ...result });
  }
  for (const key of approved.keys())
    if (!kept.has(key) && schemes.includes(key.split(' ')[0]))
      found.push({ key, why: 'is approved, and gone' });
  return found;
}

/** One picture: as it was approved, as it is, and where they differ (red) on a pale copy. */
export async function difference(key) {
  const is = kept.get(key);
  const was = approved.get(key);
  const width = Math.max(is?.width ?? 0, was?.width ?? 0);
  const height = Math.max(is?.height ?? 0, was?.height ?? 0);
  const canvas = new OffscreenCanvas(3 * width, height);
  const pen = canvas.getContext('2d');
  pen.imageSmoothingEnabled = false;
  if (was)
    pen.drawImage(await createImageBitmap(imageOfCells(was)), 0, 0, was.columns * CELL, was.rows * CELL);
  if (is) pen.drawImage(is, width, 0);
  if (is && was) {
    pen.globalAlpha = 0.25;
    pen.drawImage(is, 2 * width, 0);
    pen.fillStyle = '#f00';
    const { columns, found } = differences(cellsOf(is), was);
    found.forEach((n, at) => {
      pen.globalAlpha = Math.min(1, n / 64);
      pen.fillRect(2 * width + (at % columns) * CELL, Math.floor(at / columns) * CELL, CELL, CELL);
    });
  }
  return textOf(await canvas.convertToBlob());
}

window.lab = { keep, letGo, encode, draw, open, pack, compare, difference };
