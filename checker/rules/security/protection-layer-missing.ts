import type { Bilingual } from '#util/bilingual';
import { at, defineRule, met, notApplicable, notMet, notStated } from '../rule.ts';

/**
 * The four layers of protection are in place.
 */
export default defineRule({
  id: 'protection-layer-missing',
  over: 'model',
  messages: {
    missing: {
      vi: 'Mô hình bảo vệ 4 lớp chưa đủ; lớp chưa hoạt động: {{layers}}.',
      en: 'The four layers of protection are incomplete; not in operation: {{layers}}.',
    },
    unstated: {
      vi: 'Chưa nêu đủ tình trạng của mô hình bảo vệ 4 lớp; lớp còn thiếu thông tin: {{layers}}.',
      en: 'The state of the four layers of protection is not fully stated; not told: {{layers}}.',
    },
  },
  fix: {
    vi: 'Triển khai lớp bảo vệ còn thiếu; xong thì ghi tình trạng (lifecycle) của lớp đó là đang vận hành (operating) tại {{pointer}}; mỗi lớp là một mục của /security/fourLayers.',
    en: 'Set up the missing layer, then set its lifecycle to operating at {{pointer}}; each layer is an entry of /security/fourLayers.',
  },
  state: {
    vi: 'Nêu tại /security/fourLayers tình trạng (lifecycle) của từng lớp: lực lượng tại chỗ (onSite), giám sát, bảo vệ chuyên nghiệp (monitoring), kiểm tra, đánh giá độc lập (independentCheck), kết nối giám sát quốc gia (nationalLink); mỗi lớp ghi đang vận hành (operating), đang xây dựng (building), dự kiến (planned) hoặc không có (absent).',
    en: 'State the lifecycle of each layer at /security/fourLayers (onSite, monitoring, independentCheck, nationalLink): operating, building, planned or absent.',
  },
  why: {
    vi: 'Mỗi lớp phát hiện những gì lớp trước bỏ sót, từ lực lượng tại chỗ đến trung tâm giám sát quốc gia.',
    en: 'Each layer catches what the one before it misses, from the people on site to the national centre.',
  },
  limits: {
    vi: 'Quy tắc căn cứ vào tình trạng đã nêu của từng lớp, không đánh giá năng lực của đơn vị thực hiện.',
    en: 'The rule believes the stated lifecycle of each layer; it does not judge how able its people are.',
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
