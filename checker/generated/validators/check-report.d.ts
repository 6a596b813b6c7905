// Generated from schemas/ by `npm run generate`; do not edit.
import type { CheckReport } from '../types.ts';
import type { Validator } from './validator.js';

export const validateCheckReport: Validator<CheckReport>;
