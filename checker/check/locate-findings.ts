import type { CheckResult } from '#generated/types';
import { locate } from '#model/read/locate';

/**
 * The result with line and column of every finding, found in the text the model was read from; where the value itself stands there, with
 * its end, too. Only the pointers of findings are looked up.
 */
export function locateFindings(result: CheckResult, text: string): CheckResult {
  const places = locate(
    text,
    result.requirements.flatMap(({ findings }) => findings.map(({ pointer }) => pointer)),
  );
  const requirements = result.requirements.map((requirement) => ({
    ...requirement,
    findings: requirement.findings.map((finding) => {
      const place = places.get(finding.pointer);
      if (place === undefined) return finding;
      const { line, column, isExact, end } = place;
      return { ...finding, line, column, ...(isExact ? { endLine: end.line, endColumn: end.column } : {}) };
    }),
  }));
  return { ...result, requirements };
}
