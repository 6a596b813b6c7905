// Generated from schemas/ by `npm run generate`; do not edit.
import type { Baseline } from '../types.ts';
import type { Validator } from './validator.js';

export const validateBaseline: Validator<Baseline>;
