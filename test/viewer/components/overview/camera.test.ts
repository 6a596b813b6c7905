import { describe, expect, it } from 'vitest';
import { centred, fitCamera, panned, seenBy, showing, zoomed } from '../../../../viewer/components/overview/camera.ts';

const bounds = { x: -300, y: -50, width: 3000, height: 1500 };
const size = { width: 1000, height: 600 };

describe('the camera', () => {
  it('shows the whole picture in the middle at first', () => {
    const seen = seenBy(fitCamera(bounds, size), size);
    expect(seen.x + seen.width / 2).toBeCloseTo(bounds.x + bounds.width / 2);
    expect(seen.width).toBeGreaterThan(bounds.width);
    expect(seen.width).toBeLessThan(bounds.width * 1.02);
    expect(seen.y + seen.height / 2).toBeCloseTo(bounds.y + bounds.height / 2);
  });

  it('does not blow up a small picture', () => {
    expect(fitCamera({ x: 0, y: 0, width: 10, height: 10 }, size).scale).toBe(1.25);
  });

  it('keeps the point under the pointer while zooming', () => {
    const before = centred(1200, 700, 1, size);
    const at = { x: 420, y: 310 };
    const after = zoomed(before, 1.5, at, bounds, size);
    expect(after.scale).toBeCloseTo(1.5);
    expect(after.x + at.x / after.scale).toBeCloseTo(before.x + at.x / before.scale);
    expect(after.y + at.y / after.scale).toBeCloseTo(before.y + at.y / before.scale);
  });

  it('goes neither endlessly close nor endlessly far', () => {
    const far = zoomed(fitCamera(bounds, size), 0.001, { x: 0, y: 0 }, bounds, size);
    const close = zoomed(far, 1_000_000, { x: 0, y: 0 }, bounds, size);
    expect(far.scale).toBeCloseTo(fitCamera(bounds, size).scale * 0.7);
    expect(close.scale).toBe(3);
  });

  it('never loses the picture while panning', () => {
    const lost = seenBy(panned(centred(0, 0, 1, size), 1e6, -1e6, bounds, size), size);
    expect(lost.x + lost.width).toBeGreaterThan(bounds.x + lost.width * 0.5);
    expect(lost.y).toBeLessThan(bounds.y + bounds.height - lost.height * 0.5);
  });

  it('moves no farther than needed to show something, and not at all when it is seen', () => {
    const camera = centred(1200, 700, 1, size);
    expect(showing(camera, { x: 1150, y: 680, width: 152, height: 50 }, bounds, size)).toBe(camera);
    const moved = showing(camera, { x: 2000, y: 680, width: 152, height: 50 }, bounds, size);
    expect(moved.y).toBe(camera.y);
    expect(seenBy(moved, size).x + size.width).toBeCloseTo(2000 + 152 + 60);
  });
});
