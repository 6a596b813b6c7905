import type { Coverage } from '#generated/types';
import rule from '#rules/application/system-not-at-every-level';
import { testRule } from '../../../kit/rule-tester.ts';

const oneStop = { id: 'mot-cua', name: 'Một cửa điện tử', role: 'oneStop', lifecycle: 'operating' } as const;
const parameters = { roles: ['oneStop'], levels: ['province', 'district'] };
const full: Coverage = { level: 'province', share: { percent: 100 } };

testRule(rule, {
  valid: [
    {
      name: 'both levels are covered',
      parameters,
      model: { applications: [{ ...oneStop, coverage: [full, { level: 'district', share: { have: 27, of: 27 } }] }] },
    },
    {
      name: 'two systems cover a level each',
      parameters,
      model: {
        applications: [
          { ...oneStop, coverage: [full] },
          { ...oneStop, id: 'mot-cua-huyen', coverage: [{ level: 'district', share: { percent: 100 } }] },
        ],
      },
    },
  ],
  invalid: [
    {
      name: 'only some of the agencies',
      parameters,
      model: { applications: [{ ...oneStop, coverage: [full, { level: 'district', share: { have: 20, of: 27 } }] }] },
      findings: [
        {
          messageId: 'partly',
          at: '/applications/0/coverage/1/share',
          says: '"Một cửa điện tử" chưa triển khai ở 100% cơ quan cấp huyện.',
        },
      ],
    },
    {
      name: 'there is no such system',
      parameters,
      model: { applications: [{ ...oneStop, lifecycle: 'planned' }] },
      findings: [{ messageId: 'noSystem', at: '/applications/0/lifecycle' }],
    },
  ],
  unstated: [
    {
      name: 'one level is not mentioned',
      parameters,
      model: { applications: [{ ...oneStop, coverage: [full] }] },
      findings: [{ messageId: 'unstated', at: '/applications/0/coverage' }],
    },
    {
      name: 'over ninety percent may be all',
      parameters,
      model: {
        applications: [
          {
            ...oneStop,
            coverage: [full, { level: 'district', share: { percent: { value: 90, qualifier: 'over' } } }],
          },
        ],
      },
      findings: [{ messageId: 'unstated', at: '/applications/0/coverage' }],
    },
    {
      name: 'one level is planned',
      parameters,
      model: {
        applications: [
          { ...oneStop, coverage: [full, { level: 'district', share: { percent: 100 }, lifecycle: 'planned' }] },
        ],
      },
      findings: [{ messageId: 'unstated', at: '/applications/0/coverage' }],
    },
    { name: 'no system is listed', parameters, model: {}, findings: [{ messageId: 'unstated', at: '/applications' }] },
  ],
});
