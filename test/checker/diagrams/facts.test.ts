import { describe, expect, it } from 'vitest';
import { type Facts, factsAt } from '#diagrams/facts';
import type { Model } from '#generated/types';
import { ELEMENT_KINDS, SECTION_OF } from '#model/kinds';
import { childPointer, valueAt } from '#util/json-pointer';
import { isList, isObject } from '#util/json-value';
import { modelWith } from '../../kit/model-builder.ts';
import { storedModels } from '../../kit/stored-models.ts';

const model = modelWith({
  facilities: [
    {
      id: 'ttdl',
      name: 'Trung tâm dữ liệu tỉnh',
      kind: 'dataCentre',
      owner: 'so-tttt',
      lifecycle: 'operating',
      evidence: [{ source: 'bao-cao', place: 'mục 2', for: ['kind', 'lifecycle'], note: 'Bảng 1' }],
      openPoints: [{ property: 'backupSite', state: 'undetermined', reason: 'Đang khảo sát' }],
    },
  ],
  applications: [
    {
      id: 'mot-cua',
      name: 'Một cửa điện tử',
      role: 'oneStop',
      users: ['citizens', 'officials'],
      coverage: [
        { level: 'district', share: { have: 9, of: 11 }, evidence: [{ source: 'bao-cao', place: 'mục 3' }] },
        { level: 'commune', share: { have: { value: 40, qualifier: 'about' }, of: 204 } },
      ],
    },
  ],
});

const factsOf = (pointer: string): Facts => {
  const facts = factsAt(model, pointer);
  if (facts === undefined) throw new Error(`Nothing stands at ${pointer}.`);
  return facts;
};

/** The lines as a person reads them, in one language. */
const lines = (pointer: string, language: 'vi' | 'en'): string[] =>
  factsOf(pointer).facts.map(({ label, depth, values }) => {
    const said = values.map(({ text, words }) => words?.[language] ?? text).join(', ');
    return `${'  '.repeat(depth)}${label[language]}: ${said}`;
  });

describe('factsAt', () => {
  it('lays an element out in the order of the file, with labels and words in both languages', () => {
    expect(lines('/facilities/0', 'vi')).toEqual([
      'Mã: ttdl',
      'Tên: Trung tâm dữ liệu tỉnh',
      'Loại: Trung tâm dữ liệu',
      'Cơ quan chủ quản: so-tttt',
      'Vòng đời: Đang vận hành',
    ]);
    expect(lines('/facilities/0', 'en')).toEqual([
      'Id: ttdl',
      'Name: Trung tâm dữ liệu tỉnh',
      'Kind: Data centre',
      'Owner: so-tttt',
      'Lifecycle: Operating',
    ]);
  });

  it('puts what is inside one level below, and parts the items of a list', () => {
    expect(lines('/applications/0', 'en').slice(2)).toEqual([
      'Role: One-stop system',
      'Users: Citizens, Officials',
      'Coverage: ',
      '  Level: District',
      '  Share: ',
      '    Numerator: 9',
      '    Denominator: 11',
      '  : ',
      '  Level: Commune',
      '  Share: ',
      '    Numerator: ',
      '      Value: 40',
      '      Qualifier: About',
      '    Denominator: 204',
    ]);
  });

  it('keeps beside the words what is written', () => {
    expect(factsOf('/facilities/0').facts[2]?.values).toEqual([
      { text: 'dataCentre', words: { vi: 'Trung tâm dữ liệu', en: 'Data centre' } },
    ]);
  });

  it('says which values name an element', () => {
    const owner = factsOf('/facilities/0').facts.find(({ pointer }) => pointer === '/facilities/0/owner');
    expect(owner?.values).toEqual([{ text: 'so-tttt', refersTo: 'so-tttt' }]);
  });

  it('tells evidence and open points apart from the facts, with labels of the properties they speak of', () => {
    const { evidence, open } = factsOf('/facilities/0');
    expect(evidence).toEqual([
      {
        pointer: '/facilities/0',
        source: 'bao-cao',
        place: 'mục 2',
        note: 'Bảng 1',
        for: [
          { text: 'kind', words: { vi: 'Loại', en: 'Kind' } },
          { text: 'lifecycle', words: { vi: 'Vòng đời', en: 'Lifecycle' } },
        ],
      },
    ]);
    expect(open).toEqual([
      {
        pointer: '/facilities/0',
        property: 'backupSite',
        label: { vi: 'Nơi dự phòng', en: 'Backup site' },
        state: 'undetermined',
        reason: 'Đang khảo sát',
      },
    ]);
    expect(factsOf('/applications/0').evidence).toMatchObject([{ pointer: '/applications/0/coverage/0', for: [] }]);
  });

  it('knows the type of a part by the way that leads to it', () => {
    expect(lines('/applications/0/coverage/1', 'vi')[0]).toBe('Cấp: Cấp xã');
    expect(lines('/applications/0/coverage/1/share/have', 'vi')).toEqual(['Giá trị: 40', 'Mức chính xác: Khoảng']);
  });

  it('calls a property that the model language does not know by its name', () => {
    const stated = factsAt(
      modelWith({
        gaps: [
          {
            id: 'kc',
            name: 'Chưa có',
            domain: 'data',
            evidence: [{ source: 'bao-cao', place: '1', for: ['constructor', 'mới'] }],
          },
        ],
      }),
      '/gaps/0',
    );
    expect(stated?.evidence[0]?.for.map(({ words }) => words?.vi)).toEqual(['constructor', 'mới']);
  });

  it.each(['/facilities/1', '/facilities/0/name', '/facilities', '/nothing', 'facilities'])(
    'has nothing at %s',
    (pointer) => {
      expect(factsAt(model, pointer)).toBeUndefined();
    },
  );
});

