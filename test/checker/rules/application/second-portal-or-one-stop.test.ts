import rule from '#rules/application/second-portal-or-one-stop';
import { testRule } from '../../../kit/rule-tester.ts';

const portal = { id: 'cong-dvc', name: 'Cổng dịch vụ công', role: 'servicePortal', lifecycle: 'operating' } as const;
const oneStop = { id: 'mot-cua', name: 'Một cửa điện tử', role: 'oneStop', lifecycle: 'operating' } as const;

testRule(rule, {
  valid: [
    {
      name: 'one of each, and the list is complete',
      model: { inventory: { applications: 2 }, applications: [portal, oneStop] },
    },
    {
      name: 'the merged system only',
      model: { inventory: { applications: 1 }, applications: [{ ...oneStop, role: 'procedureSystem' }] },
    },
  ],
  invalid: [
    {
      name: 'a department has a one-stop of its own',
      model: { applications: [portal, oneStop, { ...oneStop, id: 'mot-cua-so', name: 'Một cửa của sở' }] },
      findings: [
        {
          messageId: 'second',
          at: '/applications/2/role',
          says: 'Có hai hệ thống cùng loại (hệ thống một cửa điện tử) là "Một cửa điện tử" và "Một cửa của sở"; mỗi tỉnh chỉ lập một.',
        },
      ],
    },
  ],
  unstated: [
    {
      name: 'the list is not declared complete',
      model: { applications: [portal, oneStop] },
      findings: [{ messageId: 'unstated', at: '/inventory/applications' }],
    },
    {
      name: 'an application may be one too',
      model: { inventory: { applications: 2 }, applications: [portal, { id: 'khac', name: 'Ứng dụng khác' }] },
      findings: [{ messageId: 'unstated', at: '/applications/1/role' }],
    },
    {
      name: 'the second one may not operate',
      model: {
        inventory: { applications: 2 },
        applications: [portal, { id: 'cong-cu', name: 'Cổng cũ', role: 'servicePortal' }],
      },
      findings: [{ messageId: 'unstated', at: '/applications/1/lifecycle' }],
    },
  ],
});
