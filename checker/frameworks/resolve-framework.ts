import type { Citation, Framework, LegalDocument, Requirement, ResultCitation, Verification } from '#generated/types';
import { contains, type LegalDocuments, periodOfCitation } from './period.ts';

/** A requirement that is in force on a day, with the citations that carry it on that day. */
export interface ActiveRequirement {
  readonly requirement: Requirement;
  readonly citations: readonly ResultCitation[];
  readonly confidence: Verification;
}

const GRADES: readonly Verification[] = ['text', 'secondary', 'draft', 'unverified'];

/** The requirements of a pack that some citation carries on a day, and the checks of ours that need none, in the order of the pack. Throws when a citation names no known document. */
export function requirementsInForce(
  framework: Framework,
  documents: readonly LegalDocument[],
  asOf: string,
): ActiveRequirement[] {
  const byId = new Map(documents.map((document) => [document.id, document]));
  return framework.requirements.flatMap((requirement) => {
    const citations = requirement.citations
      .filter((citation) => contains(periodOfCitation(citation, documentOf(citation, byId), byId), asOf))
      .map((citation) => resolveCitation(citation, byId));
    if (requirement.ours) return [{ requirement, citations, confidence: 'text' }];
    const confidence = GRADES.find((grade) => citations.some((citation) => citation.verification === grade));
    return confidence === undefined ? [] : [{ requirement, citations, confidence }];
  });
}

/** A citation with the name and the dates of its document filled in. */
export function resolveCitation(citation: Citation, documents: LegalDocuments): ResultCitation {
  const document = documentOf(citation, documents);
  return {
    document: citation.document,
    name: document.shortName,
    ...(citation.article === undefined ? {} : { article: citation.article }),
    from: citation.from ?? document.from,
    to: citation.to ?? document.to,
    verification: citation.verification,
    ...(citation.note === undefined ? {} : { note: citation.note }),
  };
}

/** The document a citation names. Throws when there is none. */
export function documentOf({ document: id }: Citation, documents: LegalDocuments): LegalDocument {
  const document = documents.get(id);
  if (!document) throw new Error(`No legal document has the id "${id}".`);
  return document;
}

/** How a framework relates to a model's date and to the day whose law is applied: no longer in force (archive), not yet (readiness), in force. */
export function modeOf(framework: Framework, modelDate: string, asOf = modelDate): 'inForce' | 'readiness' | 'archive' {
  if (framework.to !== null && (modelDate > framework.to || asOf > framework.to)) return 'archive';
  return modelDate < framework.from ? 'readiness' : 'inForce';
}

/** The day whose law a check applies by default: the model's date, brought into the time the framework was in force. */
export function defaultAsOf(framework: Framework, modelDate: string): string {
  const mode = modeOf(framework, modelDate);
  if (mode === 'readiness') return framework.from;
  return mode === 'archive' && framework.to !== null ? framework.to : modelDate;
}
