import { afterEach, describe, expect, it } from 'vitest';
import { overviewOf } from '#diagrams/overview/overview-of';
import '../../../../viewer/components/overview/overview.ts';
import type { OverviewPicture } from '../../../../viewer/components/overview/overview.ts';
import { speak } from '../../../../viewer/state/language.ts';
import { largeOutline } from '../../../checker/diagrams/overview/large-outline.ts';

const frames = async (count = 3): Promise<void> => {
  for (let frame = 0; frame < count; frame += 1) await new Promise((done) => requestAnimationFrame(done));
};

async function shown(elements: number, links: number): Promise<OverviewPicture> {
  const picture = document.createElement('kt-overview');
  picture.style.cssText = 'display:block;inline-size:900px;block-size:600px';
  picture.overview = overviewOf(largeOutline(elements, links));
  document.body.append(picture);
  await picture.updateComplete;
  await frames();
  return picture;
}

const boxes = (picture: OverviewPicture): readonly SVGElement[] => [
  ...(picture.shadowRoot?.querySelectorAll<SVGElement>('.box') ?? []),
];
const stage = (picture: OverviewPicture): HTMLElement => {
  const found = picture.shadowRoot?.querySelector<HTMLElement>('.stage');
  if (!found) throw new Error('No stage.');
  return found;
};

/** A key as a person presses it: on whatever has the keyboard in the picture. */
async function press(picture: OverviewPicture, key: string): Promise<void> {
  const target = picture.shadowRoot?.activeElement ?? stage(picture);
  target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true }));
  await frames(4);
}

afterEach(() => {
  document.body.replaceChildren();
  speak('vi');
});

