import { legal } from '#generated/legal';
import type { Requirement, ResultCitation } from '#generated/types';
import { lazily } from '#util/lazily';
import { resolveCitation } from './resolve-framework.ts';

const documents = lazily(() => new Map(legal.documents.map((document) => [document.id, document])));

/** The citations of a requirement, with the names and the days in force of their documents. */
export const citationsOf = ({ citations }: Pick<Requirement, 'citations'>): ResultCitation[] =>
  citations.map((citation) => resolveCitation(citation, documents()));
