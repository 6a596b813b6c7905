import { describe, expect, it } from 'vitest';
import type { Diagram, DiagramOptions } from '#diagrams/diagram';
import { diagramOf } from '#diagrams/views';
import type { Model } from '#generated/types';
import { outlineOf } from '../../../../checker/index.ts';
import { modelWith } from '../../../kit/model-builder.ts';

const plain: DiagramOptions = { plateau: 'current', language: 'vi' };

/** Three systems behind a platform, one of them with a direct line to a national database, and one connection that is not there. */
const connected: Model = modelWith({
  organisations: [{ id: 'so-a', name: 'Sở A', level: 'province' }],
  applications: [
    { id: 'ud-1', name: 'Ứng dụng 1', owner: 'so-a', lifecycle: 'operating', writes: ['csdl-1'], hosting: 'ttdl' },
    { id: 'ud-2', name: 'Ứng dụng 2', lifecycle: 'operating', reads: ['csdl-1'], security: { level: 3 } },
    { id: 'ud-3', name: 'Ứng dụng 3', lifecycle: 'planned' },
    { id: 'ud-4', name: 'Ứng dụng 4', lifecycle: 'retiring' },
  ],
  dataAssets: [{ id: 'csdl-1', name: 'Dữ liệu 1', kind: 'database', lifecycle: 'operating' }],
  platforms: [{ id: 'lgsp', name: 'Nền tảng', role: 'lgsp', lifecycle: 'operating' }],
  facilities: [
    { id: 'ttdl', name: 'Trung tâm dữ liệu', kind: 'dataCentre', lifecycle: 'operating', backupSite: 'du-phong' },
    { id: 'du-phong', name: 'Nơi dự phòng', kind: 'backupSite', lifecycle: 'operating' },
  ],
  connections: [
    { id: 'kn-1', from: 'ud-1', to: 'ud-2', via: ['lgsp'], lifecycle: 'operating', direction: 'twoWay' },
    { id: 'kn-2', from: 'ud-2', to: 'csdlqg-dan-cu', channel: 'direct', lifecycle: 'operating', direction: 'oneWay' },
    { id: 'kn-3', from: 'ud-3', to: 'lgsp', lifecycle: 'planned' },
    { id: 'kn-4', from: 'ud-4', to: 'lgsp', lifecycle: 'absent' },
  ],
  initiatives: [
    { id: 'nv-1', name: 'Nhiệm vụ 1', start: '2021-04', end: '2022', elements: ['ud-3'] },
    { id: 'nv-2', name: 'Nhiệm vụ 2', end: '2020-06' },
    { id: 'nv-3', name: 'Nhiệm vụ 3' },
    { id: 'nv-4', name: 'Nhiệm vụ 4', start: '2023', end: '2021' },
  ],
  roadmap: [{ id: 'gd-1', name: 'Giai đoạn 1', start: '2021', end: '2022', initiatives: ['nv-1'] }],
});
const outline = outlineOf(connected);
const national = outline.elements.find(({ kind }) => kind === 'nationalSystem')?.name.vi ?? '';
const draw = (view: Parameters<typeof diagramOf>[0], options: Partial<DiagramOptions> = {}): Diagram =>
  diagramOf(view, outline, { ...plain, ...options });

const names = ({ tables }: Diagram): string[] => tables.elements.map(({ name }) => name).sort();
const links = ({ tables }: Diagram): string[] =>
  tables.links.map(({ from, relation, to }) => `${from} | ${relation} | ${to}`).sort();

