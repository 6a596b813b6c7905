import { inIdOrder } from '#util/id-order';
import { defineRule } from '../rule.ts';
import { everyLevel } from '../shared/every-level.ts';
import { listParameter } from '../shared/parameters.ts';

/**
 * Agencies of every level are connected to the dedicated state network.
 */
export default defineRule({
  id: 'tslcd-not-at-every-level',
  over: 'model',
  messages: {
    partly: {
      vi: 'Mạng "{{name}}" chưa kết nối tới 100% cơ quan {{levels}}.',
      en: 'Network "{{name}}" does not reach all agencies of these levels: {{levels}}.',
    },
    noSystem: {
      vi: 'Mạng "{{name}}" {{state}} nên chưa cơ quan nào kết nối.',
      en: 'Network "{{name}}" {{state}}, so no agency is connected.',
    },
    unstated: {
      vi: 'Chưa nêu mạng truyền số liệu chuyên dùng đang vận hành đã kết nối tới tất cả cơ quan {{levels}} hay chưa.',
      en: 'Whether an operating dedicated state network reaches all agencies of these levels is not stated: {{levels}}.',
    },
  },
  fix: {
    vi: 'Đưa mạng truyền số liệu chuyên dùng vào vận hành tới tất cả cơ quan của cấp còn thiếu; xong thì ghi tỷ lệ cơ quan đã kết nối (share) của từng cấp vào mức triển khai (coverage) của mạng tại mục Mạng (/networks).',
    en: 'Bring the dedicated state network to all agencies of the levels named; then record the share of agencies connected at each level in coverage of the network at /networks.',
  },
  state: {
    vi: 'Nêu vòng đời (lifecycle) và mức triển khai (coverage) của mạng có loại (kind) "tslcd": từng cấp (level) và tỷ lệ cơ quan đã kết nối (share); chỗ còn thiếu: {{pointer}}.',
    en: 'State lifecycle and coverage of the network with kind "tslcd": each level and the share of agencies connected; still missing: {{pointer}}.',
  },
  why: {
    vi: 'Cơ quan ở ngoài mạng phải vào hệ thống dùng chung qua Internet, nơi có nhiều nguy cơ bị tấn công.',
    en: 'An agency outside the network reaches the shared systems over the Internet, the way an attacker does.',
  },
  limits: {
    vi: 'Căn cứ vào tỷ lệ đã ghi; không biết cơ quan đã kết nối có thực sự dùng đường truyền đó hay không.',
    en: 'It believes the share stated; it cannot tell whether an agency that is connected really uses the line.',
  },
  check(_, model, context) {
    const networks = inIdOrder(model.subjects('network').filter(({ kind }) => kind === 'tslcd'));
    return everyLevel(model, 'networks', networks, listParameter(context, 'levels'));
  },
});
