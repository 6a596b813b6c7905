import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { CheckResult, Finding, RequirementResult } from '#generated/types';

/** A finding together with what stays the same about it while files are renamed, reordered and reformatted. */
export interface IdentifiedFinding {
  readonly requirement: RequirementResult;
  readonly finding: Finding;
  /** Unique within the result. */
  readonly key: string;
}

/** The findings of a result in their order, each with its key. */
export function identifiedFindings({ requirements }: Pick<CheckResult, 'requirements'>): IdentifiedFinding[] {
  const seen = new Map<string, number>();
  return requirements.flatMap((requirement) =>
    requirement.findings.map((finding) => {
      const key = findingKey(requirement.id, finding);
      const nth = (seen.get(key) ?? 0) + 1;
      seen.set(key, nth);
      return { requirement, finding, key: nth === 1 ? key : `${key} ×${nth}` };
    }),
  );
}

/**
 * What a finding says about which element, as one line: requirement, message, place without positions in lists, id of the element that was
 * judged. A rule answers once for each element; the id of the element at the place is left out, since it may be any one of several that
 * would do. Findings that agree in all of it are told apart by their number only, so that a list of keys still counts them right when one
 * of them goes.
 */
function findingKey(requirement: string, { messageId, pointer, subject }: Finding): string {
  const path = pointer.replace(/\/(?:0|[1-9]\d*)(?=\/|$)/g, '/*');
  return `${requirement} ${messageId} ${path === '' ? '/' : path}${subject === undefined ? '' : ` @${subject}`}`;
}

/** The version of a province's architecture that a result judges, whatever its file is called. */
export const modelKey = ({ model, plateau }: Pick<CheckResult, 'model' | 'plateau'>): string =>
  `${model.province.code} ${model.version} ${plateau}`;

/** A short hash for formats that want one opaque value for each finding. */
export const fingerprint = (...parts: readonly string[]): string =>
  bytesToHex(sha256(utf8ToBytes(parts.join('\n')))).slice(0, FINGERPRINT_LENGTH);

const FINGERPRINT_LENGTH = 32;
