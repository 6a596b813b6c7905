import { domainPlace } from '#model/domains';
import { facilitiesOfKind } from '#model/find';
import { foldDiacritics } from '#util/vietnamese';
import { at, defineRule, met, notStated } from '../rule.ts';

/**
 * The architecture says what it does about cloud computing.
 *
 * **Why** Whether to rent, build or leave it is a decision on cost and security for years; silence is not one.
 */
export default defineRule({
  id: 'cloud-not-considered',
  over: 'model',
  messages: {
    unstated: {
      vi: 'Chưa nêu phương án sử dụng điện toán đám mây trong kiến trúc công nghệ.',
      en: 'What the technology architecture does about cloud computing is not stated.',
    },
  },
  fix: {
    vi: 'Khai báo tại /facilities nơi đặt có kind "cloud" kèm lifecycle, hoặc nêu điện toán đám mây trong phần target của miền công nghệ tại /domains.',
    en: 'List at /facilities a place with kind "cloud" and its lifecycle, or speak of cloud computing in target of the technology domain at /domains.',
  },
  check(_, model) {
    const cloud = facilitiesOfKind(model, 'cloud').find(({ lifecycle }) => lifecycle !== undefined);
    if (cloud) return met(at(cloud, 'kind'), at(cloud, 'lifecycle'));
    const place = domainPlace(model, 'technology', 'target');
    const text = (model.model.domains ?? []).map(({ domain, target }) =>
      domain === 'technology' ? (target ?? '') : '',
    );
    const isNamed = text.some((target) => /dam may|cloud/.test(foldDiacritics(target).toLowerCase()));
    return place && isNamed ? met(place) : notStated({ messageId: 'unstated', at: at(model.model, 'facilities') });
  },
});
