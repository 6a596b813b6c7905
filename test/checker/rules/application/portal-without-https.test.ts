import rule from '#rules/application/portal-without-https';
import { testRule } from '../../../kit/rule-tester.ts';

const portal = { id: 'cong-dvc', name: 'Cổng dịch vụ công', role: 'servicePortal', lifecycle: 'operating' } as const;

testRule(rule, {
  valid: [{ name: 'it is', model: { applications: [{ ...portal, url: 'https://dichvucong.quangtri.gov.vn' }] } }],
  invalid: [],
  unstated: [
    {
      name: 'the address is printed without https, which proves nothing',
      model: { applications: [{ ...portal, url: 'http://dichvucong.quangtri.gov.vn' }] },
      findings: [{ messageId: 'plain', at: '/applications/0/url' }],
    },
    {
      name: 'no address is stated',
      model: { applications: [portal] },
      findings: [{ messageId: 'unstated', at: '/applications/0/url' }],
    },
    {
      name: 'the portal is planned',
      model: { applications: [{ ...portal, lifecycle: 'planned', url: 'https://dichvucong.quangtri.gov.vn' }] },
      findings: [{ messageId: 'unstated', at: '/applications' }],
    },
  ],
});
