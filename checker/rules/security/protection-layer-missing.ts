import type { Bilingual } from '#util/bilingual';
import { at, defineRule, met, notApplicable, notMet, notStated } from '../rule.ts';

/**
 * The four layers of protection are in place.
 *
 * **Why** Each layer catches what the one before it misses, from the people on site to the national centre.
 */
export default defineRule({
  id: 'protection-layer-missing',
  over: 'model',
  messages: {
    missing: {
      vi: 'Mô hình bảo vệ 4 lớp chưa đủ: chưa có {{layers}}.',
      en: 'The four layers of protection are incomplete: {{layers}} missing.',
    },
    unstated: {
      vi: 'Chưa nêu đủ tình trạng của mô hình bảo vệ 4 lớp: {{layers}}.',
      en: 'The state of these layers of protection is not stated: {{layers}}.',
    },
  },
  fix: {
    vi: 'Triển khai lớp còn thiếu và ghi tình trạng từng lớp tại /security/fourLayers.',
    en: 'Set up the missing layer and state each layer at /security/fourLayers.',
  },
  check({ security }, model) {
    const layers = security?.fourLayers ?? {};
    if (model.openPoint(security ?? {}, 'fourLayers') === 'notApplicable')
      return notApplicable(at(model.model, 'security/openPoints'));
    const place = (key: Layer): ReturnType<typeof at> => at(model.model, `security/fourLayers/${key}/lifecycle`);
    const missing = KEYS.filter((key) => layers[key] && model.presence(layers[key]) === 'absent');
    const [first, ...others] = missing;
    if (first) {
      const report = { messageId: 'missing', at: place(first), data: { layers: listed(missing) } } as const;
      return notMet(report, ...others.map(place));
    }
    const open = KEYS.filter((key) => layers[key] === undefined);
    if (open.length > 0)
      return notStated({
        messageId: 'unstated',
        at: at(model.model, 'security/fourLayers'),
        data: { layers: listed(open) },
      });
    return met(...KEYS.map(place));
  },
});

type Layer = keyof typeof LAYERS;

const LAYERS = {
  onSite: { vi: 'lực lượng tại chỗ', en: 'on-site force' },
  monitoring: { vi: 'giám sát, bảo vệ chuyên nghiệp', en: 'professional monitoring' },
  independentCheck: { vi: 'kiểm tra, đánh giá độc lập định kỳ', en: 'independent periodic check' },
  nationalLink: { vi: 'kết nối, chia sẻ thông tin với hệ thống giám sát quốc gia', en: 'link to national monitoring' },
} as const;

const KEYS = ['onSite', 'monitoring', 'independentCheck', 'nationalLink'] as const;

const listed = (keys: readonly Layer[]): Bilingual => ({
  vi: keys.map((key) => LAYERS[key].vi).join('; '),
  en: keys.map((key) => LAYERS[key].en).join('; '),
});
