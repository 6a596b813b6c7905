import type { CheckResult, Finding } from '#generated/types';
import { type Located, locate } from '#model/read/locate';

/**
 * The result with line and column of every finding, found in the text the model was read from; where the value itself stands there, with
 * its end, too. Only the pointers of findings are looked up; of each requirement at most the first `mostEach` of each outcome.
 */
export function locateFindings(
  result: CheckResult,
  text: string,
  mostEach: number = Number.POSITIVE_INFINITY,
): CheckResult {
  const places = locate(
    text,
    result.requirements.flatMap(({ findings }) => pointersOf(findings, mostEach)),
  );
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

const pointersOf = (findings: readonly Finding[], most: number): string[] =>
  (['fail', 'unknown'] as const).flatMap((outcome) =>
    findings
      .filter((finding) => finding.outcome === outcome)
      .slice(0, most)
      .map(({ pointer }) => pointer),
  );
