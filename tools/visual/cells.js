// Runs in the lab. A picture as cells: the mean colour of 4 × 4 px. Two pictures are told apart by their cells.

/** Pixels of a cell, each way. */
export const CELL = 4;
/**
 * Where a cell is all of one colour it is kept exactly; where there are edges and letters, in steps of so much. Sheets
 * are half as large for that, and letters differ by more from one machine to the next.
 */
const STEP = 16;

/** The cells of a canvas, three bytes each, exact; `flat` are those of one colour. */
export function cellsOf(canvas) {
  const { width, height } = canvas;
  const { buffer } = canvas.getContext('2d').getImageData(0, 0, width, height).data;
  const pixels = new Uint32Array(buffer);
  const [columns, rows] = [Math.ceil(width / CELL), Math.ceil(height / CELL)];
  const sums = new Uint32Array(columns * rows * 3);
  const flat = new Uint8Array(columns * rows).fill(1);
  for (let y = 0; y < height; y++) {
    const row = Math.floor(y / CELL) * columns;
    const first = Math.floor(y / CELL) * CELL * width;
    for (let x = 0, p = y * width; x < width; x++, p++) {
      const at = row + ((x / CELL) | 0);
      const pixel = pixels[p];
      if (pixel !== pixels[first + ((x / CELL) | 0) * CELL]) flat[at] = 0;
      sums[at * 3] += pixel & 255;
      sums[at * 3 + 1] += (pixel >> 8) & 255;
      sums[at * 3 + 2] += (pixel >> 16) & 255;
    }
  }
  const cells = new Uint8ClampedArray(sums.length);
  for (let row = 0, at = 0; row < rows; row++) {
    const high = Math.min(CELL, height - row * CELL);
    for (let column = 0; column < columns; column++) {
      const count = high * Math.min(CELL, width - column * CELL);
      for (let n = 0; n < 3; n++, at++) cells[at] = Math.round(sums[at] / count);
    }
  }
  return { width, height, columns, rows, cells, flat };
}

/** Cells as they are kept: where they are not flat green in steps, and red and blue in steps away from it. */
export function coarse({ cells, flat, ...rest }) {
  const step = (n) => Math.round(n / STEP) * STEP;
  const kept = new Uint8ClampedArray(cells);
  flat.forEach((isFlat, at) => {
    if (isFlat) return;
    const [red, green, blue] = cells.subarray(at * 3, at * 3 + 3);
    kept.set([step(green) + step(red - green), step(green), step(green) + step(blue - green)], at * 3);
  });
  return { ...rest, cells: kept };
}

/** A colour of a cell as it is compared: green, or how far the others are from it. */
const colour = (cells, at, c) => (c === 1 ? cells[at + 1] : cells[at + c] - cells[at + 1]);

/** By how much each cell of a picture differs from what was kept: the colour that differs most. */
export function differences(actual, approved) {
  const columns = Math.min(actual.columns, approved.columns);
  const rows = Math.min(actual.rows, approved.rows);
  const found = new Uint8ClampedArray(columns * rows);
  /** By how much a colour differs in a cell, with its sign. */
  const signed = (x, y, c) =>
    colour(actual.cells, (y * actual.columns + x) * 3, c) -
    colour(approved.cells, (y * approved.columns + x) * 3, c);
  for (let y = 0, n = 0; y < rows; y++)
    for (let x = 0; x < columns; x++, n++) {
      const slack = actual.flat[y * actual.columns + x] ? 0 : STEP / 2;
      for (let c = 0; c < 3; c++) found[n] = Math.max(found[n], Math.abs(signed(x, y, c)) - slack);
    }
  return { columns, rows, found, signed };
}

export const imageOfCells = ({ columns, rows, cells }) => {
  const image = new ImageData(columns, rows);
  for (let n = 0, p = 0; n < cells.length; n += 3, p += 4)
    image.data.set([cells[n], cells[n + 1], cells[n + 2], 255], p);
  return image;
};

export const cellsOfImage = ({ data, width: columns, height: rows }, [width, height]) => {
  const cells = new Uint8ClampedArray(columns * rows * 3);
  for (let n = 0, p = 0; n < cells.length; n += 3, p += 4) cells.set([data[p], data[p + 1], data[p + 2]], n);
  return { width, height, columns, rows, cells };
};

/** Where the pictures of a sheet are: one column a scheme, one row a figure; sizes are those of the figures. */
export function placesOn(sizes) {
  const schemes = Object.keys(sizes);
  const ids = [...new Set(schemes.flatMap((scheme) => Object.keys(sizes[scheme])))];
  const inCells = (scheme, id) => (sizes[scheme][id] ?? [0, 0]).map((n) => Math.ceil(n / CELL));
  const places = [];
  let left = 0;
  let bottom = 0;
  for (const scheme of schemes) {
    let top = 0;
    for (const id of ids) {
      const [width, height] = inCells(scheme, id);
      if (width) places.push({ scheme, id, x: left, y: top, width, height });
      top += Math.max(...schemes.map((other) => inCells(other, id)[1]));
    }
    bottom = Math.max(bottom, top);
    left += Math.max(...ids.map((id) => inCells(scheme, id)[0]));
  }
  return { places, width: left, height: bottom };
}