describe.each(storedModels('provinces', 'examples'))('the facts of %s', (_path, stored) => {
  const elements = ELEMENT_KINDS.flatMap((kind) =>
    (stored[SECTION_OF[kind]] ?? []).map((_element, position) => `/${SECTION_OF[kind]}/${position}`),
  );

  it('are every value that the elements state, exactly once, with labels in both languages', () => {
    for (const pointer of elements) {
      const facts = factsAt(stored, pointer)?.facts ?? [];
      const withValues = facts.filter(({ values }) => values.length > 0);
      expect(withValues.map((fact) => fact.pointer).sort()).toEqual(leavesAt(stored, pointer).sort());
      for (const { label, values } of withValues)
        expect(label.vi !== '' && label.en !== '' && values.length > 0).toBe(true);
    }
  });

  // The code of a layer is a word of the framework that stands beside it, not of the model language.
  it('show no word of the model language without its meaning', () => {
    const bare = elements.flatMap((pointer) =>
      (factsAt(stored, pointer)?.facts ?? []).flatMap(({ pointer: place, values }) =>
        values.flatMap(({ text, words, refersTo }) =>
          words === undefined &&
          refersTo === undefined &&
          !place.includes('/frameworkLayers/') &&
          /^[a-z]+[A-Z][A-Za-z]*$/.test(text)
            ? [`${place}: ${text}`]
            : [],
        ),
      ),
    );
    expect(bare).toEqual([]);
  });
});

/** Where a plain value or a list of plain values stands; evidence and open points apart. */
function leavesAt(stored: Model, pointer: string): string[] {
  const value = valueAt(stored, pointer);
  if (isList(value) && value.some(isObject))
    return value.flatMap((_item, at) => leavesAt(stored, childPointer(pointer, at)));
  if (!isObject(value)) return isList(value) && value.length === 0 ? [] : [pointer];
  return Object.keys(value).flatMap((name) =>
    name === 'evidence' || name === 'openPoints' ? [] : leavesAt(stored, childPointer(pointer, name)),
  );
}
