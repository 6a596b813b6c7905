import type { Rectangle } from '#diagrams/overview/overview';

/** Which part of the picture is seen: the point at the upper left corner, and how many pixels a unit takes. */
export interface Camera {
  readonly x: number;
  readonly y: number;
  readonly scale: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

const CLOSEST = 3;
/** How much farther than the whole picture one may go. */
const FARTHEST = 0.7;

/** Pixels left free around the whole picture. */
const RIM = 12;

/** The camera that shows the whole picture, centred. */
export function fitCamera(bounds: Rectangle, size: Size): Camera {
  const scale = Math.min((size.width - RIM) / bounds.width, (size.height - 2 * RIM) / bounds.height, 1.25);
  return centred(bounds.x + bounds.width / 2, bounds.y + bounds.height / 2, scale, size);
}

/** The camera with a point of the picture in the middle. */
export function centred(x: number, y: number, scale: number, size: Size): Camera {
  return { x: x - size.width / 2 / scale, y: y - size.height / 2 / scale, scale };
}

/** Closer or farther, with the point under a pixel staying where it is. */
export function zoomed(
  camera: Camera,
  factor: number,
  at: { readonly x: number; readonly y: number },
  bounds: Rectangle,
  size: Size,
): Camera {
  const least = Math.min(fitCamera(bounds, size).scale * FARTHEST, 1);
  const scale = Math.min(CLOSEST, Math.max(least, camera.scale * factor));
  const x = camera.x + at.x / camera.scale - at.x / scale;
  const y = camera.y + at.y / camera.scale - at.y / scale;
  return held({ x, y, scale }, bounds, size);
}

/** Moved by pixels. */
export function panned(camera: Camera, dx: number, dy: number, bounds: Rectangle, size: Size): Camera {
  return held({ ...camera, x: camera.x - dx / camera.scale, y: camera.y - dy / camera.scale }, bounds, size);
}

/** Moved so far that a rectangle is seen, with some space around it; the same camera where it is seen already. */
export function showing(camera: Camera, target: Rectangle, bounds: Rectangle, size: Size): Camera {
  const seen = seenBy(camera, size);
  const space = Math.min(60 / camera.scale, seen.width / 6, seen.height / 6);
  const x = shifted(seen.x, seen.width, target.x - space, target.width + 2 * space);
  const y = shifted(seen.y, seen.height, target.y - space, target.height + 2 * space);
  return x === seen.x && y === seen.y ? camera : held({ ...camera, x, y }, bounds, size);
}

/** The part of the picture that a camera sees. */
export const seenBy = ({ x, y, scale }: Camera, { width, height }: Size): Rectangle => ({
  x,
  y,
  width: width / scale,
  height: height / scale,
});

/** How much of the view may lie outside of the picture, so that nobody gets lost. */
const OUTSIDE = 0.12;

function held({ x, y, scale }: Camera, bounds: Rectangle, size: Size): Camera {
  const seen = seenBy({ x, y, scale }, size);
  return {
    x: heldAlong(x, seen.width, bounds.x, bounds.width),
    y: heldAlong(y, seen.height, bounds.y, bounds.height),
    scale,
  };
}

/** Along one axis: a picture that is smaller than the view stays in its middle. */
function heldAlong(start: number, length: number, from: number, all: number): number {
  const least = from - length * OUTSIDE;
  const most = from + all - length * (1 - OUTSIDE);
  return least > most ? (least + most) / 2 : between(start, least, most);
}

const between = (value: number, least: number, most: number): number => Math.min(most, Math.max(least, value));

function shifted(start: number, length: number, targetStart: number, targetLength: number): number {
  if (targetLength > length) return targetStart - (length - targetLength) / 2;
  return between(start, targetStart + targetLength - length, targetStart);
}
