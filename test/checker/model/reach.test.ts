import fc from 'fast-check';
import { expect, test } from 'vitest';
import { foundations } from '#check/foundations';
import { connectionsToNational, nationalRole, otherEnd } from '#model/find';
import { ModelIndex } from '#model/model-index';
import { isIntermediary, pathsTo } from '#model/reach';
import { modelWith } from '../../kit/model-builder.ts';

const platforms = [
  { id: 'lgsp', name: 'LGSP', role: 'lgsp' },
  { id: 'kho', name: 'Kho dữ liệu dùng chung', role: 'dataPlatform' },
  { id: 'cong', name: 'Nền tảng cổng', role: 'other' },
] as const;
const applications = ['mot-cua', 'van-ban', 'bao-cao'].map((id) => ({ id, name: id }));
const ends = [
  ...applications.map(({ id }) => id),
  ...platforms.map(({ id }) => id),
  'ndxp',
  'csdlqg-dan-cu',
  'truc-lien-thong-van-ban-quoc-gia',
  'he-thong-thong-tin-bao-cao-chinh-phu',
];

const connections = fc.array(fc.tuple(fc.constantFrom(...ends), fc.constantFrom(...ends)), {
  minLength: 8,
  maxLength: 16,
});
const indexOf = (pairs: readonly (readonly [string, string])[]) =>
  new ModelIndex(
    modelWith({
      platforms: [...platforms],
      applications,
      connections: pairs.map(([from, to], position) => ({ id: `k${99 - position}`, from, to })),
    }),
    'current',
    foundations.national,
  );

test('where only platforms and national systems can be the goal, looking at them alone finds every way', () => {
  let found = 0;
  fc.assert(
    fc.property(connections, (pairs) => {
      const index = indexOf(pairs);
      const is = (id: string): boolean => nationalRole(index, id) === 'reportingSystem' || id === 'kho';
      for (const { id } of applications) {
        const all = pathsTo(index, id, { is });
        expect(pathsTo(index, id, { is, isHub: true })).toEqual(all);
        found += all.length;
      }
    }),
    { numRuns: 300 },
  );
  expect(found).toBeGreaterThan(100);
});

test('a way passes platforms that pass data on, and no other system', () => {
  fc.assert(
    fc.property(connections, (pairs) => {
      const index = indexOf(pairs);
      for (const way of pathsTo(index, 'mot-cua', { is: (id) => id === 'csdlqg-dan-cu', isHub: true })) {
        let id = 'mot-cua';
        for (const link of way.slice(0, -1)) {
          id = otherEnd(link, id);
          expect(isIntermediary(index, id)).toBe(true);
        }
      }
    }),
  );
});

test('links to national systems are those whose other end has the role, in the order of their ids', () => {
  fc.assert(
    fc.property(connections, (pairs) => {
      const index = indexOf(pairs);
      const roles = ['ndxp', 'reportingSystem'];
      const expected = index
        .connectionsOf('lgsp')
        .filter((link) => roles.includes(nationalRole(index, otherEnd(link, 'lgsp')) ?? ''))
        .map(({ id }) => id)
        .sort();
      expect(connectionsToNational(index, 'lgsp', ...roles).map(({ id }) => id)).toEqual(expected);
    }),
    { numRuns: 300 },
  );
});
