import type { Indicator } from '#generated/types';
import rule from '#rules/integration/outgoing-documents-unsigned';
import { testRule } from '../../../kit/rule-tester.ts';

const documents = { id: 'qlvb', name: 'Quản lý văn bản', role: 'documents', lifecycle: 'operating' } as const;
const signed = (share: NonNullable<Indicator['share']>): Indicator => ({
  id: 'van-ban-ky-so',
  name: 'Văn bản ký số gửi Văn phòng Chính phủ',
  measure: 'documentsSigned',
  status: 'measured',
  share,
});

testRule(rule, {
  valid: [
    { name: 'they are', model: { applications: [{ ...documents, signature: { outgoingSigned: true } }] } },
    { name: 'the figures say so', model: { applications: [documents], indicators: [signed({ percent: 100 })] } },
  ],
  invalid: [
    {
      name: 'they are not',
      model: { applications: [{ ...documents, signature: { outgoingSigned: false } }] },
      findings: [{ messageId: 'broken', at: '/applications/0/signature/outgoingSigned' }],
    },
    {
      name: '18 of 85 are',
      model: { applications: [documents], indicators: [signed({ have: 18, of: 85, percent: 21 })] },
      findings: [{ messageId: 'someUnsigned', at: '/indicators/0/share' }],
    },
    {
      name: 'there is no document management system',
      model: { applications: [{ ...documents, lifecycle: 'absent' }] },
      findings: [{ messageId: 'noSystem', at: '/applications/0/lifecycle' }],
    },
  ],
  unstated: [
    {
      name: 'nothing is said',
      model: { applications: [documents] },
      findings: [{ messageId: 'unstated', at: '/applications/0/signature' }],
    },
    {
      name: 'the share is only about so much',
      model: {
        applications: [documents],
        indicators: [signed({ percent: { value: 90, qualifier: 'over' } })],
      },
      findings: [{ messageId: 'unstated', at: '/applications/0/signature' }],
    },
    {
      name: 'it is a target',
      model: { applications: [documents], indicators: [{ ...signed({ percent: 80 }), status: 'target' }] },
      findings: [{ messageId: 'unstated', at: '/applications/0/signature' }],
    },
  ],
});
