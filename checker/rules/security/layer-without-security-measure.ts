import { at, defineRule, met, notMet, notStated } from '../rule.ts';
import { listParameter } from '../shared/parameters.ts';

/**
 * The security architecture has measures for every layer.
 *
 * **Why** An attacker takes the layer that was forgotten.
 */
export default defineRule({
  id: 'layer-without-security-measure',
  over: 'model',
  messages: {
    uncovered: {
      vi: 'Các biện pháp an toàn thông tin đã khai báo đầy đủ nhưng không có biện pháp cho: {{layers}}.',
      en: 'All security measures are listed and none protects: {{layers}}.',
    },
    unstated: {
      vi: 'Chưa nêu biện pháp an toàn thông tin cho: {{layers}}.',
      en: 'No measure is stated for: {{layers}}.',
    },
  },
  fix: {
    vi: 'Bổ sung biện pháp tại /measures, ghi "layers" mà biện pháp bảo vệ và "lifecycle".',
    en: 'Add measures at /measures with the "layers" they protect and their "lifecycle".',
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
        { messageId: 'uncovered', at: model.inventoryPlace('measure'), data },
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
  integration: { vi: 'nền tảng tích hợp, chia sẻ', en: 'integration platform' },
  infrastructure: { vi: 'hạ tầng kỹ thuật', en: 'infrastructure' },
};
