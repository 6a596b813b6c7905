import { domainPlace } from '#model/domains';
import { facilitiesOfKind } from '#model/find';
import { foldDiacritics } from '#util/vietnamese';
import { at, defineRule, met, notStated } from '../rule.ts';

/**
 * The architecture says what it does about cloud computing.
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
    vi: 'Nêu phương án điện toán đám mây: khai báo nơi đặt có loại (kind) "cloud" và vòng đời (lifecycle), không dùng thì ghi absent, tại mục Nơi đặt hệ thống (/facilities); hoặc nêu trong mục tiêu (target) của miền công nghệ tại /domains.',
    en: 'Say what is done about cloud computing: list at /facilities a place with kind "cloud" and its lifecycle, absent if it is not used, or speak of it in target of the technology domain at /domains.',
  },
  why: {
    vi: 'Thuê, tự xây hay không dùng là quyết định về chi phí và an toàn cho nhiều năm; không nói gì thì chưa phải là quyết định.',
    en: 'Whether to rent, build or leave it is a decision on cost and security for years; silence is not one.',
  },
  limits: {
    vi: 'Trong đoạn mục tiêu chỉ tìm cụm từ "đám mây"; không hiểu nội dung phương án.',
    en: 'In the target text it only looks for the word "cloud"; it does not understand what is decided.',
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
