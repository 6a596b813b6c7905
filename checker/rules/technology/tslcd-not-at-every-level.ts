import { defineRule } from '../rule.ts';
import { everyLevel } from '../shared/every-level.ts';
import { listParameter } from '../shared/parameters.ts';

/**
 * Agencies of every level are connected to the dedicated state network.
 *
 * **Why** An agency outside the network reaches the shared systems over the Internet, the way an attacker does.
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
      vi: 'Mạng "{{name}}" chưa vận hành nên chưa cơ quan nào kết nối.',
      en: 'Network "{{name}}" does not operate, so no agency is connected.',
    },
    unstated: {
      vi: 'Chưa nêu mạng truyền số liệu chuyên dùng đã kết nối tới tất cả cơ quan {{levels}} hay chưa.',
      en: 'Whether the dedicated state network reaches all agencies of these levels is not stated: {{levels}}.',
    },
  },
  fix: {
    vi: 'Ghi vào coverage của mạng có kind "tslcd" tỷ lệ cơ quan đã kết nối ở từng cấp.',
    en: 'State in coverage of the network with kind "tslcd" the share of agencies connected at each level.',
  },
  check(_, model, context) {
    const networks = model.subjects('network').filter(({ kind }) => kind === 'tslcd');
    return everyLevel(model, 'networks', networks, listParameter(context, 'levels'));
  },
});
