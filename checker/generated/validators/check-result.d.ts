// Generated from schemas/ by `npm run generate`; do not edit.
import type { CheckResult } from '../types.ts';
import type { Validator } from './validator.js';

export const validateCheckResult: Validator<CheckResult>;