describe('<kt-overview>', () => {
  it('is a named part of the page that tells its keys, with boxes as named buttons', async () => {
    const picture = await shown(12, 6);
    expect(stage(picture).getAttribute('aria-label')).toContain('12 thành phần');
    const help = picture.shadowRoot?.getElementById(stage(picture).getAttribute('aria-describedby') ?? '');
    expect(help?.textContent).toContain('Phím mũi tên');
    for (const box of boxes(picture)) {
      expect(box.getAttribute('role')).toBe('button');
      expect(box.getAttribute('aria-label')).toMatch(/^Hệ thống thông tin .*, lớp .*, \d+ liên kết/);
    }
  });

  it('speaks the language of the page', async () => {
    const picture = await shown(12, 6);
    speak('en');
    await picture.updateComplete;
    expect(boxes(picture)[0]?.getAttribute('aria-label')).toContain('layer');
  });

  it('draws every box of a small picture, and of a large one only what is near', async () => {
    expect(boxes(await shown(12, 6))).toHaveLength(12);
    document.body.replaceChildren();
    const large = await shown(2000, 3000);
    expect(boxes(large)).toHaveLength(0);
    expect(large.shadowRoot?.querySelectorAll('.far-count').length).toBeGreaterThan(5);
    large.reveal('/applications/500');
    await frames(5);
    expect(boxes(large).map(({ dataset }) => dataset['key'])).toContain('/applications/500');
    expect(boxes(large).length).toBeLessThan(500);
  });

  it('walks along links by keyboard, opens with Enter, leaves with Escape', async () => {
    const picture = await shown(40, 60);
    stage(picture).focus();
    await press(picture, 'Enter');
    const first = picture.shadowRoot?.activeElement;
    expect(first?.classList.contains('box')).toBe(true);
    await press(picture, 'ArrowRight');
    const second = picture.shadowRoot?.activeElement;
    expect(second?.classList.contains('box')).toBe(true);
    expect(second).not.toBe(first);
    const asked: unknown[] = [];
    picture.addEventListener('kt-go', ({ go }) => asked.push(go));
    await press(picture, 'Enter');
    expect(asked).toEqual([{ element: second instanceof SVGElement ? second.dataset['key'] : '' }]);
    await press(picture, 'Escape');
    expect(picture.shadowRoot?.activeElement).toBe(stage(picture));
  });

  it('zooms with + and −, and shows all with 0', async () => {
    const picture = await shown(200, 100);
    const before = picture.scale;
    stage(picture).focus();
    await press(picture, '+');
    expect(picture.scale).toBeCloseTo(before * 1.25);
    await press(picture, '-');
    expect(picture.scale).toBeCloseTo(before);
    await press(picture, '+');
    await press(picture, '0');
    expect(picture.scale).toBeCloseTo(before);
  });

  it('asks for the element under the pointer, and for none on free ground', async () => {
    const picture = await shown(12, 6);
    const asked: unknown[] = [];
    picture.addEventListener('kt-go', ({ go }) => asked.push(go));
    const [box] = boxes(picture);
    for (const type of ['pointerdown', 'pointerup']) {
      box?.dispatchEvent(new PointerEvent(type, { bubbles: true, composed: true, pointerId: 1, button: 0 }));
    }
    picture.selected = box?.dataset['key'] ?? '';
    await picture.updateComplete;
    for (const type of ['pointerdown', 'pointerup']) {
      stage(picture).dispatchEvent(new PointerEvent(type, { bubbles: true, composed: true, pointerId: 1, button: 0 }));
    }
    expect(asked).toEqual([{ element: box?.dataset['key'] }, { element: '' }]);
  });

  it('finds an element under the pointer from afar, too, and tells where one is once the names are out of sight', async () => {
    const picture = await shown(2000, 0);
    const asked: unknown[] = [];
    picture.addEventListener('kt-go', ({ go }) => asked.push(go));
    const { left, top, width } = stage(picture).getBoundingClientRect();
    const { bounds, boxes: all } = picture.overview ?? { bounds: { x: 0, y: 0, width: 1, height: 1 }, boxes: [] };
    const box = all.find(({ key }) => key === '/applications/500');
    const offset = (600 - bounds.height * picture.scale) / 2;
    const clientX = left + ((box?.x ?? 0) + 70 - bounds.x) * picture.scale + (width - bounds.width * picture.scale) / 2;
    const clientY = top + ((box?.y ?? 0) + 20 - bounds.y) * picture.scale + offset;
    for (const type of ['pointerdown', 'pointerup']) {
      const at = { bubbles: true, composed: true, pointerId: 1, button: 0, clientX, clientY };
      stage(picture).dispatchEvent(new PointerEvent(type, at));
    }
    expect(asked).toEqual([{ element: '/applications/500' }]);
    expect(picture.shadowRoot?.querySelector('.where')).toBeNull();
    picture.reveal('/applications/500');
    await frames(5);
    expect(picture.shadowRoot?.querySelector('.where')?.textContent).toMatch(/\S/);
  });

  it('pans without asking for anything', async () => {
    const picture = await shown(200, 100);
    picture.zoom(3);
    await frames();
    const asked: unknown[] = [];
    picture.addEventListener('kt-go', ({ go }) => asked.push(go));
    const before = picture.shadowRoot?.querySelector<SVGElement>('.picture')?.style.transform;
    const at = (type: string, x: number): void => {
      stage(picture).dispatchEvent(
        new PointerEvent(type, { bubbles: true, composed: true, pointerId: 9, button: 0, clientX: x, clientY: 200 }),
      );
    };
    stage(picture).setPointerCapture = () => {};
    at('pointerdown', 300);
    at('pointermove', 360);
    at('pointerup', 360);
    await frames();
    expect(picture.shadowRoot?.querySelector<SVGElement>('.picture')?.style.transform).not.toBe(before);
    expect(asked).toEqual([]);
  });

  it('tells how an element stands by a mark and in words', async () => {
    const picture = await shown(12, 6);
    picture.outcomes = new Map([['/applications/0', 'fail']]);
    await picture.updateComplete;
    const box = boxes(picture).find(({ dataset }) => dataset['key'] === '/applications/0');
    expect(box?.querySelector('.mark')).not.toBeNull();
    expect(box?.getAttribute('aria-label')).toContain('Chưa đáp ứng');
  });

  it('dims what does not pass the filters, and marks what does', async () => {
    const picture = await shown(12, 6);
    picture.passing = new Set(['/applications/3']);
    await picture.updateComplete;
    const marked = boxes(picture).filter(({ classList }) => classList.contains('match'));
    expect(marked.map(({ dataset }) => dataset['key'])).toEqual(['/applications/3']);
    expect(boxes(picture).filter(({ classList }) => classList.contains('dim'))).toHaveLength(11);
  });

  it('shows names as text only', async () => {
    const outline = largeOutline(3, 0);
    const [first, ...others] = outline.elements;
    const name = '<img src=x onerror=alert(1)>';
    const picture = document.createElement('kt-overview');
    picture.style.cssText = 'display:block;inline-size:900px;block-size:600px';
    picture.overview = overviewOf({
      ...outline,
      elements: first ? [{ ...first, name: { vi: name, en: name } }, ...others] : [],
    });
    document.body.append(picture);
    await picture.updateComplete;
    await frames();
    expect(picture.shadowRoot?.querySelector('img')).toBeNull();
    expect(boxes(picture)[0]?.querySelector('title')?.textContent).toBe(name);
  });
});
