import { at, defineRule, met, notMet, notStated, stateData } from '../rule.ts';
import { listParameter } from '../shared/parameters.ts';

/**
 * The security architecture has measures for every layer.
 */
export default defineRule({
  id: 'layer-without-security-measure',
  over: 'model',
  messages: {
    uncovered: {
      vi: 'Mô hình đã liệt kê đủ biện pháp an toàn thông tin nhưng trong {{plateau}} không có biện pháp nào cho: {{layers}}.',
      en: 'All security measures are listed, and none in {{plateau}} protects: {{layers}}.',
    },
    unstated: {
      vi: 'Chưa nêu biện pháp an toàn thông tin đang áp dụng cho: {{layers}}.',
      en: 'No measure in force is stated for: {{layers}}.',
    },
  },
  fix: {
    vi: 'Triển khai biện pháp an toàn thông tin cho lớp còn thiếu; xong thì khai báo biện pháp tại /measures với lớp bảo vệ (layers) và vòng đời (lifecycle) là đang vận hành (operating), rồi cập nhật tổng số tại {{pointer}}.',
    en: 'Put a security measure in force for the layer that has none, then list it at /measures with its layers and lifecycle operating, and update the number at {{pointer}}.',
  },
  state: {
    vi: 'Liệt kê các biện pháp an toàn thông tin tại /measures; mỗi biện pháp nêu lớp bảo vệ (layers): người sử dụng (users), kênh giao tiếp (channels), cổng và dịch vụ (portalServices), ứng dụng và cơ sở dữ liệu (applicationsData), nền tảng tích hợp (integration), hạ tầng (infrastructure); và vòng đời (lifecycle), ví dụ đang vận hành (operating).',
    en: 'List the security measures at /measures, each with the layers it protects (layers): users, channels, portalServices, applicationsData, integration, infrastructure; and its lifecycle, such as operating.',
  },
  why: {
    vi: 'Kẻ tấn công chọn đúng lớp bị bỏ quên.',
    en: 'An attacker takes the layer that was forgotten.',
  },
  limits: {
    vi: 'Quy tắc chỉ xem mỗi lớp đã có biện pháp hay chưa, không đánh giá biện pháp có đủ mạnh hay không.',
    en: 'The rule sees whether a layer has a measure, not whether the measure is strong enough.',
  },
  check(_, model, context) {
    const measures = model.subjects('measure');
    const working = measures.filter((measure) => model.presence(measure) === 'present');
    const covered: readonly string[] = working.flatMap(({ layers }) => layers ?? []);
    const wanted = listParameter(context, 'layers');
    const uncovered = wanted.filter((layer) => !covered.includes(layer));
    if (uncovered.length === 0) {
      const useful = working.filter(({ layers }) => layers?.some((layer) => wanted.includes(layer)));
      return met(...useful.flatMap((measure) => [at(measure, 'layers'), at(measure, 'lifecycle')]));
    }
    const name = (language: 'vi' | 'en'): string =>
      uncovered.map((layer) => LAYERS[layer]?.[language] ?? layer).join('; ');
    const data = { layers: { vi: name('vi'), en: name('en') } };
    const stated = measures.every((measure) => measure.layers && measure.lifecycle);
    if (model.isComplete('measure') && stated)
      return notMet(
        { messageId: 'uncovered', at: model.inventoryPlace('measure'), data: { ...data, ...stateData(model, {}) } },
        ...measures.flatMap((measure) => [at(measure, 'layers'), at(measure, 'lifecycle')]),
      );
    return notStated({ messageId: 'unstated', at: at(model.model, 'measures'), data });
  },
});

const LAYERS: Readonly<Record<string, { vi: string; en: string }>> = {
  users: { vi: 'người sử dụng', en: 'users' },
  channels: { vi: 'kênh giao tiếp', en: 'access channels' },
  portalServices: { vi: 'cổng thông tin và dịch vụ', en: 'portal and services' },
  applicationsData: { vi: 'ứng dụng và cơ sở dữ liệu', en: 'applications and databases' },
  integration: { vi: 'nền tảng tích hợp, chia sẻ dữ liệu', en: 'integration platform' },
  infrastructure: { vi: 'hạ tầng kỹ thuật', en: 'infrastructure' },
};
