import rule from '#rules/application/portal-without-https';
import { testRule } from '../../../kit/rule-tester.ts';

const portal = { id: 'cong-dvc', name: 'Cổng dịch vụ công', role: 'servicePortal', lifecycle: 'operating' } as const;

testRule(rule, {
  valid: [{ name: 'it is', model: { applications: [{ ...portal, url: 'https://dichvucong.quangtri.gov.vn' }] } }],
  invalid: [
    {
      name: 'it is not',
      model: { applications: [{ ...portal, url: 'http://dichvucong.quangtri.gov.vn' }] },
      findings: [{ messageId: 'broken', at: '/applications/0/url' }],
    },
    {
      name: 'there is no portal',
      model: { applications: [{ ...portal, lifecycle: 'absent' }] },
      findings: [{ messageId: 'noSystem', at: '/applications/0/lifecycle' }],
    },
  ],
  unstated: [
    {
      name: 'the address has no scheme',
      model: { applications: [{ ...portal, url: 'dichvucong.quangtri.gov.vn' }] },
      findings: [{ messageId: 'unstated', at: '/applications/0/url' }],
    },
  ],
});
