import type { Application, Compliance } from '#generated/types';
import rule from '#rules/application/regulation-not-met';
import { testRule } from '../../../kit/rule-tester.ts';

const portal = (extent: Compliance['extent']): Application => ({
  id: 'cong-dvc',
  name: 'Cổng dịch vụ công',
  role: 'servicePortal',
  lifecycle: 'operating',
  compliance: [{ document: 'Nghị định 61/2018/NĐ-CP', extent }],
});
const parameters = { roles: ['servicePortal'], act: '61/2018/NĐ-CP' };
const { lifecycle: _, ...withoutLifecycle } = portal('full');
const { compliance: __, ...silent } = portal('full');

testRule(rule, {
  valid: [{ name: 'it is met in full', parameters, model: { applications: [portal('full')] } }],
  invalid: [
    {
      name: 'it is not met',
      parameters,
      model: { applications: [portal('not')] },
      findings: [
        {
          messageId: 'notMet',
          at: '/applications/0/compliance/0/extent',
          says: '"Cổng dịch vụ công" được nêu là chưa đáp ứng đầy đủ văn bản 61/2018/NĐ-CP.',
        },
      ],
    },
    {
      name: 'it is met in part',
      parameters,
      model: { applications: [portal('partly')] },
      findings: [{ messageId: 'notMet', at: '/applications/0/compliance/0/extent' }],
    },
    {
      name: 'there is no portal',
      parameters,
      model: { applications: [{ ...portal('full'), lifecycle: 'absent' }] },
      findings: [{ messageId: 'noSystem', at: '/applications/0/lifecycle' }],
    },
  ],
  unstated: [
    {
      name: 'it is mostly met',
      parameters,
      model: { applications: [portal('mostly')] },
      findings: [{ messageId: 'mostly', at: '/applications/0/compliance/0/extent' }],
    },
    {
      name: 'nothing is said of this act',
      parameters: { ...parameters, act: '161/2018/NĐ-CP' },
      model: { applications: [portal('full')] },
      findings: [{ messageId: 'unstated', at: '/applications/0/compliance' }],
    },
    {
      name: 'nothing is said at all',
      parameters,
      model: { applications: [silent] },
      findings: [{ messageId: 'unstated', at: '/applications/0/compliance' }],
    },
    {
      name: 'whether the portal operates is not said',
      parameters,
      model: { applications: [withoutLifecycle] },
      findings: [{ messageId: 'unstated', at: '/applications/0/lifecycle' }],
    },
  ],
});
