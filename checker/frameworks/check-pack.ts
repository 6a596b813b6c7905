import type { Framework, Pack, Requirement, RequirementOverride } from '#generated/types';
import type { Draft } from '#model/read/problem';
import type { Bilingual } from '#util/bilingual';
import { childPointer, formatPointer } from '#util/json-pointer';
import { nearest } from '#util/nearest';
import { quote } from '#util/visible-text';

/** What a pack may refer to beside the framework it extends. */
export interface PackSurroundings {
  readonly framework: Framework;
  readonly documents: readonly string[];
  readonly rules: readonly string[];
}

const WHAT = {
  framework: { vi: 'khung', en: 'framework' },
  requirement: { vi: 'yêu cầu', en: 'requirement' },
  group: { vi: 'nhóm', en: 'group' },
  rule: { vi: 'quy tắc', en: 'rule' },
  document: { vi: 'văn bản', en: 'document' },
} as const;

/** Everything that a pack names and that does not exist, and all that its own requirements lack. */
export function packDrafts(pack: Pack, { framework, documents, rules }: PackSurroundings): Draft[] {
  if (pack.extends !== framework.id) return [unknown(WHAT.framework, pack.extends, '/extends', [framework.id], false)];
  const own = (pack.documents ?? []).map(({ id }) => id);
  const shipped = [...documents, ...(framework.documents ?? []).map(({ id }) => id)];
  const groups = [...framework.groups.map(({ id }) => id), ...Object.keys(pack.groups ?? {})];
  const added = pack.requirements ?? [];
  return [
    ...overrideDrafts(pack, framework),
    ...groupDrafts(pack, framework),
    ...repeated(WHAT.document, '/documents', own, shipped),
    ...repeated(
      WHAT.requirement,
      '/requirements',
      added.map(({ id }) => id),
      framework.requirements.map(({ id }) => id),
    ),
    ...added.flatMap((requirement, position) =>
      requirementDrafts(requirement, `/requirements/${position}`, { groups, rules, documents: [...shipped, ...own] }),
    ),
  ];
}

function overrideDrafts({ overrides = {} }: Pack, framework: Framework): Draft[] {
  const known = new Map(framework.requirements.map((requirement) => [requirement.id, requirement]));
  return Object.entries(overrides).flatMap(([id, override]) => {
    const pointer = formatPointer(['overrides', id]);
    const requirement = known.get(id);
    if (requirement === undefined) return [unknown(WHAT.requirement, id, pointer, [...known.keys()], true)];
    return parameterDrafts(requirement, override, `${pointer}/parameters`);
  });
}

/** A misspelt threshold would change nothing without a word. */
function parameterDrafts(requirement: Requirement, { parameters = {} }: RequirementOverride, pointer: string): Draft[] {
  const known = requirement.parameters ?? {};
  return Object.entries(parameters).flatMap(([name, value]): Draft[] => {
    const place = childPointer(pointer, name);
    const params = { name: quote(name), id: requirement.id };
    const shipped = known[name];
    if (shipped === undefined) {
      const told = { ...params, ...suggestion(name, Object.keys(known)) };
      return [{ code: 'pack-unknown-parameter', pointer: place, isAtKey: true, params: told }];
    }
    if (typeof shipped === typeof value) return [];
    const told = { ...params, value: quote(value), shipped: quote(shipped) };
    return [{ code: 'pack-wrong-parameter', pointer: place, params: told }];
  });
}

function groupDrafts({ groups = {} }: Pack, framework: Framework): Draft[] {
  const known = framework.groups.map(({ id }) => id);
  return Object.entries(groups).flatMap(([id, { name }]) =>
    known.includes(id) || name !== undefined ? [] : [unknown(WHAT.group, id, `/groups/${id}`, known, true)],
  );
}

function requirementDrafts(
  { id, group, rule, question, citations, ours }: Requirement,
  pointer: string,
  known: {
    readonly groups: readonly string[];
    readonly rules: readonly string[];
    readonly documents: readonly string[];
  },
): Draft[] {
  const lacks = (code: Draft['code']): Draft => ({ code, pointer, params: { id: quote(id) } });
  return [
    ...(known.groups.includes(group) ? [] : [unknown(WHAT.group, group, `${pointer}/group`, known.groups, false)]),
    ...(rule === undefined || known.rules.includes(rule)
      ? []
      : [unknown(WHAT.rule, rule, `${pointer}/rule`, known.rules, false)]),
    ...(rule === undefined && question === undefined ? [lacks('pack-requirement-without-judge')] : []),
    ...(citations.length === 0 && !ours ? [lacks('pack-requirement-without-law')] : []),
    ...citations.flatMap(({ document }, position) =>
      known.documents.includes(document)
        ? []
        : [unknown(WHAT.document, document, `${pointer}/citations/${position}/document`, known.documents, false)],
    ),
  ];
}

function repeated(what: Bilingual, list: string, ids: readonly string[], taken: readonly string[]): Draft[] {
  return ids.flatMap((id, position) =>
    taken.includes(id) || ids.indexOf(id) < position
      ? [{ code: 'pack-repeated-id', pointer: `${list}/${position}/id`, params: { what, id: quote(id) } }]
      : [],
  );
}

const unknown = (what: Bilingual, id: string, pointer: string, known: readonly string[], isAtKey: boolean): Draft => ({
  code: 'pack-unknown-id',
  pointer,
  isAtKey,
  params: { what, id: quote(id), ...suggestion(id, known) },
});

function suggestion(name: string, known: readonly string[]): Draft['params'] {
  const near = nearest(name, known);
  return near === undefined ? {} : { suggestion: quote(near) };
}
