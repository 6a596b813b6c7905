import type { Citation, LegalDocument } from '#generated/types';
import { earliestDay } from '#model/dates';

/** A first and a last day, both included; null is without limit. */
export interface Period {
  readonly from: string | null;
  readonly to: string | null;
}

/** The documents of the law by id. */
export type LegalDocuments = ReadonlyMap<string, LegalDocument>;

/**
 * The time in which a document can have been in force. Where nobody has read its first day, it counts from its issue; where nobody has read its
 * last day, until the document that replaced it has certainly taken its place.
 */
export function periodOf(document: LegalDocument, documents: LegalDocuments): Period {
  return {
    from: document.from ?? (document.date === null ? null : earliestDay(document.date)),
    to: document.to ?? replacedOn(document, documents),
  };
}

function replacedOn({ replacedBy }: LegalDocument, documents: LegalDocuments): string | null {
  const successor = replacedBy === null ? undefined : documents.get(replacedBy);
  if (successor === undefined) return null;
  return successor.from === null ? successor.to : dayBefore(successor.from);
}

/** The time in which a citation holds: its own days, within those of its document. */
export function periodOfCitation(citation: Citation, document: LegalDocument, documents: LegalDocuments): Period {
  const { from, to } = periodOf(document, documents);
  return { from: later(citation.from ?? null, from), to: earlier(citation.to ?? null, to) };
}

/** Whether a day lies in a period. */
export const contains = ({ from, to }: Period, day: string): boolean =>
  (from === null || from <= day) && (to === null || to >= day);

/** The day before a day. */
export const dayBefore = (day: string): string => shifted(day, -1);

/** The day after a day. */
export const dayAfter = (day: string): string => shifted(day, 1);

const DAY = 86_400_000;

const shifted = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10);

const later = (one: string | null, other: string | null): string | null =>
  one === null || (other !== null && other > one) ? other : one;

const earlier = (one: string | null, other: string | null): string | null =>
  one === null || (other !== null && other < one) ? other : one;
