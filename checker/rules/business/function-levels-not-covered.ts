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
 *
 * **Why** Most dossiers start in a commune; an architecture of the departments alone leaves out where people meet the state.
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
    vi: 'Ghi các cấp thực hiện (levels) cho từng nghiệp vụ tại /functions.',
    en: 'State the levels that perform each function (levels) at /functions.',
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
