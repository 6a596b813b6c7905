// Generated from schemas/ by `npm run generate`; do not edit.
import type { CheckEvent } from '../types.ts';
import type { Validator } from './validator.js';

export const validateCheckEvent: Validator<CheckEvent>;