describe('integration', () => {
  it('draws a connection through all it passes, and says which one is direct', () => {
    expect(links(draw('integration'))).toEqual([
      'Nền tảng | kết nối | Ứng dụng 2',
      'Ứng dụng 1 | kết nối | Nền tảng',
      `Ứng dụng 2 | kết nối trực tiếp | ${national}`,
    ]);
  });

  it('draws what the plateau has, and tells how many connections are stated as absent', () => {
    const current = draw('integration');
    expect(names(current)).not.toContain('Ứng dụng 3');
    expect(current.cut?.vi).toContain('Không vẽ 2 kết nối');
    expect(names(draw('integration', { plateau: 'target' }))).toContain('Ứng dụng 3');
  });

  it('draws heads for stated directions only', () => {
    const { text } = draw('integration', { plateau: 'target' });
    expect(text).toMatch(/n\d+ <--> n\d+/);
    expect(text).toMatch(/n\d+ -->\|"trực tiếp"\| n\d+/);
    expect(text).toMatch(/n\d+ --- n\d+/);
  });
});

describe('a centre', () => {
  it('leaves what is within one step, with whole connections', () => {
    const diagram = draw('integration', { focus: '/applications/0' });
    expect(names(diagram)).toEqual(['Nền tảng', 'Ứng dụng 1', 'Ứng dụng 2']);
    expect(diagram.focus).toBe('/applications/0');
    expect(diagram.cut?.vi).toContain('không quá 1 bước');
    expect(diagram.text).toMatch(/class n\d+ isFocus/);
  });

  it('reaches further with two steps, but not through what everybody shares', () => {
    expect(names(draw('integration', { focus: '/applications/0', hops: 2 }))).toContain(national);
    const target = draw('integration', { focus: '/applications/0', hops: 1, plateau: 'target' });
    expect(names(target)).not.toContain('Ứng dụng 3');
  });

  it('that the diagram does not have is told, and everything is drawn', () => {
    const diagram = draw('integration', { focus: '/applications/99' });
    expect(diagram.cut?.vi).toContain('không có trong sơ đồ này');
    expect(names(diagram)).toEqual(names(draw('integration')));
  });

  it('of a neighbourhood is the element with the most links, until one is chosen', () => {
    expect(draw('neighbourhood').cut?.vi).toContain('Chưa chọn tâm');
    const chosen = draw('neighbourhood', { focus: '/facilities/0' });
    expect(names(chosen)).toEqual(['Nơi dự phòng', 'Trung tâm dữ liệu', 'Ứng dụng 1']);
    expect(chosen.cut).toBeUndefined();
  });
});

describe('groups', () => {
  it('say how many elements and the worst outcome of them, and open in place', () => {
    const outcomes = { '/applications/0': 'pass', '/applications/1': 'fail' } as const;
    const grouped = draw('hosting', { groupBy: 'kind', outcomes, plateau: 'target' });
    const box = grouped.tables.elements.find(({ name }) => name.startsWith('Ứng dụng ('));
    expect(box).toMatchObject({ name: 'Ứng dụng (2)', outcome: 'fail', names: ['Ứng dụng 2', 'Ứng dụng 3'] });
    expect(grouped.nodes[box?.id ?? '']?.lines).toEqual(['Ứng dụng (2)', '✗ Chưa đáp ứng']);
    const open = draw('hosting', { groupBy: 'kind', open: box?.keys ?? [], plateau: 'target' });
    expect(names(open)).toContain('Ứng dụng 3');
  });

  it('of national systems are their sorts, since a model says neither their field nor their owner', () => {
    const two = outlineOf({
      ...connected,
      connections: [
        { id: 'kn-1', from: 'ud-1', to: 'csdlqg-dan-cu', lifecycle: 'operating' },
        { id: 'kn-2', from: 'ud-1', to: 'csdlqg-dat-dai', lifecycle: 'operating' },
      ],
    });
    expect(names(diagramOf('integration', two, { ...plain, groupBy: 'owner' }))).toContain(
      'Cơ sở dữ liệu quốc gia (2)',
    );
  });
});

describe('a filter', () => {
  it('draws what passes, and says so', () => {
    const diagram = draw('integration', { only: ['/applications/0', '/platforms/0'] });
    expect(names(diagram)).toEqual(['Nền tảng', 'Ứng dụng 1']);
    expect(diagram.cut?.vi).toContain('Chỉ vẽ 2 phần tử');
  });

  it('that nothing passes leaves an empty diagram with its reason', () => {
    const diagram = draw('integration', { only: [] });
    expect(diagram.text).toBe('');
    expect(diagram.nodes).toEqual({});
    expect(diagram.cut?.vi).toContain('chưa nêu gì');
  });
});

