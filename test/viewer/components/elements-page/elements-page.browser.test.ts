import { afterEach, describe, expect, it } from 'vitest';
import '../../../../viewer/components/elements-page/elements-page.ts';
import text from '../../../../models/examples/tinh-mau/2021.json?raw';
import { noFilters } from '../../../../viewer/state/filters.ts';
import type { Go } from '../../../../viewer/state/go.ts';
import { drawn, findAll, mount, nameless, nameOf, textOf } from '../../kit/mount.ts';
import { openedModel, pageData } from '../../kit/opened-model.ts';

afterEach(() => document.body.replaceChildren());

const data = pageData(openedModel(text));
const all = data.opened.outline.elements;

describe('<kt-elements-page>', () => {
  it('is a table with heads for columns and rows, and names all that can be pressed', async () => {
    const page = await mount('kt-elements-page', { data });
    expect(findAll(page, 'h1').length).toBe(1);
    expect(findAll(page, 'thead th').every((head) => head.getAttribute('scope') === 'col')).toBe(true);
    expect(findAll(page, 'tbody th').every((head) => head.getAttribute('scope') === 'row')).toBe(true);
    expect(nameless(page)).toEqual([]);
  });

  it('lists every element, the rest when asked', async () => {
    const page = await mount('kt-elements-page', { data });
    const names = (): string[] => findAll(page, 'tbody th').map(textOf);
    expect(names().length).toBe(100);
    const more = (): HTMLElement | undefined =>
      findAll(page, 'button').find((button) => nameOf(button).startsWith('Xem thêm'));
    for (let button = more(); button !== undefined; button = more()) {
      button.click();
      await drawn(page);
    }
    expect(names()).toEqual(all.map(({ name }) => name.vi));
  });

  it('finds elements without diacritics, and asks for the one that is pressed', async () => {
    const place = { ...data.place, filters: { ...noFilters, text: 'nen tang tich hop' } };
    const page = await mount('kt-elements-page', { data: { ...data, place } });
    const asked: Go[] = [];
    page.addEventListener('kt-go', ({ go }) => asked.push(go));
    const buttons = findAll(page, 'tbody button');
    expect(buttons.length).toBeGreaterThan(0);
    expect(buttons.length).toBeLessThan(20);
    buttons[0]?.click();
    expect(asked[0]?.element).toBe(all.find(({ name }) => name.vi === textOf(buttons[0] ?? page))?.key);
  });
});
