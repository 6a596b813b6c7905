import { afterEach, describe, expect, it } from 'vitest';
import '../../../../viewer/components/compare-page/model-differences.ts';
import { compareModels, type Model } from '../../../../checker/index.ts';
import { speak } from '../../../../viewer/state/language.ts';
import { parsed } from '../../kit/parsed-model.ts';

const withFacility = (facility: object): Model =>
  parsed(
    JSON.stringify({
      $schema: 'kientruc-model-1.schema.json',
      document: {
        title: 'Kiến trúc',
        version: '1',
        date: '2021-06-30',
        province: { code: '00', name: 'Mẫu', fictional: true },
      },
      facilities: [{ id: 'may', name: 'Nơi đặt máy', ...facility }],
    }),
  );

afterEach(() => {
  document.body.replaceChildren();
  speak('vi');
});

describe('<kt-model-differences>', () => {
  it('says in the language of the page what a value was and is, with what is written as a title', async () => {
    const page = document.createElement('kt-model-differences');
    page.comparison = compareModels(
      withFacility({ kind: 'serverRoom' }),
      withFacility({ kind: 'dataCentre', lifecycle: 'pilot', description: 'Tầng 2' }),
    );
    document.body.append(page);
    await page.updateComplete;
    const rows = (): (string | undefined)[][] =>
      [...(page.shadowRoot?.querySelectorAll('table.facts tbody tr') ?? [])].map((row) =>
        [...row.children].map((cell) => cell.textContent?.trim()),
      );
    expect(rows()).toEqual([
      ['Loại', 'Phòng máy chủ', 'Trung tâm dữ liệu'],
      ['Vòng đời', 'chưa nêu', 'Thí điểm'],
      ['Mô tả', 'chưa nêu', 'Tầng 2'],
    ]);
    const titles = [...(page.shadowRoot?.querySelectorAll('table.facts td') ?? [])].map((cell) =>
      cell.getAttribute('title'),
    );
    expect(titles).toEqual(['serverRoom', 'dataCentre', null, 'pilot', null, null]);
    speak('en');
    await page.updateComplete;
    expect(rows()).toEqual([
      ['Kind', 'Server room', 'Data centre'],
      ['Lifecycle', 'not stated', 'Pilot'],
      ['Description', 'not stated', 'Tầng 2'],
    ]);
  });
});
