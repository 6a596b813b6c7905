import { describe, expect, it } from 'vitest';
import { overviewOf } from '#diagrams/overview/overview-of';
import { overviewRows } from '#diagrams/overview/rows';
import type { Outcome } from '#generated/types';
import { outlineOf } from '../../../../checker/index.ts';
import { modelWith } from '../../../kit/model-builder.ts';
import { storedModels } from '../../../kit/stored-models.ts';
import { largeOutline } from './large-outline.ts';

describe('the overview as tables', () => {
  const outlines = storedModels('provinces', 'examples').map(([path, model]) => [path, outlineOf(model)] as const);

  it.each([...outlines, ['a large outline', largeOutline(300, 500)] as const])(
    'has a row for each box and each line of %s',
    (_path, outline) => {
      for (const overview of [
        overviewOf(outline),
        overviewOf(outline, { plateau: 'target', hideGhosts: true, links: ['connection', 'reads', 'hostedBy'] }),
      ]) {
        const { elements, links } = overviewRows(overview);
        expect(elements).toHaveLength(overview.boxes.length);
        expect(new Set(elements.map(({ key }) => key))).toEqual(new Set(overview.boxes.map(({ key }) => key)));
        expect(links.map(({ key }) => key)).toEqual(overview.lines.map(({ key }) => key));
      }
    },
  );

  it('says what the picture says', () => {
    const overview = overviewOf(
      outlineOf(
        modelWith({
          organisations: [{ id: 'so', name: 'Sở Y tế', level: 'province' }],
          applications: [
            { id: 'a', name: 'Hồ sơ sức khỏe', owner: 'so', lifecycle: 'planned', security: { level: 3 } },
          ],
          platforms: [{ id: 'p', name: 'LGSP', role: 'lgsp' }],
          connections: [{ id: 'c', name: 'Đồng bộ', from: 'a', to: 'csdlqg-dan-cu', via: ['p'], lifecycle: 'planned' }],
        }),
      ),
    );
    const { elements, links } = overviewRows(overview, new Map<string, Outcome>([['/applications/0', 'fail']]));
    expect(elements.map(({ name }) => name.vi).slice(0, 3)).toEqual(['Sở Y tế', 'Hồ sơ sức khỏe', 'LGSP']);
    expect(elements[1]).toMatchObject({
      layer: { vi: 'Ứng dụng và cơ sở dữ liệu' },
      owner: 'Sở Y tế',
      level: 3,
      lifecycle: { vi: 'Dự kiến' },
      change: { vi: 'Bổ sung' },
      outcome: 'fail',
    });
    expect(links).toHaveLength(1);
    expect(links[0]).toMatchObject({
      name: 'Đồng bộ',
      from: { vi: 'Hồ sơ sức khỏe' },
      via: [{ vi: 'LGSP' }],
      to: { vi: 'Cơ sở dữ liệu quốc gia về dân cư' },
      lifecycle: { vi: 'Dự kiến' },
    });
  });
});
