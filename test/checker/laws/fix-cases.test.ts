import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Organisation } from '#generated/types';
import { readTexts } from '../../../checker/codegen/read-files.ts';
import { evaluate, expectGoodFix, type Fixable, fixables } from '../../kit/good-fix.ts';
import { root } from '../../kit/house-sources.ts';
import { type ModelParts, modelWith } from '../../kit/model-builder.ts';
import { storedModels } from '../../kit/stored-models.ts';

interface Case {
  readonly name: string;
  readonly model: ModelParts;
  readonly asOf?: string;
  readonly patch: Fixable['finding']['patch'];
}

const agency = (
  id: string,
  agencyCodes: Organisation['agencyCodes'],
  more: Partial<Organisation> = {},
): Organisation => ({
  id,
  name: id,
  level: 'province',
  kind: 'department',
  lifecycle: 'operating',
  ...(agencyCodes === undefined ? {} : { agencyCodes }),
  ...more,
});
const service = { id: 'dv', name: 'Dịch vụ', lifecycle: 'operating' } as const;
const link = { id: 'k', from: 'ud', to: 'csdlqg-dan-cu', lifecycle: 'operating' } as const;
const application = { id: 'ud', name: 'Ứng dụng', lifecycle: 'operating' } as const;
const decision = { number: '12/QĐ-UBND' };

/** What each rule offers: the model, and the patch word by word. */
const offered: Readonly<Record<string, readonly Case[]>> = {
  'procedure-code-malformed': [
    {
      name: 'spaces in the code',
      model: { services: [{ ...service, procedureCode: '1. 001234 .000.00.00.h56' }] },
      patch: [{ op: 'replace', path: '/services/0/procedureCode', value: '1.001234.000.00.00.H56' }],
    },
  ],
  'dossier-code-malformed': [
    {
      name: 'dashes of a word processor, small letters',
      model: { services: [{ ...service, dossierCodePattern: '000.00.16.h56–210630–0001' }] },
      patch: [{ op: 'replace', path: '/services/0/dossierCodePattern', value: '000.00.16.H56-210630-0001' }],
    },
  ],
  'agency-code-outside-parent': [
    {
      name: 'the superior that the code names',
      model: { organisations: [agency('so', { qd20: 'H56.16' }), agency('tt', { qd20: 'H56.16.01' })] },
      asOf: '2021-06-30',
      patch: [{ op: 'add', path: '/organisations/1/parent', value: 'so' }],
    },
  ],
  'agency-code-outside-province': [
    {
      name: 'the unit code of a province that was merged into the one named',
      model: {
        document: {
          title: 'Báo cáo',
          version: '1',
          date: '2026-03-31',
          province: { code: '10', name: 'Lào Cai' },
        },
        organisations: [agency('so', { qd20: 'H38.16' })],
      },
      asOf: '2026-03-31',
      patch: [{ op: 'replace', path: '/document/province/code', value: '15' }],
    },
  ],
  'standard-without-status': [
    {
      name: 'a standard of the mandatory list',
      model: { standards: [{ id: 'ldap', name: 'LDAP', code: 'LDAPv3', lifecycle: 'operating' }] },
      patch: [{ op: 'add', path: '/standards/0/mandatory', value: true }],
    },
    {
      name: 'a recommended one',
      model: { standards: [{ id: 'h2', name: 'HTTP/2', code: 'HTTP/2', lifecycle: 'operating' }] },
      patch: [{ op: 'add', path: '/standards/0/mandatory', value: false }],
    },
  ],
  'connection-without-method': [
    {
      name: 'the channel says it',
      model: { applications: [application], connections: [{ ...link, channel: 'package' }] },
      patch: [{ op: 'add', path: '/connections/0/method', value: 'package' }],
    },
  ],
  'direct-link-without-reason': [
    {
      name: 'the method says it',
      model: { applications: [application], connections: [{ ...link, method: 'package' }] },
      patch: [{ op: 'add', path: '/connections/0/channel', value: 'package' }],
    },
  ],
  'national-link-without-standard': [
    {
      name: 'the standard says who uses it',
      model: {
        applications: [application],
        connections: [link],
        standards: [{ id: 'json', name: 'JSON', code: 'JSON', mandatory: true, usedBy: ['k'] }],
      },
      patch: [{ op: 'add', path: '/connections/0/standards', value: ['json'] }],
    },
  ],
  'data-centre-without-standards': [
    {
      name: 'the standards say who uses them',
      model: {
        facilities: [{ id: 'ttdl', name: 'TTDL', kind: 'dataCentre', lifecycle: 'operating', standards: ['t0'] }],
        standards: ['TCVN 9250:2021', 'QCVN 32', 'QCVN 9', 'TCVN 3890', 'QCVN 06'].map((code, position) => ({
          id: `t${position}`,
          name: code,
          code,
          usedBy: ['ttdl'],
        })),
      },
      patch: [{ op: 'add', path: '/facilities/0/standards', value: ['t0', 't1', 't2', 't3', 't4'] }],
    },
  ],
  'tslcd-not-used': [
    {
      name: 'a connection that operates runs on it',
      model: {
        networks: [{ id: 'm', name: 'Mạng TSLCD', kind: 'tslcd', lifecycle: 'operating' }],
        applications: [application],
        connections: [{ ...link, network: 'm' }],
      },
      patch: [{ op: 'add', path: '/networks/0/inUse', value: true }],
    },
  ],
  'application-without-trace': [
    {
      name: 'its services belong to functions',
      model: {
        functions: [{ id: 'nv', name: 'Nghiệp vụ' }],
        services: [{ ...service, function: 'nv', applications: ['ud'] }],
        dataAssets: [{ id: 'd', name: 'Dữ liệu', kind: 'database' }],
        applications: [{ ...application, writes: ['d'] }],
      },
      patch: [{ op: 'add', path: '/applications/0/functions', value: ['nv'] }],
    },
  ],
  'architecture-not-identified': [
    {
      name: 'version in the title, date where the act is named again',
      model: {
        document: {
          title: 'Báo cáo',
          version: '1',
          date: '2021-06-30',
          province: { code: '14', name: 'Sơn La' },
          architecture: { title: 'Kiến trúc CQĐT tỉnh Sơn La, phiên bản 2.0', decision },
          relatedActs: [{ ...decision, date: '2020-12-31' }],
        },
      },
      patch: [
        { op: 'add', path: '/document/architecture/version', value: '2.0' },
        { op: 'add', path: '/document/architecture/decision/date', value: '2020-12-31' },
      ],
    },
  ],
};

