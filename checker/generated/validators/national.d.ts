// Generated from schemas/ by `npm run generate`; do not edit.
import type { National } from '../types.ts';
import type { Validator } from './validator.js';

export const validateNational: Validator<National>;
