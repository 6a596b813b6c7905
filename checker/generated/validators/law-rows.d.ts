// Generated from schemas/ by `npm run generate`; do not edit.
import type { LawRows } from '../types.ts';
import type { Validator } from './validator.js';

export const validateLawRows: Validator<LawRows>;
