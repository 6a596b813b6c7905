import { expect, test } from 'vitest';
import { featurePlaces } from '#model/features';
import { ModelIndex } from '#model/model-index';
import { modelWith } from '../../kit/model-builder.ts';
import { national } from '../../kit/national.ts';

test('a wanted feature is found in the first system that lists one of its wordings, at the first one listed', () => {
  const model = modelWith({
    applications: [
      { id: 'a', name: 'A', features: ['Tra cứu', 'In phôi'] },
      { id: 'b', name: 'B' },
      { id: 'c', name: 'C', features: ['Báo cáo', 'Thống  kê hồ sơ', 'Lập BÁO CÁO', 'Mã Q'] },
    ],
  });
  const index = new ModelIndex(model, 'current', national);
  const wanted = ['thống kê|báo cáo', 'tra cứu', 'Thống kê', 'in phôi', 'phôi tra', 'sơ lập', 'hồ sơ', 'q'];
  const places = featurePlaces(index, model.applications ?? [], wanted).map((place) => place && index.pointer(place));
  expect(places).toEqual([
    '/applications/2/features/0',
    '/applications/0/features/0',
    '/applications/2/features/1',
    '/applications/0/features/1',
    undefined,
    undefined,
    '/applications/2/features/1',
    '/applications/2/features/3',
  ]);
});
