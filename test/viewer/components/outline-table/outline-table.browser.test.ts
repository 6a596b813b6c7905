import { afterEach, describe, expect, it } from 'vitest';
import type { Overview } from '#diagrams/overview/overview';
import { overviewOf } from '#diagrams/overview/overview-of';
import '../../../../viewer/components/outline-table/outline-table.ts';
import type { OutlineTable } from '../../../../viewer/components/outline-table/outline-table.ts';
import { largeOutline } from '../../../checker/diagrams/overview/large-outline.ts';

async function shown(overview: Overview): Promise<OutlineTable> {
  const table = document.createElement('kt-outline-table');
  table.overview = overview;
  document.body.append(table);
  await table.updateComplete;
  return table;
}

const keysOf = (table: OutlineTable, part: string): (string | undefined)[] =>
  [...(table.shadowRoot?.querySelectorAll<HTMLElement>(`table.${part} tbody tr`) ?? [])].map(
    ({ dataset }) => dataset['key'],
  );

afterEach(() => document.body.replaceChildren());

describe('<kt-outline-table>', () => {
  it('lists exactly what the picture draws: each element and each link once', async () => {
    const overview = overviewOf(largeOutline(450, 700));
    const table = await shown(overview);
    for (const button of table.shadowRoot?.querySelectorAll<HTMLButtonElement>('button.all') ?? []) button.click();
    await table.updateComplete;
    const elements = keysOf(table, 'elements');
    expect(elements).toHaveLength(overview.boxes.length);
    expect(new Set(elements)).toEqual(new Set(overview.boxes.map(({ key }) => key)));
    expect(keysOf(table, 'links')).toEqual(overview.lines.map(({ key }) => key));
  });

  it('shows a part at first, and says of how many', async () => {
    const table = await shown(overviewOf(largeOutline(450, 10)));
    expect(keysOf(table, 'elements')).toHaveLength(200);
    expect(table.shadowRoot?.textContent).toContain('Đang hiện 200 trong 450 dòng.');
    expect(keysOf(table, 'links')).toHaveLength(10);
  });

  it('asks for the element whose name is pressed', async () => {
    const table = await shown(overviewOf(largeOutline(5, 2)));
    const asked: unknown[] = [];
    table.addEventListener('kt-go', ({ go }) => asked.push(go));
    table.shadowRoot?.querySelector<HTMLButtonElement>('tbody .name')?.click();
    expect(asked).toEqual([{ element: keysOf(table, 'elements')[0] }]);
  });

  it('lists what passes the filters, and the links that end there', async () => {
    const overview = overviewOf(largeOutline(20, 40));
    const table = await shown(overview);
    table.passing = new Set(['/applications/3']);
    await table.updateComplete;
    expect(keysOf(table, 'elements')).toEqual(['/applications/3']);
    const links = overview.lines.filter(({ link }) => [link.from, link.to].includes('/applications/3'));
    expect(keysOf(table, 'links')).toEqual(links.map(({ key }) => key));
  });
});
