// Generated from schemas/ by `npm run generate`; do not edit.
import type { Pack } from '../types.ts';
import type { Validator } from './validator.js';

export const validatePack: Validator<Pack>;