/** Models beside those above in which somebody has to know something first. */
const refused: readonly (readonly [string, string, ModelParts])[] = [
  ['procedure-code-malformed', 'a digit too few', { services: [{ ...service, procedureCode: '1.00123' }] }],
  ['agency-code-outside-parent', 'nobody has the code above', { organisations: [agency('tt', { qd20: 'H56.16.01' })] }],
  [
    'agency-code-outside-parent',
    'two have the code above',
    {
      organisations: [
        agency('a', { qd20: 'H56.16' }),
        agency('b', { qd20: 'H56.16' }),
        agency('c', { qd20: 'H56.16.01' }),
      ],
    },
  ],
  [
    'agency-code-outside-parent',
    'the one above stands below',
    { organisations: [agency('a', { qd20: 'H56.16' }, { parent: 'b' }), agency('b', { qd20: 'H56.16.01' })] },
  ],
  [
    'standard-without-status',
    'another edition',
    { standards: [{ id: 'h', name: 'HTML', code: 'HTML 5', lifecycle: 'operating' }] },
  ],
  [
    'standard-without-status',
    'stated as undetermined',
    {
      standards: [
        { id: 'l', name: 'LDAP', code: 'LDAP v3', openPoints: [{ property: 'mandatory', state: 'undetermined' }] },
      ],
    },
  ],
  [
    'tslcd-not-used',
    'the connection is planned',
    {
      networks: [{ id: 'm', name: 'Mạng TSLCD', kind: 'tslcd', lifecycle: 'operating' }],
      applications: [application],
      connections: [{ ...link, lifecycle: 'planned', network: 'm' }],
    },
  ],
  [
    'architecture-not-identified',
    'the act is named with two dates',
    {
      document: {
        title: 'Báo cáo',
        version: '1',
        date: '2021-06-30',
        province: { code: '14', name: 'Sơn La' },
        architecture: { version: '1', decision },
        relatedActs: [
          { ...decision, date: '2020-12-31' },
          { ...decision, date: '2020-12-30' },
        ],
      },
    },
  ],
  [
    'agency-code-outside-province',
    'the name is that of the province before the merger',
    {
      document: { title: 'Báo cáo', version: '1', date: '2026-03-31', province: { code: '15', name: 'Yên Bái' } },
      organisations: [agency('so', { qd20: 'H63.16' })],
    },
  ],
];

const offersOf = (rule: string, model: ModelParts, asOf: string | undefined): readonly Fixable[] =>
  fixables(evaluate(modelWith(model), asOf === undefined ? {} : { asOf })).filter((fixable) => fixable.rule === rule);

describe.each(Object.entries(offered))('%s', (rule, cases) => {
  it.each(cases)('offers an edit: $name', ({ model, asOf, patch }) => {
    const [first] = offersOf(rule, model, asOf);
    expect(first?.finding.patch).toEqual(patch);
    if (first) expectGoodFix(modelWith(model), asOf === undefined ? {} : { asOf }, first);
  });
});

describe('no edit is offered', () => {
  it.each(refused)('by %s: %s', (rule, _, model) => {
    expect(offersOf(rule, model, '2022-06-30')).toEqual([]);
  });
});

it('every rule that carries edits is held to them here or in the laws of fixes', () => {
  const carrying = [...readTexts(join(root, 'checker/rules'), '.ts')].flatMap(([path, text]) =>
    /^(?!shared\/)[\w-]+\/[\w-]+\.ts$/.test(path) && /\bedits\b|withEdits/.test(text)
      ? [path.replace(/^.*\/|\.ts$/g, '')]
      : [],
  );
  expect(carrying.filter((id) => !(id in offered) && id !== 'agency-code-malformed')).toEqual([]);
});

it.each(storedModels('examples', 'provinces'))('every edit offered for %s is a good one', (_, model) => {
  for (const plateau of ['current', 'target'] as const)
    for (const fixable of fixables(evaluate(model, { plateau }))) expectGoodFix(model, { plateau }, fixable);
});
