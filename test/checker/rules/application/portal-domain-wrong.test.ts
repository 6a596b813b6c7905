import rule from '#rules/application/portal-domain-wrong';
import { testRule } from '../../../kit/rule-tester.ts';

const portal = { id: 'cong-dvc', name: 'Cổng dịch vụ công', role: 'servicePortal', lifecycle: 'operating' } as const;

testRule(rule, {
  valid: [
    { name: 'the host alone', model: { applications: [{ ...portal, url: 'dichvucong.quangtri.gov.vn' }] } },
    {
      name: 'with scheme, www and path',
      model: { applications: [{ ...portal, url: 'https://www.dichvucong.thanhhoa.gov.vn/portaldvc' }] },
    },
  ],
  invalid: [
    {
      name: 'another host',
      model: { applications: [{ ...portal, url: 'https://dvc.thanhhoa.gov.vn' }] },
      findings: [
        {
          messageId: 'broken',
          at: '/applications/0/url',
          says: 'Địa chỉ "https://dvc.thanhhoa.gov.vn" của cổng "Cổng dịch vụ công" không theo dạng dichvucong.(tên tỉnh).gov.vn.',
        },
      ],
    },
    {
      name: 'there is no portal',
      model: { applications: [{ ...portal, lifecycle: 'absent' }] },
      findings: [{ messageId: 'noSystem', at: '/applications/0/lifecycle' }],
    },
  ],
  unstated: [
    {
      name: 'no address is stated',
      model: { applications: [portal] },
      findings: [{ messageId: 'unstated', at: '/applications/0/url' }],
    },
  ],
});
