import { engine } from '#generated/engine';
import { legal } from '#generated/legal';
import { national } from '#generated/national';
import { nationalCatalogue } from '#model/national-catalogue';
import { rules } from '#rules/index';
import type { Foundations } from './check.ts';

/** Rules, law and national systems as shipped with this version. */
export const foundations: Foundations = {
  rules,
  legalDocuments: legal.documents,
  national: nationalCatalogue(national.systems),
  engine,
};
