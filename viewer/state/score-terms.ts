import type { CheckResult, RequirementResult } from '../../checker/index.ts';

/** The weights that a group's score is made of. */
export interface GroupTerms {
  readonly pass: number;
  readonly open: number;
  readonly all: number;
}

/** What of a group's requirements counts, passes and is open, by weight: enough to compute the score by hand. */
export function groupTerms(requirements: readonly RequirementResult[]): GroupTerms {
  let [pass, open, all] = [0, 0, 0];
  for (const { weight, outcome, waiver } of requirements) {
    const scored = outcome === 'waived' ? (waiver?.outcome ?? 'fail') : outcome;
    if (weight === 0 || scored === 'notApplicable' || scored === 'manual') continue;
    all += weight;
    if (scored === 'pass') pass += weight;
    else if (scored !== 'fail') open += weight;
  }
  return { pass, open, all };
}

/** How much of what the machine decides could be decided. */
export function completeness({ requirements }: CheckResult): { known: number; all: number; manual: number } {
  const count = (wanted: (requirement: RequirementResult) => boolean): number => requirements.filter(wanted).length;
  const manual = count(({ outcome }) => outcome === 'manual');
  const open = count(({ outcome }) => outcome === 'unknown' || outcome === 'error');
  const all = requirements.length - manual;
  return { known: all - open, all, manual };
}
