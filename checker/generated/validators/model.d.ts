// Generated from schemas/ by `npm run generate`; do not edit.
import type { Model } from '../types.ts';
import type { Validator } from './validator.js';

export const validateModel: Validator<Model>;
