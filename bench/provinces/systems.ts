import type { Application, Connection, DataAsset, Service } from '../../checker/generated/types.ts';
import type { Random } from './random.ts';
import { ACTS, FIELDS, type Field, PLACE_FIRST, PLACE_KINDS, PLACE_SECOND } from './words.ts';

type Evidence = NonNullable<Application['evidence']>;
type Security = NonNullable<Application['security']>;

/** Generated elements of one province, to be added to what the example has. */
export interface Grown {
  readonly applications: Application[];
  readonly dataAssets: DataAsset[];
  readonly services: Service[];
  readonly connections: Connection[];
}

const SYSTEMS_PER_DATABASE = 20;
const PLANNED = 0.2;
const SUBJECTS = FIELDS.reduce((sum, { subjects }) => sum + subjects.length, 0);
const HOSTS = ['ttdl', 'ttdl', 'dam-may'] as const;
const FUNCTIONS = ['nv-giai-quyet-tthc', 'nv-bao-cao', 'nv-cung-cap-thong-tin', 'nv-chi-dao-dieu-hanh'] as const;
const USERS = ['officials', 'agencies', 'citizens', 'enterprises'] as const;
const PAYLOADS = [
  'Kết quả xử lý hồ sơ',
  'Số liệu thống kê tháng',
  'Danh sách cơ sở',
  'Thông báo, lịch kiểm tra',
] as const;
const FREQUENCIES = ['Hằng ngày', 'Theo thời gian thực', 'Mỗi 15 phút', 'Hằng tháng'] as const;

/** What to grow: how many systems and connections, and the code that the agencies of the province share. */
export interface GrowthOrder {
  readonly systems: number;
  readonly connections: number;
  readonly agencyCode: string;
}

/** Grows systems, with a database and a service for every twenty, and connections between them, from one source of numbers. */
export function grow(random: Random, { systems, connections, agencyCode }: GrowthOrder): Grown {
  const first = random.below(PLACE_FIRST.length * PLACE_SECOND.length);
  const dataAssets = numbers(Math.ceil(systems / SYSTEMS_PER_DATABASE)).map((at) => database(random, at, first));
  const applications = numbers(systems).map((at) => application(random, at, first, dataAssets));
  const services = numbers(Math.floor(systems / SYSTEMS_PER_DATABASE)).map((at) =>
    service(random, at, `000.00.05.${agencyCode}-210615-${String(at + 1).padStart(4, '0')}`, applications),
  );
  return {
    applications,
    dataAssets,
    services,
    connections: systems === 0 ? [] : numbers(connections).map((at) => connection(random, at, applications)),
  };
}

const numbers = (count: number): number[] => Array.from({ length: count }, (_, at) => at);

const page = (random: Random, source: string, place: string): Evidence => [
  { source, place: `${place} ${1 + random.below(90)}` },
];

/** Codes of a reference model have a group and a member of three digits each; the first hundred members belong to the example. */
function codeOf(scheme: string, group: number, at: number): string {
  const number = group * 1_000 + 100 + at;
  return `${scheme}${String(Math.floor(number / 1_000)).padStart(3, '0')}.${String(number % 1_000).padStart(3, '0')}`;
}

/** Systems about the same subject lie sixty numbers apart; each of them gets another place, until 4,500 are used up. */
function placeName(at: number, first: number): string {
  const all = PLACE_FIRST.length * PLACE_SECOND.length;
  const turn = Math.floor(at / SUBJECTS) + (at % SUBJECTS) * 75;
  const spot = (first + turn * 7) % all;
  const kind = PLACE_KINDS[Math.floor(turn / all) % PLACE_KINDS.length] ?? PLACE_KINDS[0];
  const names = [PLACE_FIRST[spot % PLACE_FIRST.length], PLACE_SECOND[Math.floor(spot / PLACE_FIRST.length)]];
  return `${kind} ${names.join(' ')}`;
}

function fieldAt(at: number): { readonly field: Field; readonly subject: string } {
  const field = FIELDS[at % FIELDS.length] ?? FIELDS[0];
  const subject = field.subjects[Math.floor(at / FIELDS.length) % field.subjects.length] ?? field.subjects[0];
  return { field, subject };
}

function database(random: Random, at: number, first: number): DataAsset {
  const { field, subject } = fieldAt(at);
  const about = `${subject}, ${placeName(at, first)}`;
  return {
    id: `csdl-${at + 1}`,
    name: `Cơ sở dữ liệu ${about}`,
    owner: field.owner,
    lifecycle: 'operating',
    codes: [{ scheme: 'DRM', code: codeOf('DRM', 2, at) }],
    kind: 'database',
    use: 'internal',
    subject: about,
    authoritative: true,
    centrallyManaged: true,
    personalData: false,
    updater: field.owner,
    updateFrequency: random.pick(FREQUENCIES),
    sharing: 'internal',
    codeLists: ['dm-co-quan'],
    servedBy: 'lgsp',
    hosting: random.pick(HOSTS),
    evidence: page(random, 'kien-truc', 'Phụ lục II, dòng'),
  };
}

