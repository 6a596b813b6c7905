import type { Indicator } from '#generated/types';
import { isBefore, latestDay } from '#model/dates';
import type { Place } from '#model/model-index';
import { numberOf } from '#model/quantity';
import { shareReaches } from '#model/share';
import { at, defineRule, met, notMet, notStated } from '../rule.ts';
import { dateText } from '../shared/date-text.ts';
import { listParameter, numberParameter, textParameter } from '../shared/parameters.ts';

/**
 * The latest measured share reaches the target of the resolution.
 *
 * **Why** A target that nobody compares with the figures is forgotten on the day it falls due.
 */
export default defineRule({
  id: 'target-not-reached',
  over: 'model',
  messages: {
    below: {
      vi: '"{{name}}" ({{date}}) chưa đạt {{percent}}% theo chỉ tiêu đến {{due}}.',
      en: '"{{name}}" ({{date}}) does not reach {{percent}}%, the target for {{due}}.',
    },
    notDue: {
      vi: '"{{name}}" ({{date}}) chưa đạt {{percent}}%, nhưng chỉ tiêu đến {{due}} mới phải hoàn thành.',
      en: '"{{name}}" ({{date}}) is below {{percent}}%, but the target is due only by {{due}}.',
    },
    unstated: {
      vi: 'Chưa nêu số liệu đủ rõ để so với chỉ tiêu {{percent}}% đến {{due}}.',
      en: 'No figure is stated clearly enough to compare it with the target of {{percent}}% by {{due}}.',
    },
  },
  fix: {
    vi: 'Bổ sung số đo mới nhất tại /indicators với measure "{{measure}}", tỷ lệ và thời điểm (asOf).',
    en: 'Add the latest measurement at /indicators with measure "{{measure}}", its share and its day (asOf).',
  },
  check({ document }, model, context) {
    const measure = textParameter(context, 'measure');
    const due = textParameter(context, 'due');
    const percent = numberParameter(context, 'percent', 100);
    const data = { measure, percent, due: dateText(due) };
    const dayOf = ({ asOf, to }: Indicator): string => asOf ?? to ?? document.date;
    const figures = model.subjects('indicator').filter((one) => one.measure === measure && one.status !== 'target');
    const judged = figures
      .map((one) => ({ one, day: dayOf(one), ...judge(one, percent, listParameter(context, 'parts')) }))
      .filter(({ reached }) => reached !== undefined)
      .sort((one, other) => latestDay(other.day).localeCompare(latestDay(one.day)));
    const [last] = judged;
    if (last === undefined) return notStated({ messageId: 'unstated', at: at(model.model, 'indicators'), data });
    if (last.reached) return met(...last.places);
    const told = { ...data, name: last.one.name, date: dateText(last.day) };
    const [first = at(last.one), ...others] = last.places;
    if (isBefore(last.day, due)) return notStated({ messageId: 'notDue', at: first, data: told }, ...others);
    return notMet({ messageId: 'below', at: first, data: told }, ...others);
  },
});

interface Judged {
  readonly reached: boolean | undefined;
  readonly places: readonly Place[];
}

/** A share says it directly; parts of a breakdown are compared with the narrowest and the widest whole they can have. */
function judge(indicator: Indicator, percent: number, keys: readonly string[]): Judged {
  const { share, breakdown } = indicator;
  if (share !== undefined) return { reached: shareReaches(share, percent), places: [at(indicator, 'share')] };
  const places = [at(indicator, 'breakdown')];
  const [wanted = '', ...base] = keys;
  const valueOf = (key: string): number | undefined => {
    const part = breakdown?.parts.find((one) => one.key === key);
    return part === undefined ? undefined : numberOf(part.value);
  };
  const value = valueOf(wanted);
  if (value === undefined || breakdown === undefined) return { reached: undefined, places };
  const narrow = base.map(valueOf);
  const all = breakdown.parts.reduce((sum, part) => sum + numberOf(part.value), 0);
  const wide = Math.max(all, breakdown.total === undefined ? all : numberOf(breakdown.total));
  if ((100 * value) / wide >= percent) return { reached: breakdown.total === undefined ? undefined : true, places };
  const least = value + narrow.reduce<number>((sum, part) => sum + (part ?? 0), 0);
  if (!narrow.includes(undefined) && (100 * value) / least < percent) return { reached: false, places };
  return { reached: undefined, places };
}
