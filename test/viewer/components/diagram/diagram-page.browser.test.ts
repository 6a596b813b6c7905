import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import '../../../../viewer/components/diagram-page/diagram-page.ts';
import { diagramOf } from '#diagrams/views';
import { check, frameworkById, outlineOf } from '../../../../checker/index.ts';
import model from '../../../../models/provinces/quang-ngai/2022.json' with { type: 'json' };
import { choiceOf, choiceText } from '../../../../viewer/components/diagram-page/diagram-choice.ts';
import type { DiagramPage } from '../../../../viewer/components/diagram-page/diagram-page.ts';
import { pngFile, svgFile } from '../../../../viewer/components/diagram-page/export-drawing.ts';
import type { Go } from '../../../../viewer/state/go.ts';
import { speak } from '../../../../viewer/state/language.ts';
import { startPlace } from '../../../../viewer/state/location.ts';
import { standings } from '../../../../viewer/state/outcomes.ts';
import type { PageData } from '../../../../viewer/state/page-data.ts';
import { WorkerClient } from '../../../../viewer/worker/client.ts';
import { startWorker } from '../../../../viewer/worker/start.ts';
import { parsed } from '../../kit/parsed-model.ts';

const read = parsed(JSON.stringify(model));
const framework = frameworkById('2.0');
if (framework === undefined) throw new Error('There is no framework 2.0.');
const result = check(read, framework);
const outline = outlineOf(read);
const data: PageData = {
  opened: { kind: 'opened', key: 'quang-ngai/2022.json', path: 'quang-ngai/2022.json', bytes: 0, result, outline },
  standings: standings(result),
  place: startPlace,
  documents: [],
  client: new WorkerClient(startWorker),
};

let page: DiagramPage;
let asked: Go[];

beforeEach(() => {
  asked = [];
  page = document.createElement('kt-diagram-page');
  page.addEventListener('kt-go', ({ go }) => asked.push(go));
  document.body.append(page);
});

afterEach(() => {
  document.body.replaceChildren();
  speak('vi');
});

async function show(diagram: string, place: Partial<PageData['place']> = {}): Promise<ShadowRoot> {
  page.data = { ...data, place: { ...startPlace, ...place, diagram } };
  await page.updateComplete;
  if (page.shadowRoot === null) throw new Error('The page has no content.');
  return page.shadowRoot;
}

const button = (root: ShadowRoot, name: string): HTMLButtonElement | undefined =>
  [...root.querySelectorAll('button')].find(({ textContent }) => textContent.includes(name));

