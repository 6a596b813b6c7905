import type { Application, Platform } from '#generated/types';
import { isBefore, latestDay } from '#model/dates';
import { at, defineRule, met, notApplicable, notMet, notStated } from '../rule.ts';

/**
 * A system retires only when what replaces it runs.
 */
export default defineRule({
  id: 'retired-before-replacement',
  over: ['application', 'platform'],
  messages: {
    tooEarly: {
      vi: '"{{name}}" ngừng sử dụng vào {{retireBy}}, trước khi hệ thống thay thế "{{next}}" vận hành ({{operateFrom}}).',
      en: '"{{name}}" is retired by {{retireBy}}, before its replacement "{{next}}" operates ({{operateFrom}}).',
    },
    noSuccessor: {
      vi: '"{{name}}" sẽ ngừng sử dụng, nhưng hệ thống thay thế "{{next}}" được nêu là không có.',
      en: '"{{name}}" is to be retired, while its replacement "{{next}}" is stated absent.',
    },
    noDates: {
      vi: 'Chưa đủ mốc thời gian để biết hệ thống thay thế "{{next}}" vận hành trước khi "{{name}}" ngừng sử dụng.',
      en: 'The dates do not tell whether the replacement "{{next}}" operates before "{{name}}" is retired.',
    },
    unnamed: {
      vi: '"{{name}}" sẽ ngừng sử dụng nhưng chưa nêu hệ thống nào thay thế.',
      en: '"{{name}}" is to be retired and no replacement is named.',
    },
    unstated: {
      vi: 'Chưa nêu vòng đời của "{{name}}", nên chưa biết hệ thống có sắp ngừng sử dụng hay không.',
      en: 'The lifecycle of "{{name}}" is not stated, so whether it is to be retired is open.',
    },
  },
  fix: {
    vi: 'Lùi thời điểm ngừng sử dụng (schedule.retireBy) đến sau khi hệ thống thay thế vận hành, hoặc đẩy sớm việc vận hành (schedule.operateFrom) hệ thống thay thế; rồi sửa mốc tại {{pointer}}.',
    en: 'Retire the system (schedule.retireBy) only after its replacement operates, or bring the replacement (schedule.operateFrom) forward; then correct the date at {{pointer}}.',
  },
  state: {
    vi: 'Nêu vòng đời (lifecycle) của hệ thống; nếu sắp ngừng sử dụng thì nêu thời điểm (schedule.retireBy), hệ thống thay thế (reuse.reuseOf) và thời điểm hệ thống đó vận hành (schedule.operateFrom); không có gì thay thế thì ghi "notApplicable" cho "reuse" trong "openPoints"; chỗ còn thiếu: {{pointer}}.',
    en: 'State the lifecycle of the system; where it is to be retired, its day (schedule.retireBy), its replacement (reuse.reuseOf) and when that operates (schedule.operateFrom); where nothing replaces it, notApplicable for reuse in openPoints; still missing: {{pointer}}.',
  },
  why: {
    vi: 'Tắt hệ thống cũ khi hệ thống mới chưa chạy thì công việc bị đứt quãng và dữ liệu không có nơi chuyển đến.',
    en: 'When the old system is switched off before the new one runs, work stops and its data has nowhere to go.',
  },
  limits: {
    vi: 'Coi phần tử nêu ở "reuseOf" của hệ thống sắp ngừng là hệ thống thay thế; không biết dữ liệu đã được chuyển hay chưa.',
    en: 'It takes what a retiring system names in reuseOf for its replacement; it cannot tell whether the data was moved.',
  },
  check(system, model) {
    const { name, schedule, reuse } = system;
    if (system.lifecycle === 'absent') return notApplicable(at(system, 'lifecycle'));
    const leaving = leavingPlace(system);
    if (leaving === undefined) {
      if (system.lifecycle !== undefined) return notApplicable(at(system, 'lifecycle'));
      if (system.option !== undefined) return notApplicable(at(system, 'option'));
      return notStated({ messageId: 'unstated', at: at(system, 'lifecycle'), data: { name } });
    }
    const why = at(system, leaving);
    if (reuse?.reuseOf === undefined) {
      if (model.openPoint(system, 'reuse') === 'notApplicable') return notApplicable(at(system, 'openPoints'));
      return notStated({ messageId: 'unnamed', at: at(system, 'reuse/reuseOf'), data: { name } }, why);
    }
    const named = at(system, 'reuse/reuseOf');
    const next = model.find('application', reuse.reuseOf) ?? model.find('platform', reuse.reuseOf);
    if (!next) return model.nationalSystem(reuse.reuseOf) ? met(why, named) : notApplicable(named);
    const state = at(next, 'lifecycle');
    const data = { name, next: next.name };
    if (RUNNING.includes(next.lifecycle)) return met(why, named, state);
    if (next.lifecycle === 'absent') return notMet({ messageId: 'noSuccessor', at: state, data }, why, named);
    const [retireBy, operateFrom] = [schedule?.retireBy, next.schedule?.operateFrom];
    const [end, begin] = [at(system, 'schedule/retireBy'), at(next, 'schedule/operateFrom')];
    if (retireBy === undefined || operateFrom === undefined)
      return notStated({ messageId: 'noDates', at: retireBy === undefined ? end : begin, data }, why, named);
    if (isBefore(retireBy, operateFrom))
      return notMet({ messageId: 'tooEarly', at: end, data: { ...data, retireBy, operateFrom } }, named, begin);
    if (latestDay(operateFrom) <= latestDay(retireBy)) return met(end, named, begin);
    return notStated({ messageId: 'noDates', at: begin, data }, why, named);
  },
});

const RUNNING: readonly (string | undefined)[] = ['operating', 'pilot', 'retiring'];

/** Where a system is stated to go: its last day, its lifecycle or the option chosen for it. */
function leavingPlace({ lifecycle, schedule, option }: Application | Platform): string | undefined {
  if (schedule?.retireBy !== undefined) return 'schedule/retireBy';
  if (lifecycle === 'retiring') return 'lifecycle';
  return option === 'replaceRetire' || option === 'mergeReorganise' ? 'option' : undefined;
}
