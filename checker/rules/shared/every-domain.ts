import type { Domain } from '#generated/types';
import type { ModelIndex, Place } from '#model/model-index';
import { type Answer, at, met, notStated } from '../rule.ts';

const DOMAINS: readonly { readonly domain: Domain; readonly vi: string; readonly en: string }[] = [
  { domain: 'business', vi: 'nghiệp vụ', en: 'business' },
  { domain: 'data', vi: 'dữ liệu', en: 'data' },
  { domain: 'application', vi: 'ứng dụng', en: 'application' },
  { domain: 'technology', vi: 'công nghệ', en: 'technology' },
  { domain: 'security', vi: 'an toàn thông tin', en: 'information security' },
];

/** Each of the five component architectures must have a place that states what is asked; `{{domains}}` names those that have none. */
export function everyDomain(model: ModelIndex, placeOf: (domain: Domain) => Place | undefined): Answer<'unstated'> {
  const places = DOMAINS.flatMap(({ domain }) => placeOf(domain) ?? []);
  if (places.length === DOMAINS.length) return met(...places);
  const missing = DOMAINS.filter(({ domain }) => placeOf(domain) === undefined);
  const domains = {
    vi: missing.map(({ vi }) => vi).join(', '),
    en: missing.map(({ en }) => en).join(', '),
  };
  return notStated({ messageId: 'unstated', at: at(model.model, 'domains'), data: { domains } });
}
