import { afterEach, describe, expect, it } from 'vitest';
import '../../../../viewer/components/element-details/element-details.ts';
import { factsAt, outlineOf } from '../../../../checker/index.ts';
import { speak } from '../../../../viewer/state/language.ts';
import { parsed } from '../../kit/parsed-model.ts';

const model = parsed(
  JSON.stringify({
    $schema: 'kientruc-model-1.schema.json',
    document: {
      title: 'Kiến trúc',
      version: '1',
      date: '2021-06-30',
      province: { code: '00', name: 'Mẫu', fictional: true },
    },
    sources: [{ id: 'bao-cao', kind: 'report', title: 'Báo cáo' }],
    facilities: [
      {
        id: 'ttdl',
        name: 'Nơi đặt máy',
        kind: 'dataCentre',
        lifecycle: 'operating',
        evidence: [{ source: 'bao-cao', place: 'mục 2', for: ['kind'] }],
        openPoints: [{ property: 'backupSite', state: 'undetermined' }],
      },
    ],
  }),
);

afterEach(() => {
  document.body.replaceChildren();
  speak('vi');
});

async function shown() {
  const details = document.createElement('kt-element-details');
  const outline = outlineOf(model);
  details.outline = outline;
  details.element = outline.elements.find(({ key }) => key === '/facilities/0');
  const facts = factsAt(model, '/facilities/0');
  if (facts === undefined) throw new Error('The element states nothing.');
  details.stated = { kind: 'stated', pointer: '/facilities/0', ...facts };
  document.body.append(details);
  await details.updateComplete;
  return details;
}

const rowsOf = (details: HTMLElement): string[] =>
  [...(details.shadowRoot?.querySelectorAll('tr') ?? [])].map((row) =>
    [...row.children].map((cell) => cell.textContent?.trim()).join(': '),
  );

describe('<kt-element-details>', () => {
  it('says values of the model language in the language of the page, with what is written as a title', async () => {
    const details = await shown();
    expect(rowsOf(details)).toContain('Loại: Trung tâm dữ liệu');
    expect(rowsOf(details)).toContain('Vòng đời: Đang vận hành');
    expect(details.shadowRoot?.querySelector('td [title="dataCentre"]')?.textContent).toBe('Trung tâm dữ liệu');
    speak('en');
    await details.updateComplete;
    expect(rowsOf(details)).toContain('Kind: Data centre');
    expect(rowsOf(details)).toContain('Lifecycle: Operating');
  });

  it('calls properties of evidence and open points by their labels', async () => {
    const details = await shown();
    const [, evidence, open] = [...(details.shadowRoot?.querySelectorAll('ul.links') ?? [])].map((list) =>
      list.textContent?.replace(/\s+/g, ' ').trim(),
    );
    expect(evidence).toBe('Báo cáo, mục 2 (Loại)');
    expect(open).toBe('Nơi dự phòng: chưa xác định');
  });
});
