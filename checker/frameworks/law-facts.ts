import type { Framework, LegalDocument, National, Verification } from '#generated/types';
import type { LAW_SUBJECT } from '#text/law';
import { PROVINCES } from '#text/law';
import { type Bilingual, fill } from '#util/bilingual';
import { type LegalDocuments, type Period, periodOf } from './period.ts';

/** What the law settles for a time: a document, a framework, how many provinces there are, a list of codes. */
export interface LawFact extends Period {
  readonly subject: keyof typeof LAW_SUBJECT;
  readonly id: string;
  readonly name: Bilingual;
  /** How well its days are supported; for a cited document, how well the best of its citations is. */
  readonly verification: Verification;
  readonly note?: Bilingual;
  /** What stands open about its days: the first was not read, or it was replaced on a day not read. */
  readonly open?: 'startUnread' | 'replacedUnread';
  /** The requirements that rest on it. */
  readonly requirements: readonly string[];
}

/** The data that the facts come from. */
export interface LawSources {
  readonly frameworks: readonly Framework[];
  readonly documents: readonly LegalDocument[];
  readonly national: Pick<National, 'totals' | 'levels' | 'codeLists' | 'ministries'>;
}

const GRADES: readonly Verification[] = ['text', 'secondary', 'draft', 'unverified'];

/** Everything that the law settles for a time, in the order in which it is shown. */
export function lawFacts({ frameworks, documents, national }: LawSources): LawFact[] {
  const byId = new Map(documents.map((document) => [document.id, document]));
  const nameOf = (id: string): Bilingual => byId.get(id)?.shortName ?? { vi: id, en: id };
  return [
    ...chainOf(frameworks, byId).map((document) => ({
      ...documentFact(document, byId, frameworks),
      subject: 'framework' as const,
      name: frameworks.find((framework) => framework.document === document.id)?.name ?? document.shortName,
    })),
    ...national.totals.map((total) => ({
      ...datedFact('provinces', total),
      id: total.from ?? '',
      name: totalName(total),
    })),
    ...national.levels.map((level) => ({ ...datedFact('level', level), id: level.level, name: level.name })),
    ...national.codeLists.map((list) => ({
      ...datedFact(list.codes, list),
      ...(list.from === null ? startOf(list.document, byId) : {}),
      id: list.document,
      name: nameOf(list.document),
    })),
    ...national.ministries.map((body) => ({ ...datedFact('ministry', body), id: body.id, name: body.name })),
    ...documents.map((document) => documentFact(document, byId, frameworks)),
  ];
}

interface Dated extends Period {
  readonly verification: Verification;
  readonly note?: Bilingual;
}

const datedFact = <S extends LawFact['subject']>(subject: S, { from, to, verification, note }: Dated) => ({
  subject,
  from,
  to,
  verification,
  ...(note === undefined ? {} : { note }),
  requirements: [],
});

function documentFact(document: LegalDocument, byId: LegalDocuments, frameworks: readonly Framework[]): LawFact {
  const citing = frameworks.flatMap(({ requirements }) =>
    requirements.filter(({ citations }) => citations.some((citation) => citation.document === document.id)),
  );
  const grades = new Set(
    citing.flatMap(({ citations }) =>
      citations.filter((citation) => citation.document === document.id).map(({ verification }) => verification),
    ),
  );
  const isReplaced = document.replacedBy !== null && document.to === null;
  return {
    subject: 'document',
    id: document.id,
    name: document.shortName,
    ...periodOf(document, byId),
    verification: GRADES.find((grade) => grades.has(grade)) ?? document.verification,
    ...(isReplaced ? { open: 'replacedUnread' as const } : {}),
    ...(!isReplaced && document.from === null ? { open: 'startUnread' as const } : {}),
    requirements: citing.map(({ id }) => id),
  };
}

/** The documents that came before and after those of the known frameworks, oldest first. */
function chainOf(frameworks: readonly Framework[], byId: LegalDocuments): LegalDocument[] {
  const chain = new Set(frameworks.map(({ document }) => document));
  for (let size = 0; size < chain.size; ) {
    size = chain.size;
    for (const { id, replacedBy, kind } of byId.values()) {
      if (replacedBy === null || kind === 'draft') continue;
      if (chain.has(replacedBy) && byId.get(replacedBy)?.from !== null) chain.add(id);
      if (chain.has(id)) chain.add(replacedBy);
    }
  }
  return [...byId.values()].filter(({ id, from }) => chain.has(id) && from !== null).sort(byStart);
}

const byStart = (one: LegalDocument, other: LegalDocument): number =>
  (one.from ?? '') < (other.from ?? '') ? -1 : (one.from ?? '') > (other.from ?? '') ? 1 : 0;

/** A list of codes whose first day was not read is no older than its document. */
function startOf(id: string, byId: LegalDocuments): Partial<Pick<LawFact, 'from' | 'open'>> {
  const document = byId.get(id);
  const from = document === undefined ? null : periodOf(document, byId).from;
  return from === null ? {} : { from, open: 'startUnread' };
}

function totalName({ provinces, cities }: National['totals'][number]): Bilingual {
  const values = { all: provinces + cities, provinces, cities };
  return { vi: fill(PROVINCES, values, 'vi'), en: fill(PROVINCES, values, 'en') };
}
