import type { Layer } from '#generated/types';
import { at, defineRule, met, notStated } from '../rule.ts';

/**
 * The overall diagram shows all layers, from users to infrastructure.
 *
 * **Why** A layer that is not drawn is not thought of: security and direction are the ones that are left out most.
 */
export default defineRule({
  id: 'diagram-layer-missing',
  over: 'model',
  messages: {
    unstated: {
      vi: 'Chưa nêu sơ đồ tổng thể có các lớp: {{layers}}.',
      en: 'The overall diagram is not stated to show: {{layers}}.',
    },
  },
  fix: {
    vi: 'Ghi các lớp có trên sơ đồ tổng thể (kind "overall") vào layers tại /diagrams.',
    en: 'List the layers that the overall diagram (kind "overall") shows in layers at /diagrams.',
  },
  check(_, model) {
    const shown = (model.model.diagrams ?? []).flatMap(({ kind, layers = [] }, position) =>
      kind === 'overall'
        ? layers.map((layer, place) => ({ layer, place: at(model.model, `diagrams/${position}/layers/${place}`) }))
        : [],
    );
    const places = LAYERS.flatMap(({ layer }) => shown.find((entry) => entry.layer === layer)?.place ?? []);
    if (places.length === LAYERS.length) return met(...places);
    const missing = LAYERS.filter(({ layer }) => !shown.some((entry) => entry.layer === layer));
    const layers = { vi: missing.map(({ vi }) => vi).join(', '), en: missing.map(({ en }) => en).join(', ') };
    return notStated({ messageId: 'unstated', at: at(model.model, 'diagrams'), data: { layers } });
  },
});

const LAYERS: readonly { readonly layer: Layer; readonly vi: string; readonly en: string }[] = [
  { layer: 'users', vi: 'người sử dụng', en: 'users' },
  { layer: 'channels', vi: 'kênh truy cập', en: 'access channels' },
  { layer: 'portalServices', vi: 'cổng và dịch vụ', en: 'portal and services' },
  { layer: 'applicationsData', vi: 'ứng dụng và cơ sở dữ liệu', en: 'applications and databases' },
  { layer: 'integration', vi: 'nền tảng tích hợp, chia sẻ', en: 'integration platform' },
  { layer: 'infrastructure', vi: 'hạ tầng kỹ thuật', en: 'technical infrastructure' },
  { layer: 'security', vi: 'an toàn thông tin', en: 'information security' },
  { layer: 'direction', vi: 'quản lý, chỉ đạo', en: 'management and direction' },
];
