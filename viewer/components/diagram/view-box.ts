/** A rectangle in the units of a drawing. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** How large a drawing is shown: nothing is gained beyond either end. */
const LARGEST = 3;
const SMALLEST = 0.05;

/** A drawing is not made larger than life to fill a page. */
export const LARGEST_FIT = 1.25;

/** Below this the letters of a drawing cannot be read. */
export const READABLE = 0.6;

/** The part of a drawing that shows all of it in a frame of this size. */
export function fitted(drawing: Box, frame: { readonly width: number; readonly height: number }): Box {
  const scale = Math.min(frame.width / drawing.width, frame.height / drawing.height, LARGEST_FIT);
  return around(drawing.x + drawing.width / 2, drawing.y + drawing.height / 2, scale, frame);
}

/** What is shown at first: all of it where it can be read so, else a readable part around the centre, or from the upper left corner. */
export function firstView(
  drawing: Box,
  frame: { readonly width: number; readonly height: number },
  centre: { readonly x: number; readonly y: number } | undefined,
): Box {
  const all = fitted(drawing, frame);
  if (frame.width / all.width >= READABLE) return all;
  const width = frame.width / READABLE;
  const height = frame.height / READABLE;
  return {
    x: start(drawing.x, drawing.width, width, centre?.x),
    y: start(drawing.y, drawing.height, height, centre?.y),
    width,
    height,
  };
}

/** Where a view starts: in the middle of a small drawing, else as near to the centre as the drawing reaches, else at its start. */
function start(from: number, extent: number, size: number, centre: number | undefined): number {
  if (extent <= size) return from - (size - extent) / 2;
  return centre === undefined ? from : clamp(centre - size / 2, from, from + extent - size);
}

/** The view made larger or smaller by a factor, with one point of the drawing kept in its place. */
export function zoomed(
  view: Box,
  factor: number,
  frame: { readonly width: number },
  at: { readonly x: number; readonly y: number } = { x: view.x + view.width / 2, y: view.y + view.height / 2 },
): Box {
  const now = frame.width / view.width;
  const next = Math.min(Math.max(now * factor, SMALLEST), LARGEST);
  const ratio = now / next;
  return {
    x: at.x - (at.x - view.x) * ratio,
    y: at.y - (at.y - view.y) * ratio,
    width: view.width * ratio,
    height: view.height * ratio,
  };
}

/** The view moved, but never so far that the drawing is out of sight. */
export function moved(view: Box, dx: number, dy: number, drawing: Box): Box {
  return {
    ...view,
    x: clamp(view.x + dx, drawing.x - view.width * 0.8, drawing.x + drawing.width - view.width * 0.2),
    y: clamp(view.y + dy, drawing.y - view.height * 0.8, drawing.y + drawing.height - view.height * 0.2),
  };
}

/** The view moved just as far as it takes to show a box, and not at all when it is in sight. */
export function showing(view: Box, box: Box): Box {
  const margin = Math.min(view.width, view.height) * 0.05;
  return {
    ...view,
    x: shift(view.x, view.width, box.x - margin, box.width + 2 * margin),
    y: shift(view.y, view.height, box.y - margin, box.height + 2 * margin),
  };
}

function shift(start: number, size: number, from: number, extent: number): number {
  if (from < start) return from;
  return from + extent > start + size ? Math.min(from, from + extent - size) : start;
}

function around(x: number, y: number, scale: number, frame: { readonly width: number; readonly height: number }): Box {
  const width = frame.width / scale;
  const height = frame.height / scale;
  return { x: x - width / 2, y: y - height / 2, width, height };
}

const clamp = (value: number, least: number, most: number): number =>
  least > most ? (least + most) / 2 : Math.min(Math.max(value, least), most);
