import { afterEach, describe, expect, it } from 'vitest';
import '../../../../viewer/components/overview-page/overview-page.ts';
import type { CheckResult } from '../../../../checker/index.ts';
import type { OverviewPage } from '../../../../viewer/components/overview-page/overview-page.ts';
import { noFilters } from '../../../../viewer/state/filters.ts';
import { type Place, startPlace } from '../../../../viewer/state/location.ts';
import { WorkerClient } from '../../../../viewer/worker/client.ts';
import { largeOutline } from '../../../checker/diagrams/overview/large-outline.ts';

const outline = largeOutline(60, 40);
const result: CheckResult = {
  schemaVersion: 1,
  receipt: { engine: '', model: '', framework: '', asOf: '2021-06-30' },
  model: { title: '', province: { code: '', name: '' }, version: '', date: '' },
  framework: { id: '2.0', name: { vi: '', en: '' }, from: '', to: null, mode: 'inForce' },
  plateau: 'current',
  verdict: 'undecided',
  score: null,
  groups: [],
  requirements: [],
  nextFacts: [],
  notes: [],
};
const client = new WorkerClient(() => {
  throw new Error('This page asks the worker nothing.');
});

async function shown(place: Partial<Place> = {}): Promise<OverviewPage> {
  const page = document.createElement('kt-overview-page');
  page.style.cssText = 'display:flex;block-size:700px;inline-size:1000px';
  page.data = {
    opened: { kind: 'opened', key: 'k', path: 'k.json', bytes: 1, result, outline },
    standings: new Map([['/applications/3', { outcome: 'fail', findings: [] }]]),
    place: { ...startPlace, ...place },
    documents: [],
    client,
  };
  document.body.append(page);
  await page.updateComplete;
  return page;
}

const find = (page: OverviewPage, selector: string): Element => {
  const found = page.shadowRoot?.querySelector(selector);
  if (!found) throw new Error(selector);
  return found;
};
const buttonOf = (page: OverviewPage, text: string): HTMLButtonElement => {
  const found = [...(page.shadowRoot?.querySelectorAll('button') ?? [])].find(
    (button) => button.textContent?.trim() === text,
  );
  if (found === undefined) throw new Error(text);
  return found;
};

afterEach(() => document.body.replaceChildren());

describe('<kt-overview-page>', () => {
  it('shows the picture, and the tables instead when asked', async () => {
    const page = await shown();
    expect(page.shadowRoot?.querySelector('kt-overview')?.overview?.boxes).toHaveLength(60);
    buttonOf(page, 'Bảng').click();
    await page.updateComplete;
    expect(page.shadowRoot?.querySelector('kt-overview')).toBeNull();
    expect(page.shadowRoot?.querySelector('kt-outline-table')?.overview?.boxes).toHaveLength(60);
  });

  it('passes the filters of the place on, and says how many elements they let through', async () => {
    const page = await shown({ filters: { ...noFilters, outcomes: ['fail'] } });
    expect(page.shadowRoot?.querySelector('kt-overview')?.passing).toEqual(new Set(['/applications/3']));
    expect(find(page, '[role=status]').textContent).toBe('1 thành phần khớp bộ lọc');
    const asked: unknown[] = [];
    page.addEventListener('kt-go', ({ go }) => asked.push(go));
    buttonOf(page, 'Bỏ lọc').click();
    expect(asked).toEqual([{ filters: noFilters }]);
  });

  it('asks for another filter when one is chosen', async () => {
    const page = await shown();
    buttonOf(page, 'Bộ lọc').click();
    await page.updateComplete;
    const filters = page.shadowRoot?.querySelector('kt-element-filters');
    await filters?.updateComplete;
    const select = filters?.shadowRoot?.querySelector('select');
    const asked: unknown[] = [];
    page.addEventListener('kt-go', ({ go }) => asked.push(go));
    if (select) select.value = 'infrastructure';
    select?.dispatchEvent(new Event('change'));
    expect(asked).toEqual([{ filters: { ...noFilters, layers: ['infrastructure'] } }]);
  });

  it('draws the target architecture in the same places', async () => {
    const page = await shown();
    const before = page.shadowRoot?.querySelector('kt-overview')?.overview;
    page.data = page.data && { ...page.data, place: { ...startPlace, plateau: 'target' } };
    await page.updateComplete;
    const after = page.shadowRoot?.querySelector('kt-overview')?.overview;
    expect(after?.plateau).toBe('target');
    expect(after?.boxes.map(({ x, y }) => [x, y])).toEqual(before?.boxes.map(({ x, y }) => [x, y]));
  });

  it('puts the whole picture on paper, and takes it off again', async () => {
    const page = await shown();
    dispatchEvent(new Event('beforeprint'));
    const sheet = find(page, '.sheet');
    expect(sheet.querySelectorAll('svg g > title')).toHaveLength(60);
    dispatchEvent(new Event('afterprint'));
    expect(sheet.childElementCount).toBe(0);
  });

  it('offers other lines', async () => {
    const page = await shown();
    const select = find(page, 'select');
    if (select instanceof HTMLSelectElement) select.value = 'none';
    select.dispatchEvent(new Event('change'));
    await page.updateComplete;
    expect(page.shadowRoot?.querySelector('kt-overview')?.overview?.lines).toEqual([]);
  });
});
