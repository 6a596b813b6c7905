import type { Application, Connection, Indicator, Model } from '../../checker/generated/types.ts';
import type { Random } from './random.ts';

/** The ten rules that the floor program and the peers are given. */
export type TenRule =
  | 'structure'
  | 'references'
  | 'channel'
  | 'level'
  | 'ids'
  | 'host'
  | 'owner'
  | 'names'
  | 'totals'
  | 'codes';

/** A fault the generator can plant, and what has to notice it. */
export interface Fault {
  readonly kind: string;
  /** Requirements that are no longer met, with their outcome; none where the pack asks no such thing. */
  readonly requirements: Readonly<Record<string, 'fail' | 'unknown'>>;
  /** Problem with which the reader refuses the file. */
  readonly problem?: string;
  /** Rule of the ten that finds it. */
  readonly tenRule?: TenRule;
  /** Changes one element of the model and gives its id. */
  readonly plant: (model: Model, random: Random) => string;
}

/** Every kind of fault; those with a `problem` keep the file from being checked at all. */
export const FAULTS: readonly Fault[] = [
  {
    kind: 'publicSystemBelowLevelThree',
    requirements: { 'SEC85-L3d': 'fail' },
    tenRule: 'level',
    plant: onSystem(2, ({ security }) => {
      if (!security) return;
      security.type = 'publicFacing';
      security.personalDataUsers = 25_000;
      security.informationClasses = ['private', 'personal'];
    }),
  },
  {
    kind: 'hostBelowSystem',
    requirements: { 'SEC85-02b': 'fail' },
    tenRule: 'host',
    plant: onSystem(3, (system) => {
      system.hosting = 'phong-dieu-hanh';
    }),
  },
  {
    kind: 'notMonitored',
    requirements: { 'MON31-01': 'fail' },
    plant: onSystem(3, ({ security }) => {
      if (security) security.monitored = false;
    }),
  },
  {
    kind: 'logsTooShort',
    requirements: { 'SEC12-06': 'fail' },
    plant: onSystem(3, ({ security }) => {
      if (security?.plan) security.plan.logRetentionMonths = 1;
    }),
  },
  {
    kind: 'approvedByWrongAuthority',
    requirements: { 'SEC85-11b': 'fail' },
    plant: onSystem(3, ({ security }) => {
      if (security)
        security.approval = { authority: 'ownerSecurityUnit', decision: { number: '1/QĐ-STTTT', date: '2020-10-12' } };
    }),
  },
  {
    kind: 'assessedByItself',
    requirements: { 'SEC85-19': 'fail' },
    plant: onSystem(3, ({ security }) => {
      if (security) security.assessments = [{ date: '2021-04', independent: false }];
    }),
  },
  {
    kind: 'linkPastThePlatform',
    requirements: { 'INT-04': 'unknown' },
    tenRule: 'channel',
    plant: onLink((link) => {
      delete link.via;
      link.channel = 'direct';
    }),
  },
  {
    kind: 'ownerNotStated',
    requirements: { 'SEC85-01': 'unknown', 'ARM-07b': 'unknown', 'INT-06': 'unknown', 'INT-07': 'unknown' },
    tenRule: 'owner',
    plant: onSystem(2, (system) => {
      delete system.owner;
    }),
  },
  {
    kind: 'partsNotEqualTotal',
    requirements: { 'FIG-01': 'fail' },
    tenRule: 'totals',
    plant: (model, random) => {
      const indicator = brokenTotal(random);
      model.indicators = [...(model.indicators ?? []), indicator];
      return indicator.id;
    },
  },
  {
    kind: 'procedureCodeMalformed',
    requirements: { 'TTHC-CODE01': 'fail' },
    tenRule: 'codes',
    plant: (model, random) => {
      const service = oneOf((model.services ?? []).filter(isGrown), random);
      service.procedureCode = 'TTHC 12/2021';
      return service.id;
    },
  },
  {
    kind: 'shareAboveWhole',
    requirements: { 'FIG-04': 'fail' },
    plant: onSystem(2, (system) => {
      system.coverage = [{ level: 'province', unit: 'computers', share: { have: 1_000, of: 999 } }];
    }),
  },
  {
    kind: 'nameTwice',
    requirements: {},
    tenRule: 'names',
    plant: onSystem(2, (system, other) => {
      system.name = other.name.toUpperCase();
    }),
  },
  {
    kind: 'hostNotListed',
    requirements: {},
    problem: 'dangling-reference',
    tenRule: 'references',
    plant: onSystem(2, (system) => {
      system.hosting = 'ttdl-khong-co';
    }),
  },
  {
    kind: 'idTwice',
    requirements: {},
    problem: 'duplicate-id',
    tenRule: 'ids',
    plant: (model, random) => {
      const service = oneOf((model.services ?? []).filter(isGrown), random);
      service.id = 'dvc-dau-tu';
      return service.id;
    },
  },
  {
    kind: 'levelOutOfRange',
    requirements: {},
    problem: 'number-limit',
    tenRule: 'structure',
    plant: onSystem(2, ({ security }) => {
      if (security) security.level = 0;
    }),
  },
];

function oneOf<T>(items: readonly T[], random: Random): T {
  const item = items[random.below(items.length)];
  if (item === undefined) throw new Error('The model is too small to plant a fault of this kind in it.');
  return item;
}

/** Whether an element was grown; the example's own are left as they are. */
const isGrown = ({ id }: { readonly id: string }): boolean => /^(ht|kn|dvc)-\d+$/.test(id);

function onSystem(level: number, change: (system: Application, other: Application) => void): Fault['plant'] {
  return (model, random) => {
    const grown = (model.applications ?? []).filter(isGrown);
    const system = oneOf(
      grown.filter(({ security }) => security?.level === level),
      random,
    );
    change(
      system,
      oneOf(
        grown.filter((one) => one !== system),
        random,
      ),
    );
    return system.id;
  };
}

function onLink(change: (link: Connection) => void): Fault['plant'] {
  return (model, random) => {
    const links = (model.connections ?? []).filter(
      (one) => isGrown(one) && one.agreement && one.lifecycle === 'operating',
    );
    const link = oneOf(links, random);
    change(link);
    return link.id;
  };
}

function brokenTotal(random: Random): Indicator {
  const number = 1 + random.below(1_000_000_000);
  return {
    id: `sl-${number}`,
    name: `Hồ sơ theo cách nộp, bảng ${number}`,
    measure: 'other',
    status: 'measured',
    breakdown: {
      total: 1_000,
      parts: [
        { key: 'online', value: 640 },
        { key: 'inPerson', value: 350 },
      ],
    },
    asOf: '2021-06',
  };
}
