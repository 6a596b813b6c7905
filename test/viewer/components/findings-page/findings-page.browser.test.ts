import { afterEach, describe, expect, it } from 'vitest';
import '../../../../viewer/components/findings-page/findings-page.ts';
import text from '../../../../models/provinces/son-la/2019.json?raw';
import { noFilters } from '../../../../viewer/state/filters.ts';
import type { Go } from '../../../../viewer/state/go.ts';
import type { PageData } from '../../../../viewer/state/page-data.ts';
import { drawn, findAll, mount, nameless, nameOf, textOf } from '../../kit/mount.ts';
import { openedModel, pageData } from '../../kit/opened-model.ts';

afterEach(() => document.body.replaceChildren());

const data = pageData(openedModel(text));
const all = data.opened.result.requirements.flatMap(({ findings }) => findings).length;
const filtered = (filters: Partial<PageData['place']['filters']>): PageData => ({
  ...data,
  place: { ...data.place, filters: { ...noFilters, ...filters } },
});

describe('<kt-findings-page>', () => {
  it('has one heading, and every field has a name', async () => {
    const page = await mount('kt-findings-page', { data });
    expect(findAll(page, 'h1').length).toBe(1);
    expect(nameless(page)).toEqual([]);
    expect(findAll(page, 'select').map((field) => nameOf(field).split(' ')[0])).toEqual([
      'Nhóm',
      'Kết',
      'Mức',
      'Văn',
      'Chủ',
    ]);
  });

  it('shows a portion of all findings, the gravest first, and more when asked', async () => {
    const page = await mount('kt-findings-page', { data });
    expect(findAll(page, '[role=status]').map(textOf)).toEqual([`${all} trong ${all} phát hiện`]);
    const cards = (): HTMLElement[] => findAll(page, 'article');
    expect(cards().length).toBe(60);
    const outcomes = cards().map(({ dataset }) => dataset['outcome']);
    expect(outcomes[0]).toBe('fail');
    expect(outcomes.lastIndexOf('fail')).toBeLessThan(outcomes.indexOf('unknown'));
    findAll(page, 'button')
      .find((button) => nameOf(button).startsWith('Xem thêm'))
      ?.click();
    await drawn(page);
    expect(cards().length).toBe(120);
  });

  it('when it is printed, shows all of them', async () => {
    const page = await mount('kt-findings-page', { data });
    dispatchEvent(new Event('beforeprint'));
    await drawn(page);
    expect(findAll(page, 'article').length).toBe(all);
  });

  it('when filters are given, shows what passes them, and shows them as chosen', async () => {
    const page = await mount('kt-findings-page', { data: filtered({ groups: ['INT'], outcomes: ['fail'] }) });
    const shown = findAll(page, 'article button')
      .map(textOf)
      .filter((name) => name.includes(' · '));
    expect(shown.length).toBeGreaterThan(0);
    const groups = new Map(data.opened.result.requirements.map(({ id, group }) => [id, group]));
    for (const name of shown) expect(groups.get(name.split(' · ')[0] ?? '')).toBe('INT');
    const [group] = findAll<HTMLSelectElement>(page, 'select');
    expect(group?.value).toBe('INT');
    page.data = data;
    await drawn(page);
    expect(group?.value).toBe('');
  });

  it('when nothing passes, says so', async () => {
    const page = await mount('kt-findings-page', { data: filtered({ text: 'khong co gi nhu the' }) });
    expect(textOf(page)).toContain('Không có phát hiện nào khớp với bộ lọc.');
  });

  it('when a choice is made, asks for it', async () => {
    const page = await mount('kt-findings-page', { data });
    const asked: Go[] = [];
    page.addEventListener('kt-go', ({ go }) => asked.push(go));
    const [group] = findAll<HTMLSelectElement>(page, 'select');
    if (group === undefined) throw new Error('There is no field.');
    group.value = 'SRM';
    group.dispatchEvent(new Event('change'));
    expect(asked.map(({ filters }) => filters?.groups)).toEqual([['SRM']]);
  });
});
