import rule from '#rules/application/system-feature-not-stated';
import { testRule } from '../../../kit/rule-tester.ts';

const oneStop = { id: 'mot-cua', name: 'Một cửa điện tử', role: 'oneStop' } as const;
const parameters = { roles: ['oneStop'], features: ['Báo cáo thống kê|thống kê', 'Quản trị người sử dụng'] };
const features = ['Thống kê hồ sơ theo lĩnh vực', 'Quản trị người sử dụng và phân quyền'];

testRule(rule, {
  valid: [
    {
      name: 'both are listed, one in other words',
      parameters,
      model: { applications: [{ ...oneStop, lifecycle: 'operating', features }] },
    },
  ],
  invalid: [
    {
      name: 'the system is planned',
      parameters,
      model: { applications: [{ ...oneStop, lifecycle: 'planned', features }] },
      findings: [{ messageId: 'noSystem', at: '/applications/0/lifecycle' }],
    },
  ],
  unstated: [
    {
      name: 'one is not listed',
      parameters,
      model: { applications: [{ ...oneStop, lifecycle: 'operating', features: ['Báo cáo thống kê'] }] },
      findings: [
        {
          messageId: 'unstated',
          at: '/applications/0/features',
          says: 'Chưa nêu 1 chức năng theo quy định: Quản trị người sử dụng.',
        },
      ],
    },
    {
      name: 'it is not stated that the system operates',
      parameters,
      model: { applications: [{ ...oneStop, features }] },
      findings: [{ messageId: 'unstated', at: '/applications/0/lifecycle' }],
    },
    {
      name: 'no such system is listed',
      parameters,
      model: {},
      findings: [{ messageId: 'unstated', at: '/applications' }],
    },
  ],
});
