import rule from '#rules/data/database-without-code-lists';
import { testRule } from '../../../kit/rule-tester.ts';

const asset = { id: 'csdl-can-bo', name: 'Cơ sở dữ liệu cán bộ', kind: 'database' } as const;
const units = { id: 'don-vi-hanh-chinh', name: 'Danh mục đơn vị hành chính', kind: 'codeList' } as const;

testRule(rule, {
  valid: [
    { name: 'it names its code lists', model: { dataAssets: [{ ...asset, codeLists: ['don-vi-hanh-chinh'] }, units] } },
  ],
  invalid: [],
  unstated: [
    {
      name: 'it names none',
      model: { dataAssets: [asset, units] },
      findings: [{ messageId: 'unstated', at: '/dataAssets/0/codeLists' }],
    },
  ],
  notApplicable: [{ name: 'it is a code list itself', model: { dataAssets: [units] } }],
});
