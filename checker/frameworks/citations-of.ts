import { legal } from '#generated/legal';
import type { Requirement, ResultCitation } from '#generated/types';
import { resolveCitation } from './resolve-framework.ts';

const documents = new Map(legal.documents.map((document) => [document.id, document]));

/** The citations of a requirement, with the names and the days in force of their documents. */
export const citationsOf = ({ citations }: Pick<Requirement, 'citations'>): ResultCitation[] =>
  citations.map((citation) => resolveCitation(citation, documents));