describe('hosting', () => {
  it('puts systems into their data centre, with levels, and what has no place apart', () => {
    const { tables, text } = draw('hosting');
    expect(tables.elements.find(({ name }) => name === 'Ứng dụng 1')?.part).toBe('Trung tâm dữ liệu');
    expect(tables.elements.find(({ name }) => name === 'Ứng dụng 2')).toMatchObject({
      part: 'Chưa nêu nơi đặt',
      level: 'Cấp độ 3',
    });
    expect(text).toContain('Chưa nêu cấp độ');
    expect(links(draw('hosting'))).toEqual(['Trung tâm dữ liệu | dự phòng tại | Nơi dự phòng']);
  });

  it('of one data centre holds what it holds', () => {
    expect(names(draw('hosting', { focus: '/facilities/0' }))).toEqual(['Trung tâm dữ liệu', 'Ứng dụng 1']);
  });
});

describe('data', () => {
  it('tells who writes and who reads', () => {
    expect(links(draw('data'))).toEqual(['Ứng dụng 1 | ghi | Dữ liệu 1', 'Ứng dụng 2 | đọc | Dữ liệu 1']);
  });
});

describe('current against target', () => {
  it('sorts elements by what becomes of them, and shows which initiative does it', () => {
    const parts = Object.fromEntries(draw('change').tables.elements.map(({ name, part }) => [name, part]));
    expect(parts).toMatchObject({
      'Ứng dụng 1': 'Giữ từ hiện trạng sang mục tiêu',
      'Ứng dụng 3': 'Có thêm ở mục tiêu',
      'Ứng dụng 4': 'Thôi dùng ở mục tiêu',
      'Nhiệm vụ 1': 'Nhiệm vụ',
    });
    expect(links(draw('change'))).toContain('Nhiệm vụ 1 | tác động đến | Ứng dụng 3');
    expect(links(draw('change'))).toContain('Ứng dụng 3 | kết nối mới với | Nền tảng');
  });
});

describe('the roadmap', () => {
  it('draws from the first to the last day that dates can mean, marks single dates, and invents none', () => {
    const { text, tables, cut } = draw('roadmap');
    expect(text).toContain('n1, 2021-04-01, 2023-01-01');
    expect(text).toContain(':milestone, n2, 2020-06-30, 0d');
    expect(tables.plans.map(({ name, start, end, drawn }) => [name, start, end, drawn])).toEqual([
      ['Giai đoạn 1', '2021', '2022', 'thanh'],
      ['Nhiệm vụ 1', '2021-04', '2022', 'thanh'],
      ['Nhiệm vụ 2', 'chưa nêu', '2020-06', 'mốc kết thúc'],
      ['Nhiệm vụ 3', 'chưa nêu', 'chưa nêu', 'không vẽ: chưa nêu ngày'],
      ['Nhiệm vụ 4', '2023', '2021', 'không vẽ: ngày kết thúc trước ngày bắt đầu'],
    ]);
    expect(cut?.vi).toMatch(/1 giai đoạn, nhiệm vụ chỉ nêu một ngày.*2 giai đoạn, nhiệm vụ chưa nêu/);
  });
});

describe('for use elsewhere', () => {
  it('the text carries colours for light paper, and labels that need no browser', () => {
    const { text } = draw('integration', { coloured: true, labels: 'svg', outcomes: { '/applications/0': 'fail' } });
    expect(text).toMatch(/classDef oFail fill:#fdecea/);
    expect(text).toContain('✗ Chưa đáp ứng');
    expect(text).not.toMatch(/#\d+;/);
  });

  it('English says the same', () => {
    const english = diagramOf('data', outline, { ...plain, language: 'en' });
    expect(english.tables.links.map(({ relation }) => relation)).toEqual(['writes', 'reads']);
  });
});
