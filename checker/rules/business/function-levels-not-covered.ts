import type { AdministrativeLevel } from '#generated/types';
import { at, defineRule, met, notMet, notStated } from '../rule.ts';
import { listParameter } from '../shared/parameters.ts';

const LEVELS: Record<AdministrativeLevel, { vi: string; en: string }> = {
  central: { vi: 'trung ương', en: 'central' },
  province: { vi: 'tỉnh', en: 'province' },
  district: { vi: 'huyện', en: 'district' },
  commune: { vi: 'xã', en: 'commune' },
};

/**
 * The business architecture covers every level of government.
 */
export default defineRule({
  id: 'function-levels-not-covered',
  over: 'model',
  messages: {
    none: {
      vi: 'Danh mục nghiệp vụ được khai báo đầy đủ nhưng không có nghiệp vụ nào ở cấp: {{levels}}.',
      en: 'The list of functions is declared complete and holds none of level: {{levels}}.',
    },
    unstated: {
      vi: 'Chưa nêu nghiệp vụ nào ở cấp: {{levels}}.',
      en: 'No function is stated for level: {{levels}}.',
    },
  },
  fix: {
    vi: 'Khảo sát, đưa nghiệp vụ của cấp còn thiếu vào kiến trúc; xong thì thêm vào mục Nghiệp vụ (/functions) kèm các cấp thực hiện (levels) và sửa tổng số tại mục Danh mục khai báo (/inventory/functions).',
    en: 'Survey the functions of the missing levels and put them into the architecture; then add them at /functions with their levels (levels) and correct the total at /inventory/functions.',
  },
  state: {
    vi: 'Nêu nghiệp vụ của cấp còn thiếu tại mục Nghiệp vụ (/functions), mỗi nghiệp vụ kèm các cấp thực hiện (levels): tỉnh (province), huyện (district), xã (commune).',
    en: 'State the functions of the missing levels at /functions, each with the levels that perform it (levels): province, district, commune.',
  },
  why: {
    vi: 'Phần lớn hồ sơ bắt đầu từ cấp xã; kiến trúc chỉ có các sở thì bỏ sót nơi người dân gặp chính quyền.',
    en: 'Most dossiers start in a commune; an architecture of the departments alone leaves out where people meet the state.',
  },
  limits: {
    vi: 'Quy tắc chỉ cần một nghiệp vụ cho mỗi cấp, không xét đã đủ nghiệp vụ của cấp đó hay chưa.',
    en: 'One function of each level is enough; it does not see whether all of the level are there.',
  },
  check(_, model, context) {
    const functions = model.subjects('function');
    const wanted = listParameter(context, 'levels');
    const found = wanted.map((wish) => functions.find(({ levels }) => levels?.some((level) => level === wish)));
    const places = found.flatMap((one) => (one ? at(one, 'levels') : []));
    if (places.length === wanted.length) return met(...places);
    const names = Object.entries(LEVELS).flatMap(([level, name]) =>
      found[wanted.indexOf(level)] ? [] : { level, name },
    );
    const missing = names.filter(({ level }) => wanted.includes(level)).map(({ name }) => name);
    const levels = { vi: missing.map(({ vi }) => vi).join(', '), en: missing.map(({ en }) => en).join(', ') };
    if (model.isComplete('function') && functions.every((one) => one.levels !== undefined)) {
      const rests = functions.map((one) => at(one, 'levels'));
      return notMet({ messageId: 'none', at: model.inventoryPlace('function'), data: { levels } }, ...rests);
    }
    return notStated({ messageId: 'unstated', at: at(model.model, 'functions'), data: { levels } });
  },
});
