import rule from '#rules/data/data-subject-with-two-sources';
import { testRule } from '../../../kit/rule-tester.ts';

const own = { id: 'csdl-can-bo', name: 'Cơ sở dữ liệu cán bộ', kind: 'database', subject: 'Cán bộ' } as const;
const other = { id: 'ho-so-can-bo', name: 'Hồ sơ cán bộ', kind: 'database', subject: 'cán bộ' } as const;

testRule(rule, {
  valid: [
    {
      name: 'one source, and a copy of it',
      model: {
        dataAssets: [
          { ...own, authoritative: true },
          { ...other, authoritative: false, copyOf: 'csdl-can-bo' },
        ],
      },
    },
    {
      name: 'two sources on different subjects',
      model: {
        dataAssets: [
          { ...own, authoritative: true },
          { ...other, subject: 'Đất đai', authoritative: true },
        ],
      },
    },
  ],
  invalid: [
    {
      name: 'two sources on one subject',
      model: {
        dataAssets: [
          { ...own, authoritative: true },
          { ...other, authoritative: true },
        ],
      },
      findings: [
        { messageId: 'twoSources', at: '/dataAssets/0/authoritative' },
        { messageId: 'twoSources', at: '/dataAssets/1/authoritative' },
      ],
    },
  ],
  unstated: [
    {
      name: 'source or copy is not stated',
      model: { dataAssets: [own] },
      findings: [{ messageId: 'unstated', at: '/dataAssets/0/authoritative' }],
    },
    {
      name: 'the source has no subject',
      model: {
        dataAssets: [{ id: 'csdl-can-bo', name: 'Cơ sở dữ liệu cán bộ', kind: 'database', authoritative: true }],
      },
      findings: [{ messageId: 'noSubject', at: '/dataAssets/0/subject' }],
    },
    {
      name: 'a copy does not name its source',
      model: { dataAssets: [{ ...own, authoritative: false }] },
      findings: [{ messageId: 'noOriginal', at: '/dataAssets/0/copyOf' }],
    },
  ],
  notApplicable: [
    { name: 'it is a data store', model: { dataAssets: [{ id: 'kho', name: 'Kho dữ liệu', kind: 'warehouse' }] } },
    { name: 'it is stated as absent', model: { dataAssets: [{ ...own, lifecycle: 'absent' }] } },
    {
      name: 'it copies nothing',
      model: {
        dataAssets: [{ ...own, authoritative: false, openPoints: [{ property: 'copyOf', state: 'notApplicable' }] }],
      },
    },
  ],
});
