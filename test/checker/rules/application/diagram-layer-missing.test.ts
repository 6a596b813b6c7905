import type { Diagram } from '#generated/types';
import rule from '#rules/application/diagram-layer-missing';
import { testRule } from '../../../kit/rule-tester.ts';

const diagram: Diagram = {
  id: 'so-do',
  name: 'Sơ đồ tổng thể',
  kind: 'overall',
  layers: [
    'users',
    'channels',
    'portalServices',
    'applicationsData',
    'integration',
    'infrastructure',
    'security',
    'direction',
  ],
};

testRule(rule, {
  valid: [{ name: 'it shows all of them', model: { diagrams: [diagram] } }],
  invalid: [],
  unstated: [
    {
      name: 'two layers are not listed',
      model: { diagrams: [{ ...diagram, layers: diagram.layers?.slice(0, 6) ?? [] }] },
      findings: [
        {
          messageId: 'unstated',
          at: '/diagrams',
          says: 'Chưa nêu sơ đồ tổng thể có các lớp: an toàn thông tin; quản lý, chỉ đạo.',
        },
      ],
    },
    {
      name: 'it is another diagram',
      model: { diagrams: [{ ...diagram, kind: 'application' }] },
      findings: [{ messageId: 'unstated', at: '/diagrams' }],
    },
  ],
});
