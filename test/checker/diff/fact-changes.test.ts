import { describe, expect, it } from 'vitest';
import { differences } from '#diff/fact-changes';
import type { Application, Connection, Facility } from '#generated/types';

const share = { have: 1, of: 2 };
const application = (parts: Partial<Application>): Application => ({
  id: 'mot-cua',
  name: 'Một cửa điện tử',
  ...parts,
});
const connection = (parts: Partial<Connection>): Connection => ({ id: 'kn', from: 'mot-cua', to: 'ndxp', ...parts });

describe('differences', () => {
  it('says in both languages what a word of the model language was and is', () => {
    const facility = (kind: Facility['kind']): Facility => ({ id: 'p', name: 'Phòng máy', kind });
    expect(differences(facility('serverRoom'), facility('dataCentre'), 'facilities')).toEqual([
      {
        label: { vi: 'Loại', en: 'Kind' },
        before: { text: 'serverRoom', words: { vi: 'Phòng máy chủ', en: 'Server room' } },
        after: { text: 'dataCentre', words: { vi: 'Trung tâm dữ liệu', en: 'Data centre' } },
      },
    ]);
  });

  it('says yes and no, and leaves a side out that says nothing', () => {
    const [change, ...others] = differences(connection({}), connection({ personalData: false }), 'connections');
    expect(others).toEqual([]);
    expect(change).not.toHaveProperty('before');
    expect(change?.after).toEqual({ text: 'false', words: { vi: 'Không', en: 'No' } });
    const [back] = differences(connection({ personalData: true }), connection({}), 'connections');
    expect(back?.before?.words?.vi).toBe('Có');
    expect(back).not.toHaveProperty('after');
  });

  it('takes a list of words for one fact and a list of objects for one fact each', () => {
    const before = application({
      users: ['citizens'],
      coverage: [
        { level: 'province', share },
        { level: 'district', share },
      ],
    });
    const after = application({
      users: ['citizens', 'leaders'],
      coverage: [
        { level: 'province', share },
        { level: 'commune', share },
      ],
    });
    const changes = differences(before, after, 'applications');
    expect(changes.map(({ label, before: one, after: other }) => [label.vi, one?.words?.vi, other?.words?.vi])).toEqual(
      [
        ['Người dùng', 'Người dân', 'Người dân, Lãnh đạo'],
        ['Mức triển khai 2 › Cấp', 'Cấp huyện', 'Cấp xã'],
      ],
    );
  });

  it('tells lists apart that read the same', () => {
    const [one, other] = [application({ features: ['a, b'] }), application({ features: ['a', 'b'] })];
    expect(differences(one, other, 'applications')).toHaveLength(1);
  });

  it('does not mind the order of properties nor how letters are composed', () => {
    const one = { id: 'mot-cua', name: 'Một cửa', features: ['Tra cứu hồ sơ'] };
    const other = { features: ['Tra cứu hồ sơ'.normalize('NFD')], name: 'Một cửa'.normalize('NFD'), id: 'mot-cua' };
    expect(differences(one, other, 'applications')).toEqual([]);
  });

  it('leaves dates and numbers as they are stated', () => {
    const [date, figure] = differences(
      { id: 'kn', schedule: { start: '2019' }, checkedOn: '2020-01' },
      { id: 'kn', schedule: { start: '2019' }, checkedOn: '2021-06-30', contacts: 3 },
      'connections',
    );
    expect([date?.before, date?.after, figure?.after]).toEqual([
      { text: '2020-01' },
      { text: '2021-06-30' },
      { text: '3' },
    ]);
  });

  it('calls a property by its name where the model language has no label for it', () => {
    expect(differences({}, { mới: 1 }, 'applications')).toEqual([
      { label: { vi: 'mới', en: 'mới' }, after: { text: '1' } },
    ]);
    expect(differences({}, { mới: 1 }, 'nothing')).toHaveLength(1);
  });
});
