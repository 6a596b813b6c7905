import type { Indicator } from '#generated/types';
import { isBefore, latestDay } from '#model/dates';
import { measured } from '#model/find';
import type { Place } from '#model/model-index';
import { numberOf } from '#model/quantity';
import { shareReaches } from '#model/share';
import { at, defineRule, met, notMet, notStated } from '../rule.ts';
import { dateText } from '../shared/date-text.ts';
import { listParameter, numberParameter, textParameter } from '../shared/parameters.ts';

/**
 * The latest measured share reaches the target of the resolution.
 */
export default defineRule({
  id: 'target-not-reached',
  over: 'model',
  messages: {
    below: {
      vi: 'Số liệu "{{name}}" ({{date}}) chưa đạt chỉ tiêu {{percent}}%, hạn {{due}}.',
      en: '"{{name}}" ({{date}}) does not reach the target of {{percent}}%, due {{due}}.',
    },
    notDue: {
      vi: 'Số liệu "{{name}}" ({{date}}) chưa đạt chỉ tiêu {{percent}}%, nhưng được đo trước hạn {{due}}.',
      en: '"{{name}}" ({{date}}) is below the target of {{percent}}%, but was measured before it fell due on {{due}}.',
    },
    unstated: {
      vi: 'Chưa nêu số liệu đủ rõ để so với chỉ tiêu {{percent}}%, hạn {{due}}.',
      en: 'No figure is stated clearly enough to compare it with the target of {{percent}}%, due {{due}}.',
    },
  },
  fix: {
    vi: 'Có giải pháp để đạt chỉ tiêu {{percent}}%; khi có số đo mới thì thêm vào mục Số liệu (/indicators) với đại lượng (measure) là "{{measure}}", kèm tỷ lệ (share) và thời điểm đo (asOf).',
    en: 'Take steps to reach the target of {{percent}}%; add the new measurement at /indicators with measure (measure) "{{measure}}", its share (share) and its day (asOf).',
  },
  state: {
    vi: 'Nêu số đo mới nhất tại mục Số liệu (/indicators) với đại lượng (measure) là "{{measure}}", kèm tỷ lệ (share) và thời điểm đo (asOf); chưa có số đo từ hạn {{due}} trở đi thì bổ sung khi có.',
    en: 'State the latest measurement at /indicators with measure (measure) "{{measure}}", its share (share) and its day (asOf); add one of {{due}} or later as soon as there is one.',
  },
  why: {
    vi: 'Chỉ tiêu không được so với số liệu thì đến hạn sẽ bị quên.',
    en: 'A target that nobody compares with the figures is forgotten on the day it falls due.',
  },
  limits: {
    vi: 'Quy tắc căn cứ vào số đo được nêu và so với chỉ tiêu của yêu cầu; chỉ tiêu giao riêng cho tỉnh có thể khác.',
    en: 'It believes the figure stated and compares it with the target of the requirement; the target set for the province itself may differ.',
  },
  check({ document }, model, context) {
    const measure = textParameter(context, 'measure');
    const due = textParameter(context, 'due');
    const percent = numberParameter(context, 'percent', 100);
    const data = { measure, percent, due: dateText(due) };
    const parts = listParameter(context, 'parts');
    const dayOf = ({ asOf, to }: Indicator): string => asOf ?? to ?? document.date;
    const judged = measured(model, measure)
      .map((one) => ({ one, day: dayOf(one), ...judge(one, percent, parts) }))
      .filter(({ reached }) => reached !== undefined)
      .sort((one, other) => latestDay(other.day).localeCompare(latestDay(one.day)));
    const [last] = judged;
    if (last === undefined) return notStated({ messageId: 'unstated', at: at(model.model, 'indicators'), data });
    const sameDay = judged.filter(({ day }) => latestDay(day) === latestDay(last.day));
    // Figures of one day that differ so much prove neither; which stands first in the file is not to decide.
    if (sameDay.some(({ reached }) => reached !== last.reached))
      return notStated(
        { messageId: 'unstated', at: at(model.model, 'indicators'), data },
        ...sameDay.flatMap(({ places }) => places),
      );
    if (last.reached) return met(...last.places);
    const told = { ...data, name: last.one.name, date: dateText(last.day) };
    const [first = at(last.one), ...others] = [...last.places, ...dayPlaces(last.one)];
    if (isBefore(last.day, due)) return notStated({ messageId: 'notDue', at: first, data: told }, ...others);
    return notMet({ messageId: 'below', at: first, data: told }, ...others);
  },
});

/** Where an indicator says on which day it holds. */
const dayPlaces = (one: Indicator): readonly Place[] => {
  if (one.asOf !== undefined) return [at(one, 'asOf')];
  return one.to === undefined ? [] : [at(one, 'to')];
};

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
