import type { Standard } from '#generated/types';
import rule from '#rules/technology/mandatory-standard-missing';
import { testRule } from '../../../kit/rule-tester.ts';

const standard = (code: string, lifecycle: Standard['lifecycle'] = 'operating'): Standard => ({
  id: code.toLowerCase().replace(/[^a-z0-9]+/g, '-'),
  name: `Tiêu chuẩn ${code}`,
  code,
  lifecycle,
});
const parameters = { codes: ['TCVN 6909:2001', 'POP3|IMAP'] };

testRule(rule, {
  valid: [
    {
      name: 'both are applied',
      parameters,
      model: { standards: [standard('TCVN 6909:2001'), standard('IMAP4rev1')] },
    },
  ],
  invalid: [
    {
      name: 'one is not applied',
      parameters,
      model: { standards: [standard('TCVN 6909:2001', 'absent'), standard('POP3')] },
      findings: [
        {
          messageId: 'absent',
          at: '/standards/0/lifecycle',
          says: 'Trong kiến trúc hiện tại, có tiêu chuẩn bắt buộc được nêu là không áp dụng: TCVN 6909:2001.',
        },
      ],
    },
  ],
  unstated: [
    {
      name: 'one is not listed',
      parameters,
      model: { standards: [standard('TCVN 6909:2001')] },
      findings: [
        {
          messageId: 'unstated',
          at: '/standards',
          says: 'Chưa nêu việc áp dụng các tiêu chuẩn bắt buộc: POP3/IMAP.',
        },
      ],
    },
    {
      name: 'the state of one is not stated',
      parameters,
      model: {
        standards: [{ id: 'tcvn-6909', name: 'Bộ mã ký tự', code: 'TCVN 6909:2001' }, standard('POP3')],
      },
      findings: [{ messageId: 'unstated', at: '/standards/0/lifecycle' }],
    },
  ],
});
