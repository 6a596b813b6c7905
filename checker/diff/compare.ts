import type { CheckResult, KnownModel } from '#generated/types';
import { type FindingClass, requirementOf, type StandingFinding, standingFindings } from './known-model.ts';
import { pairModels } from './pair-models.ts';

/** How one model differs from what was known of it. */
export interface ModelChange {
  readonly result: CheckResult;
  /** What was known; undefined for a model that nothing was known of. */
  readonly known: KnownModel | undefined;
  /** Findings that were not known, or were only open before and fail now. */
  readonly added: readonly StandingFinding[];
  /** Keys of findings that are gone. */
  readonly fixed: readonly string[];
  /** Keys of findings that failed where their requirement is only open now: the fact is no longer stated, which mends nothing. */
  readonly unstated: readonly string[];
  /** Keys of findings that were open where their requirement fails now. */
  readonly answered: readonly string[];
  /** How many findings are as they were. */
  readonly unchanged: number;
  /** Keys of findings whose requirement was not asked this time. */
  readonly notAsked: readonly string[];
}

/** How results differ from what was known of their models, and what was known of models that were not checked. */
export interface Comparison {
  readonly changes: readonly ModelChange[];
  readonly others: readonly KnownModel[];
}

/** Compares results with what was known before: a baseline, an older state of the files, the run before. */
export function compareResults(known: readonly KnownModel[], results: readonly CheckResult[]): Comparison {
  const { pairs, others } = pairModels(known, results);
  return { changes: pairs.map(({ result, known: before }) => changeOf(result, before)), others };
}

function changeOf(result: CheckResult, known: KnownModel | undefined): ModelChange {
  const findings = standingFindings(result);
  const before = new Map<string, FindingClass>([
    ...(known?.unknown ?? []).map((key) => [key, 'unknown'] as const),
    ...(known?.fail ?? []).map((key) => [key, 'fail'] as const),
  ]);
  const now = new Map(findings.map(({ key, class: own }) => [key, own]));
  const asked = new Set(result.requirements.map(({ id }) => id));
  const isNew = ({ key, class: own }: StandingFinding): boolean =>
    !before.has(key) || (own === 'fail' && before.get(key) === 'unknown');
  const gone = [...before.keys()].filter((key) => !now.has(key)).sort();
  const added = findings.filter(isNew);
  const news = new Set(added.map(({ requirement, class: own }) => `${own} ${requirement.id}`));
  const turned = (key: string, was: FindingClass, is: FindingClass): boolean =>
    before.get(key) === was && (now.has(key) ? now.get(key) === is : news.has(`${is} ${requirementOf(key)}`));
  const unstated = [...before.keys()].filter((key) => turned(key, 'fail', 'unknown')).sort();
  const answered = [...before.keys()].filter((key) => turned(key, 'unknown', 'fail')).sort();
  const notFixed = new Set([...unstated, ...answered]);
  return {
    result,
    known,
    added,
    fixed: gone.filter((key) => asked.has(requirementOf(key)) && !notFixed.has(key)),
    unstated,
    answered,
    unchanged: findings.filter(({ key, class: own }) => before.get(key) === own).length,
    notAsked: gone.filter((key) => !asked.has(requirementOf(key))),
  };
}

/** A result reduced to what was not known: requirements that stand as they did before no longer stop a gate. */
export function onlyNew({ result, added }: ModelChange): CheckResult {
  const findings = standingFindings(result);
  const isNew = new Set(added.map(({ key }) => key));
  const stopping = findings.flatMap(({ requirement, key, class: own }) =>
    isNew.has(key) && (own === 'fail' || requirement.outcome === 'unknown') ? [requirement.id] : [],
  );
  const known = new Set(findings.map(({ requirement }) => requirement.id));
  for (const id of stopping) known.delete(id);
  return { ...result, requirements: result.requirements.filter(({ id }) => !known.has(id)) };
}
