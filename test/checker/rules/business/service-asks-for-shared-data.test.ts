import rule from '#rules/business/service-asks-for-shared-data';
import { testRule } from '../../../kit/rule-tester.ts';

const service = { id: 'cap-phep-xay-dung', name: 'Cấp giấy phép xây dựng' } as const;
const deed = { id: 'csdl-quy-hoach', name: 'Cơ sở dữ liệu quy hoạch', kind: 'database' } as const;

testRule(rule, {
  valid: [
    {
      name: 'shared data comes from its source',
      model: {
        services: [
          {
            ...service,
            inputs: [{ name: 'Số định danh', data: 'csdlqg-dan-cu', collectedFrom: 'shared' }],
            inputCount: 1,
          },
        ],
      },
    },
    {
      name: 'the applicant hands in what no one else may read',
      model: {
        dataAssets: [{ ...deed, sharing: 'internal' }],
        services: [
          { ...service, inputs: [{ name: 'Bản vẽ', data: 'csdl-quy-hoach', collectedFrom: 'citizen' }], inputCount: 1 },
        ],
      },
    },
  ],
  invalid: [
    {
      name: 'it asks for data of a national database',
      model: {
        services: [
          { ...service, inputs: [{ name: 'Bản sao căn cước', data: 'csdlqg-dan-cu', collectedFrom: 'citizen' }] },
        ],
      },
      findings: [
        {
          messageId: 'asksAgain',
          at: '/services/0/inputs/0/collectedFrom',
          says: 'Dịch vụ công "Cấp giấy phép xây dựng" yêu cầu người nộp hồ sơ cung cấp "Bản sao căn cước" dù dữ liệu này đã được chia sẻ.',
        },
      ],
    },
    {
      name: 'it asks for data that the province shares, twice',
      model: {
        dataAssets: [{ ...deed, sharing: 'default' }],
        services: [
          {
            ...service,
            inputs: [
              { name: 'Quy hoạch', data: 'csdl-quy-hoach', collectedFrom: 'citizen' },
              { name: 'Chỉ giới', data: 'csdl-quy-hoach', collectedFrom: 'enterprise' },
            ],
          },
        ],
      },
      findings: [{ messageId: 'asksAgain', at: '/services/0/inputs/0/collectedFrom' }],
    },
  ],
  unstated: [
    {
      name: 'how many inputs there are is not stated',
      model: {
        services: [{ ...service, inputs: [{ name: 'Số định danh', data: 'csdlqg-dan-cu', collectedFrom: 'shared' }] }],
      },
      findings: [{ messageId: 'notAllListed', at: '/services/0/inputCount' }],
    },
    {
      name: 'no inputs are stated',
      model: { services: [service] },
      findings: [{ messageId: 'unstated', at: '/services/0/inputs' }],
    },
    {
      name: 'an input does not say where it comes from',
      model: { services: [{ ...service, inputs: [{ name: 'Bản vẽ' }] }] },
      findings: [{ messageId: 'openInput', at: '/services/0/inputs/0' }],
    },
    {
      name: 'whether the data is shared is not stated',
      model: {
        dataAssets: [deed],
        services: [{ ...service, inputs: [{ name: 'Quy hoạch', data: 'csdl-quy-hoach', collectedFrom: 'citizen' }] }],
      },
      findings: [{ messageId: 'openInput', at: '/services/0/inputs/0' }],
    },
  ],
  notApplicable: [
    { name: 'the service is stated as absent', model: { services: [{ ...service, lifecycle: 'absent' }] } },
    {
      name: 'it asks for nothing',
      model: { services: [{ ...service, openPoints: [{ property: 'inputs', state: 'notApplicable' }] }] },
    },
  ],
});
