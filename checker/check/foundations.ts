import { engine } from '#generated/engine';
import { legal } from '#generated/legal';
import { national } from '#generated/national';
import { nationalCatalogue } from '#model/national-catalogue';
import { rules } from '#rules/index';
import { lazily } from '#util/lazily';
import type { Foundations } from './check.ts';

const catalogue = lazily(() => nationalCatalogue(national.systems));

/** Rules, law and national systems as shipped with this version; the program reads the last two when they are asked for. */
export const foundations: Foundations = {
  rules,
  get legalDocuments() {
    return legal.documents;
  },
  get national() {
    return catalogue();
  },
  engine,
};
