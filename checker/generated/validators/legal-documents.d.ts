// Generated from schemas/ by `npm run generate`; do not edit.
import type { LegalDocuments } from '../types.ts';
import type { Validator } from './validator.js';

export const validateLegalDocuments: Validator<LegalDocuments>;
