// Draws color.png and outline.png beside this file: a speech bubble that holds two equal lines.
// Run it after changing the shape: node draw-icons.mjs
import { writeFileSync } from "node:fs";
import { crc32, deflateSync } from "node:zlib";

/** Distance of a point to a rectangle with round corners; negative inside. */
const box = (x, y, left, top, right, bottom, radius) => {
  const dx = Math.abs(x - (left + right) / 2) - (right - left) / 2 + radius;
  const dy = Math.abs(y - (top + bottom) / 2) - (bottom - top) / 2 + radius;
  return Math.hypot(Math.max(dx, 0), Math.max(dy, 0)) + Math.min(Math.max(dx, dy), 0) - radius;
};

/** The bubble's tail: the triangle right of a vertical edge and above a falling diagonal. */
const tail = (x, y, left, top, size) => Math.max(left - x, top - y, (x - left + y - top - size) / Math.SQRT2);

/** Coordinates of a 32-pixel grid. */
const bubble = (x, y) => Math.min(box(x, y, 0, 2, 32, 25, 6), tail(x, y, 7, 16, 16));
const lines = (x, y) => Math.min(box(x, y, 8, 9, 24, 12, 1), box(x, y, 8, 15, 24, 18, 1));

const paint = (size, pixel) => {
  const raw = Buffer.alloc(size * (1 + size * 4));
  for (let row = 0; row < size; row++) {
    for (let column = 0; column < size; column++) {
      raw.set(pixel(column, row), row * (1 + size * 4) + 1 + column * 4);
    }
  }
  return png(size, raw);
};

const png = (size, raw) => {
  const header = Buffer.from([0, 0, 0, 0, 0, 0, 0, 0, 8, 6, 0, 0, 0]);
  header.writeUInt32BE(size, 0);
  header.writeUInt32BE(size, 4);
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([signature, chunk("IHDR", header), chunk("IDAT", deflateSync(raw, { level: 9 })), chunk("IEND", Buffer.alloc(0))]);
};

const chunk = (type, data) => {
  const body = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const length = Buffer.alloc(4);
  const sum = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
};

const mix = (from, to, share) => from.map((value, i) => Math.round(value + (to[i] - value) * share));
const cover = (distance) => Math.min(Math.max(0.5 - distance, 0), 1);

// The symbol takes the middle 96 of 192 pixels: Teams crops the square to its own shape.
const accent = [0x3b, 0x4d, 0xa8, 255];
const white = [255, 255, 255, 255];
const color = paint(192, (column, row) => {
  const [x, y] = [(column + 0.5 - 48) / 3, (row + 0.5 - 48) / 3];
  return mix(mix(accent, white, cover(bubble(x, y) * 3)), accent, cover(lines(x, y) * 3));
});

// Teams takes nothing but white and transparent here, so edges are not smoothed.
const outline = paint(32, (column, row) => {
  const [x, y] = [column + 0.5, row + 0.5];
  const drawn = (bubble(x, y) <= 0 && bubble(x, y) > -2) || lines(x, y) <= 0;
  return drawn ? white : [255, 255, 255, 0];
});

const here = (name) => new URL(name, import.meta.url);
writeFileSync(here("color.png"), color);
writeFileSync(here("outline.png"), outline);
