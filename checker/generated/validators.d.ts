// Generated from schemas/ by `npm run generate`; do not edit.
import type { CheckReport, CheckResult, Framework, LegalDocuments, Model, National, Pack } from './types.ts';

/** What a schema error says; `params.owner` names the object type of an unknown or missing property. */
export interface SchemaError {
  instancePath: string;
  schemaPath: string;
  keyword: string;
  params: Record<string, unknown>;
  message?: string;
}

/** A type predicate that leaves what it found in `errors`. */
export interface Validator<T> {
  (data: unknown): data is T;
  errors?: SchemaError[] | null;
}

export const validateFramework: Validator<Framework>;
export const validateModel: Validator<Model>;
export const validateLegalDocuments: Validator<LegalDocuments>;
export const validateNational: Validator<National>;
export const validatePack: Validator<Pack>;
export const validateCheckReport: Validator<CheckReport>;
export const validateCheckResult: Validator<CheckResult>;
