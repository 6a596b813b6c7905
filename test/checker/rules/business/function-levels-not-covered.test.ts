import rule from '#rules/business/function-levels-not-covered';
import { testRule } from '../../../kit/rule-tester.ts';

const parameters = { levels: ['province', 'district', 'commune'] } as const;
const permits = { id: 'cap-phep', name: 'Cấp phép xây dựng' } as const;
const households = { id: 'ho-tich', name: 'Đăng ký hộ tịch' } as const;

testRule(rule, {
  valid: [
    {
      name: 'each level performs a function',
      parameters,
      model: {
        functions: [
          { ...permits, levels: ['province', 'district'] },
          { ...households, levels: ['commune'] },
        ],
      },
    },
  ],
  invalid: [
    {
      name: 'all functions are listed and the commune performs none',
      parameters,
      model: { inventory: { functions: 1 }, functions: [{ ...permits, levels: ['province', 'district'] }] },
      findings: [
        {
          messageId: 'none',
          at: '/inventory/functions',
          says: 'Danh mục nghiệp vụ được khai báo đầy đủ nhưng không có nghiệp vụ nào ở cấp: xã.',
        },
      ],
    },
  ],
  unstated: [
    {
      name: 'no function of a level is listed',
      parameters,
      model: { functions: [{ ...households, levels: ['commune'] }] },
      findings: [{ messageId: 'unstated', at: '/functions', says: 'Chưa nêu nghiệp vụ nào ở cấp: tỉnh, huyện.' }],
    },
    {
      name: 'a listed function does not state its levels',
      parameters,
      model: { inventory: { functions: 1 }, functions: [{ id: 'cap-phep', name: 'Cấp phép xây dựng' }] },
      findings: [{ messageId: 'unstated', at: '/functions' }],
    },
  ],
});
