import { isFoundIn } from '#util/search-text';
import type { Outline, OutlineElement, RequirementResult } from '../../checker/index.ts';
import type { Filters } from './filters.ts';
import { elementKeyOf, type FindingAt } from './outcomes.ts';

const order: readonly RequirementResult['outcome'][] = [
  'fail',
  'error',
  'unknown',
  'manual',
  'waived',
  'pass',
  'notApplicable',
];
const strengths: readonly RequirementResult['strength'][] = ['must', 'should', 'may'];

/** Every finding, the gravest first: failures before open points, must before should, heavy before light. */
export function allFindings(requirements: readonly RequirementResult[]): readonly FindingAt[] {
  const sorted = [...requirements].sort(
    (one, other) =>
      order.indexOf(one.outcome) - order.indexOf(other.outcome) ||
      Number(other.weight > 0) - Number(one.weight > 0) ||
      strengths.indexOf(one.strength) - strengths.indexOf(other.strength) ||
      other.weight - one.weight,
  );
  return sorted.flatMap((requirement) =>
    requirement.findings.map((finding, position) => ({ requirement, finding, position })),
  );
}

const lets = (chosen: readonly string[], ...values: readonly (string | undefined)[]): boolean =>
  chosen.length === 0 || values.some((value) => chosen.includes(value ?? ''));

/** The findings that pass the filters on findings; `text` is what is searched in them. */
export function findingsThrough(
  findings: readonly FindingAt[],
  filters: Filters,
  outline: Outline,
): readonly FindingAt[] {
  const elements = new Map(outline.elements.map((element) => [element.key, element]));
  return findings.filter((found) => passes(found, filters, elements.get(elementKeyOf(found.finding.pointer) ?? '')));
}

function passes({ requirement, finding }: FindingAt, filters: Filters, element: OutlineElement | undefined): boolean {
  const { message, fix, place } = finding;
  const texts = [requirement.id, requirement.title, message, fix, place, element?.name].flatMap((text) => {
    if (text === undefined) return [];
    return typeof text === 'string' ? [text] : [text.vi, text.en];
  });
  return (
    lets(filters.groups, requirement.group) &&
    lets(filters.strengths, requirement.strength) &&
    lets(filters.outcomes, finding.outcome, requirement.outcome) &&
    lets(filters.laws, ...requirement.citations.map(({ document }) => document)) &&
    lets(filters.owners, element?.owner) &&
    (filters.text === '' || isFoundIn(filters.text, texts))
  );
}
