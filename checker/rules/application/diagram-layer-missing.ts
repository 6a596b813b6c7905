import type { Layer } from '#generated/types';
import { at, defineRule, met, notStated } from '../rule.ts';

/**
 * The overall diagram shows all layers, from users to infrastructure.
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
    vi: 'Bổ sung các lớp còn thiếu vào sơ đồ tổng thể, rồi ghi các lớp mà sơ đồ thể hiện (layers) cho sơ đồ có loại (kind) "overall" tại {{pointer}}.',
    en: 'Draw the missing layers in the overall diagram and list the layers that it shows in layers of the diagram with kind "overall" at {{pointer}}.',
  },
  why: {
    vi: 'Lớp không được vẽ thì dễ bị bỏ quên; hay thiếu nhất là an toàn thông tin và quản lý, chỉ đạo.',
    en: 'A layer that is not drawn is not thought of: security and direction are the ones that are left out most.',
  },
  limits: {
    vi: 'Đọc danh sách lớp ghi trong mô hình; không đọc hình vẽ của sơ đồ.',
    en: 'It reads the list of layers in the model, not the picture.',
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
    const layers = { vi: missing.map(({ vi }) => vi).join('; '), en: missing.map(({ en }) => en).join('; ') };
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
