import type { Responsibility } from '#generated/types';
import { at, defineRule, met, notStated } from '../rule.ts';
import { listParameter } from '../shared/parameters.ts';

const NAMES: Record<Responsibility['role'], { vi: string; en: string }> = {
  lead: { vi: 'đơn vị chủ trì', en: 'lead organisation' },
  finance: { vi: 'tài chính', en: 'finance' },
  planning: { vi: 'kế hoạch và đầu tư', en: 'planning and investment' },
  departments: { vi: 'các sở, ban, ngành', en: 'departments' },
  districts: { vi: 'cấp huyện', en: 'districts' },
  communes: { vi: 'cấp xã', en: 'communes' },
  steering: { vi: 'ban chỉ đạo', en: 'steering body' },
  security: { vi: 'an toàn thông tin', en: 'information security' },
  office: { vi: 'văn phòng', en: 'office' },
  personnel: { vi: 'nội vụ', en: 'personnel' },
  other: { vi: 'cơ quan khác', en: 'others' },
};

/**
 * The document gives each of the wanted roles its task.
 */
export default defineRule({
  id: 'responsibility-not-assigned',
  over: 'model',
  messages: {
    unstated: {
      vi: 'Phần tổ chức triển khai chưa nêu trách nhiệm của: {{roles}}.',
      en: 'The part on implementation states no task for: {{roles}}.',
    },
  },
  fix: {
    vi: 'Nêu việc được giao (text) của từng vai trò (role) còn thiếu trong phần tổ chức triển khai tại /document/responsibilities: tài chính (finance), kế hoạch và đầu tư (planning), các sở, ban, ngành (departments), cấp huyện (districts), cấp xã (communes).',
    en: 'State the task (text) of each missing role (role) at /document/responsibilities: finance, planning, departments, districts, communes.',
  },
  why: {
    vi: 'Kinh phí, nhân lực, dữ liệu nằm ở những cơ quan không soạn kiến trúc; trách nhiệm của họ phải được ghi vào kiến trúc.',
    en: 'Money, staff and data come from agencies that did not write the architecture; what they owe must be written into it.',
  },
  limits: {
    vi: 'Quy tắc chỉ biết vai trò được nêu, không xét việc được giao có đủ và phù hợp hay không.',
    en: 'It sees that the role is named, not whether its task is complete and fitting.',
  },
  check(_, model, context) {
    const { document } = model.model;
    const assigned = document.responsibilities ?? [];
    const wanted = listParameter(context, 'roles');
    const places = wanted.map((role) => assigned.findIndex((one) => one.role === role));
    const missing = wanted.filter((_role, position) => places[position] === -1);
    if (missing.length === 0) return met(...places.map((place) => at(document, `responsibilities/${place}/role`)));
    const names = Object.entries(NAMES).flatMap(([role, name]) => (missing.includes(role) ? name : []));
    const roles = { vi: names.map(({ vi }) => vi).join(', '), en: names.map(({ en }) => en).join(', ') };
    return notStated({ messageId: 'unstated', at: at(document, 'responsibilities'), data: { roles } });
  },
});
