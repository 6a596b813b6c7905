// Generated from schemas/ by `npm run generate`; do not edit.
import type { Framework } from '../types.ts';
import type { Validator } from './validator.js';

export const validateFramework: Validator<Framework>;
