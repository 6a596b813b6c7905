import type { CheckResult, Finding, RequirementResult } from '#generated/types';
import { type Located, locate } from '#model/read/locate';

/**
 * The result with line and column of every finding, found in the text the model was read from; where the value itself stands there, with
 * its end, too. Only the pointers of findings are looked up: of all of them, or of those of each requirement that `shownOf` gives.
 *
 * @param text the text, or what gives it: it is not asked for where nothing is to be found
 */
export function locateFindings(
  result: CheckResult,
  text: string | (() => string),
  shownOf: (requirement: RequirementResult) => readonly Finding[] = ({ findings }) => findings,
): CheckResult {
  const pointers = result.requirements.flatMap((requirement) =>
    requirement.findings.length === 0 ? [] : shownOf(requirement).map(({ pointer }) => pointer),
  );
  if (pointers.length === 0) return result;
  const places = locate(typeof text === 'string' ? text : text(), pointers);
  const requirements = result.requirements.map((requirement) =>
    requirement.findings.length === 0
      ? requirement
      : { ...requirement, findings: requirement.findings.map((finding) => located(finding, places)) },
  );
  return { ...result, requirements };
}

function located(finding: Finding, places: ReadonlyMap<string, Located>): Finding {
  const place = places.get(finding.pointer);
  if (place === undefined) return finding;
  const { line, column, isExact, end } = place;
  return { ...finding, line, column, ...(isExact ? { endLine: end.line, endColumn: end.column } : {}) };
}
