import rule from '#rules/governance/new-system-without-reuse-check';
import { testRule } from '../../../kit/rule-tester.ts';

const existing = { id: 'gis-nen', name: 'GIS nền', role: 'gis', lifecycle: 'operating' } as const;
const planned = { id: 'ban-do-nong-nghiep', name: 'Bản đồ nông nghiệp', lifecycle: 'planned' } as const;

testRule(rule, {
  valid: [
    {
      name: 'it reuses a shared platform',
      model: { platforms: [existing], applications: [{ ...planned, reuse: { reuseOf: 'gis-nen' } }] },
    },
    {
      name: 'it gives the reason for an own one',
      model: { applications: [{ ...planned, reuse: { duplicateJustification: 'GIS nền không có bản đồ thửa.' } }] },
    },
  ],
  invalid: [],
  unstated: [
    {
      name: 'nothing is said on reuse',
      model: { applications: [planned] },
      findings: [{ messageId: 'unstated', at: '/applications/0/reuse' }],
    },
    {
      name: 'its lifecycle is not stated',
      model: { applications: [{ id: 'moi', name: 'Hệ thống mới' }] },
      findings: [{ messageId: 'unstated', at: '/applications/0/reuse' }],
    },
  ],
  notApplicable: [
    { name: 'the system exists', model: { platforms: [existing] } },
    {
      name: 'there is nothing that it could reuse',
      model: { applications: [{ ...planned, openPoints: [{ property: 'reuse', state: 'notApplicable' }] }] },
    },
  ],
});