describe('<kt-diagram-page>', () => {
  it('asks for another diagram, and keeps the centre', async () => {
    const root = await show('integration;focus=/applications/0');
    button(root, 'Nơi đặt và cấp độ an toàn')?.click();
    expect(asked).toEqual([{ diagram: 'hosting;focus=/applications/0' }]);
  });

  it('goes to the element of a box, and to the place of a phase', async () => {
    const root = await show('integration');
    const press = (keys: readonly string[]): unknown =>
      root.querySelector('kt-diagram')?.dispatchEvent(Object.assign(new Event('kt-node', { bubbles: true }), { keys }));
    press(['/applications/0']);
    press(['/roadmap/1']);
    expect(asked.map(({ element, pointer }) => [element, pointer])).toEqual([
      ['/applications/0', ''],
      ['', '/roadmap/1'],
    ]);
  });

  it('offers the element whose details are open as the centre', async () => {
    const root = await show('integration', { element: '/applications/0' });
    const name = outline.elements.find(({ key }) => key === '/applications/0')?.name.vi ?? '';
    button(root, `Lấy "${name}" làm tâm`)?.click();
    expect(asked).toEqual([{ diagram: 'integration;focus=/applications/0' }]);
  });

  it('opens a group in place, says so, and closes it', async () => {
    const root = await show('change');
    const { diagram } = root.querySelector('kt-diagram') ?? {};
    const group = diagram?.tables.elements.find(({ keys }) => keys.length > 1);
    root
      .querySelector('kt-diagram')
      ?.dispatchEvent(Object.assign(new Event('kt-node', { bubbles: true }), { keys: group?.keys }));
    await page.updateComplete;
    const single = (): number =>
      root
        .querySelector('kt-diagram')
        ?.diagram?.tables.elements.filter(({ keys }) => keys.length === 1 && group?.keys.includes(keys[0] ?? ''))
        .length ?? 0;
    expect(single()).toBe(group?.keys.length);
    expect(root.querySelector('.cut')?.textContent).toContain('Đang mở một nhóm');
    button(root, 'Đóng nhóm')?.click();
    await page.updateComplete;
    expect(single()).toBe(0);
  });

  it('draws what passes the filters', async () => {
    const root = await show('integration', { filters: { ...startPlace.filters, layers: ['external'] } });
    const rows = root.querySelector('kt-diagram')?.diagram?.tables.elements ?? [];
    expect(rows.every(({ keys }) => keys.every((key) => key.startsWith('national:')))).toBe(true);
    expect(root.querySelector('.cut')?.textContent).toContain('lọt qua bộ lọc');
  });

  it('bears outcomes, until they are switched off', async () => {
    const text = (root: ShadowRoot): string => root.querySelector('kt-diagram')?.diagram?.text ?? '';
    expect(text(await show('integration'))).toMatch(/class [n\d,]+ oUnknown/);
    expect(text(await show('integration;outcomes=no'))).not.toMatch(/oFail|oUnknown/);
  });

  it('speaks English when the page does, and draws anew', async () => {
    const root = await show('integration');
    speak('en');
    await page.updateComplete;
    expect(root.querySelector('h1')?.textContent).toBe('Integration');
    expect(root.querySelector('kt-diagram')?.diagram?.tables.links[0]?.relation).toBe('connects to');
  });

  it('shows the score of every group, in a picture and a table that say the same', async () => {
    const root = await show('score');
    const chart = root.querySelector('kt-score-chart');
    await chart?.updateComplete;
    const bars = [...(chart?.shadowRoot?.querySelectorAll('[role="listitem"]') ?? [])].map(
      (bar) => bar.getAttribute('aria-label') ?? '',
    );
    const rows = [...(chart?.shadowRoot?.querySelectorAll('tbody tr, tfoot tr') ?? [])].map(
      (row) => row.querySelector('td')?.textContent ?? '',
    );
    expect(bars.length).toBe(result.groups.length + 1);
    expect(rows.map((name, position) => bars[position]?.startsWith(name))).toEqual(rows.map(() => true));
  });
});

describe('an exported drawing', () => {
  const portable = diagramOf('integration', outline, {
    plateau: 'current',
    language: 'vi',
    labels: 'svg',
    coloured: true,
  });

  it('is SVG that stands alone: text as text, no HTML, nothing fetched', async () => {
    const svg = await svgFile(portable, 'Tên <b> & "khác"');
    const read = new DOMParser().parseFromString(svg, 'image/svg+xml');
    expect(read.querySelector('parsererror, foreignObject, script, image')).toBeNull();
    expect(read.querySelector('title')?.textContent).toBe('Tên <b> & "khác"');
    const said = (read.documentElement.textContent ?? '').replace(/\s+/g, '');
    for (const { name } of portable.tables.elements) expect(said).toContain(name.replace(/\s+/g, ''));
    expect(svg).not.toMatch(/var\(--|[\ue000-\ue07f]/);
  });

  it('is a PNG picture of twice its size', async () => {
    const svg = await svgFile(portable, 'Tên');
    const picture = await createImageBitmap(await pngFile(svg));
    const width = Number(/ width="(\d+)"/.exec(svg)?.[1]);
    expect(picture.width).toBe(2 * width);
  });
});

describe('a choice of diagram', () => {
  it('is written into an address and read back', () => {
    for (const text of [
      'integration',
      'neighbourhood;focus=/applications/3;hops=2',
      'data;by=none;outcomes=no',
      'score',
    ]) {
      expect(choiceText(choiceOf(text))).toBe(text);
    }
  });

  it('that nobody knows is the first one', () => {
    expect(choiceText(choiceOf('nothing;hops=9;by=colour'))).toBe('integration');
  });
});
