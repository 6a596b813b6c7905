// Generated from schemas/ by `npm run generate`; do not edit.
import type { Config } from '../types.ts';
import type { Validator } from './validator.js';

export const validateConfig: Validator<Config>;