function application(random: Random, at: number, first: number, databases: readonly DataAsset[]): Application {
  const { field, subject } = fieldAt(at);
  const act = ACTS[Math.floor(at / 7) % ACTS.length] ?? ACTS[0];
  const common: Application = {
    id: `ht-${at + 1}`,
    name: `${act} ${subject}, ${placeName(at, first)}`,
    owner: field.owner,
    operator: 'tt-cntt-tt',
    codes: [{ scheme: 'ARM', code: codeOf('ARM', 3, at) }],
    role: 'specialised',
    category: 'specialised',
    functions: [random.pick(FUNCTIONS)],
    hosting: random.pick(HOSTS),
    evidence: page(random, 'bao-cao', 'Phụ lục III, dòng'),
  };
  if (random.chance(PLANNED)) return { ...common, lifecycle: 'planned', reuse: { reuseOf: 'lgsp' } };
  return {
    ...common,
    lifecycle: random.chance(0.9) ? 'operating' : 'pilot',
    users: [random.pick(USERS)],
    reads: ['dm-co-quan'],
    writes: [databases[at % databases.length]?.id ?? 'csdl-van-ban'],
    parts: [],
    security: random.chance(0.3) ? levelThree(random, at) : levelTwo(random, at),
  };
}

const PLAN = {
  standards: ['03/2017/TT-BTTTT', 'TCVN 11930:2017'],
  sections: ['designBuild', 'operation', 'inspection', 'risk', 'monitoring', 'continuity', 'endOfUse'],
} as const;
const DOSSIER = ['systemDescription', 'design', 'levelExplanation', 'protectionPlan'] as const;

function levelTwo(random: Random, at: number): Security {
  const isPersonal = random.chance(0.3);
  return {
    level: 2,
    type: 'internal',
    informationClasses: isPersonal ? ['private', 'personal'] : ['private'],
    ...(isPersonal ? { personalDataUsers: 50 + random.below(9_000) } : {}),
    serves: 'severalAgencies',
    nonStop: false,
    highestGrade: 2,
    dossier: { parts: [...DOSSIER] },
    appraisal: { authority: 'ownerSecurityUnit' },
    approval: { authority: 'ownerSecurityUnit', decision: { number: `${400 + at}/QĐ-STTTT`, date: '2020-10-12' } },
    plan: { standards: [...PLAN.standards], sections: [...PLAN.sections], logRetentionMonths: 6 },
  };
}

const levelThree = (random: Random, at: number): Security => ({
  ...levelTwo(random, at),
  level: 3,
  informationClasses: ['private', 'personal'],
  personalDataUsers: 10_000 + random.below(90_000),
  appraisal: { authority: 'ownerSecurityUnit', date: '2020-09' },
  approval: { authority: 'owner', decision: { number: `${2200 + at}/QĐ-UBND`, date: '2020-10-12' } },
  assessments: [{ date: '2021-04', independent: true }],
  plan: { standards: [...PLAN.standards], sections: [...PLAN.sections], logRetentionMonths: 12 },
  monitored: true,
  backup: true,
});

function service(
  random: Random,
  at: number,
  dossierCodePattern: string,
  applications: readonly Application[],
): Service {
  const { field, subject } = fieldAt(at);
  const used = applications[at * SYSTEMS_PER_DATABASE]?.id ?? 'he-thong-tthc';
  return {
    id: `dvc-${at + 1}`,
    name: `Nhóm dịch vụ công về ${subject}, nhóm ${Math.floor(at / SUBJECTS) + 1}`,
    owner: field.owner,
    lifecycle: 'operating',
    procedureCode: `9.${String(10_000 + at).padStart(6, '0')}`,
    grade: 4,
    online: 'full',
    function: 'nv-giai-quyet-tthc',
    applications: ['he-thong-tthc', used],
    inputs: [{ name: 'Đơn đề nghị', data: 'csdl-ho-so-tthc', collectedFrom: random.pick(['citizen', 'enterprise']) }],
    inputCount: 1,
    onNationalPortal: true,
    channels: ['postal', 'online'],
    conditionalBusiness: false,
    dossierCodePattern,
    evidence: page(random, 'kien-truc', 'Phụ lục III, dòng'),
  };
}

/** By turns: a system uses the platform, exchanges data with one of another agency through it, or with one of its own agency. */
function connection(random: Random, at: number, applications: readonly Application[]): Connection {
  const start = Math.floor(at / 3) % applications.length;
  const isSameAgency = at % 3 === 2;
  const end =
    at % 3 === 0
      ? start
      : isSameAgency
        ? nextOfAgency(start, applications.length)
        : elsewhere(random, start, applications.length);
  const [from, to] = [applications[start], applications[end]];
  const isPlanned = from?.lifecycle === 'planned' || to?.lifecycle === 'planned';
  const common = {
    id: `kn-${at + 1}`,
    from: from?.id ?? '',
    to: end === start ? 'lgsp' : (to?.id ?? ''),
    personalData: false,
    lifecycle: isPlanned ? 'planned' : 'operating',
  } as const;
  if (end === start) return { ...common, type: 'serviceUse', network: 'tslcd-cap-2' };
  const shared = { ...common, type: 'dataExchange', via: ['lgsp'], payload: random.pick(PAYLOADS) } as const;
  if (isSameAgency) return { ...shared, via: ['lgsp'] };
  const agreement = { number: `${at + 1}/TT`, date: '2021-03' };
  return { ...shared, via: ['lgsp'], channel: 'platform', method: 'online', agreement };
}

/** Systems of one agency lie as many places apart as there are agencies; the last one turns to the first, or has nobody. */
const nextOfAgency = (start: number, count: number): number =>
  start + FIELDS.length < count ? start + FIELDS.length : start % FIELDS.length;

/** A system of another agency, near by or far. */
function elsewhere(random: Random, start: number, count: number): number {
  const far = random.below(count);
  if (far % FIELDS.length !== start % FIELDS.length) return far;
  return far + 1 < count ? far + 1 : start;
}
