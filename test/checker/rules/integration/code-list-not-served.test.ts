import rule from '#rules/integration/code-list-not-served';
import { testRule } from '../../../kit/rule-tester.ts';

const list = { id: 'dm-hanh-chinh', name: 'Danh mục đơn vị hành chính', kind: 'codeList' } as const;

testRule(rule, {
  valid: [
    {
      name: 'the LGSP serves it',
      model: {
        dataAssets: [{ ...list, servedBy: 'lgsp' }],
        platforms: [{ id: 'lgsp', name: 'LGSP', role: 'lgsp' }],
      },
    },
  ],
  invalid: [],
  unstated: [
    {
      name: 'nothing is said',
      model: { dataAssets: [list] },
      findings: [{ messageId: 'unstated', at: '/dataAssets/0/servedBy' }],
    },
  ],
  notApplicable: [
    { name: 'it is a database', model: { dataAssets: [{ ...list, kind: 'database' }] } },
    { name: 'it is planned', model: { dataAssets: [{ ...list, lifecycle: 'planned' }] } },
  ],
});
