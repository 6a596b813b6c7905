import rule from '#rules/data/personal-data-shared-unprotected';
import { testRule } from '../../../kit/rule-tester.ts';

const oneStop = { id: 'mot-cua', name: 'Một cửa điện tử', role: 'oneStop' } as const;
const link = { id: 'mot-cua-dan-cu', name: 'Tra cứu dân cư', from: 'mot-cua', to: 'csdlqg-dan-cu' } as const;
const officials = { id: 'csdl-can-bo', name: 'Cơ sở dữ liệu cán bộ', kind: 'database', personalData: true } as const;

testRule(rule, {
  valid: [
    {
      name: 'its protection is stated',
      model: {
        applications: [oneStop],
        connections: [{ ...link, personalData: true, protection: ['mã hóa đường truyền'] }],
      },
    },
  ],
  invalid: [],
  unstated: [
    {
      name: 'it carries personal data and no protection is stated',
      model: { applications: [oneStop], connections: [{ ...link, personalData: true }] },
      findings: [{ messageId: 'noProtection', at: '/connections/0/protection' }],
    },
    {
      name: 'its data asset holds personal data',
      model: {
        applications: [oneStop],
        dataAssets: [officials],
        connections: [{ ...link, data: ['csdl-can-bo'] }],
      },
      findings: [{ messageId: 'noProtection', at: '/connections/0/protection' }],
    },
    {
      name: 'whether it carries personal data is not stated',
      model: { applications: [oneStop], connections: [link] },
      findings: [{ messageId: 'unstated', at: '/connections/0/personalData' }],
    },
  ],
  notApplicable: [
    {
      name: 'it carries no personal data',
      model: { applications: [oneStop], connections: [{ ...link, personalData: false }] },
    },
    {
      name: 'the connection is stated as absent',
      model: { applications: [oneStop], connections: [{ ...link, lifecycle: 'absent' }] },
    },
  ],
});
