import type { Indicator } from '#generated/types';
import { numberOf, reaches } from '#model/quantity';
import { at, defineRule, met, notMet, notStated } from '../rule.ts';
import { textParameter } from '../shared/parameters.ts';

const LEVELS = [
  { level: 'province', counted: 'departments', vi: 'sở, ban, ngành', en: 'departments' },
  { level: 'district', counted: 'districts', vi: 'huyện, thị xã, thành phố', en: 'districts' },
  { level: 'commune', counted: 'communes', vi: 'xã, phường, thị trấn', en: 'communes' },
] as const;

/**
 * Every agency of the level has an ICT officer.
 */
export default defineRule({
  id: 'ict-officers-missing',
  over: 'model',
  messages: {
    tooFew: {
      vi: 'Cán bộ chuyên trách công nghệ thông tin mới có ở {{have}}/{{of}} {{agencies}}.',
      en: 'Only {{have}} of {{of}} {{agencies}} have an ICT officer.',
    },
    belowAll: {
      vi: 'Cán bộ chuyên trách công nghệ thông tin mới có ở {{percent}}% số {{agencies}}.',
      en: 'Only {{percent}}% of the {{agencies}} have an ICT officer.',
    },
    unstated: {
      vi: 'Chưa nêu đủ rõ cán bộ chuyên trách công nghệ thông tin có ở bao nhiêu trên tổng số {{agencies}}.',
      en: 'How many of all {{agencies}} have an ICT officer is not stated clearly enough.',
    },
  },
  fix: {
    vi: 'Bố trí cán bộ chuyên trách công nghệ thông tin ở những cơ quan còn thiếu; xong thì cập nhật số liệu tại {{pointer}}.',
    en: 'Give each of the missing agencies an ICT officer; then update the figure at {{pointer}}.',
  },
  state: {
    vi: 'Nêu số đo được (status "measured") về cán bộ chuyên trách (measure "ictOfficers") của đúng cấp (level) tại mục Số liệu (/indicators), kèm tỷ lệ (share) trên tổng số cơ quan của cấp đó; tổng số của tỉnh nêu tại /document/province.',
    en: 'State the measured (measured) figure on ICT officers (ictOfficers) of the level (level) at /indicators with its share (share) of all agencies of the level; state how many the province has at /document/province.',
  },
  why: {
    vi: 'Hệ thống không có người phụ trách tại chỗ thì ít được sử dụng, khó bảo đảm an toàn và không có ai báo cáo.',
    en: 'Systems that nobody on the spot looks after are not used, not kept safe and not reported on.',
  },
  limits: {
    vi: 'Quy tắc căn cứ vào số liệu được nêu, không xét cán bộ đó có chuyên môn và thực sự chuyên trách hay không.',
    en: 'It believes the figures stated; it does not see what the officers know or do.',
  },
  check(_, model, context) {
    const wanted = textParameter(context, 'level');
    const { level, counted, vi, en } = LEVELS.find((one) => one.level === wanted) ?? LEVELS[0];
    const agencies = { vi, en };
    const total = model.model.document.province[counted];
    const judged = model
      .subjects('indicator')
      .filter((one) => one.measure === 'ictOfficers' && one.status === 'measured' && one.level === level)
      .map((figure) => ({ figure, full: isFull(figure, total && numberOf(total)) }));
    const rests = (figure: Indicator) => [
      at(figure, 'level'),
      ...(total === undefined ? [] : [at(model.model, `document/province/${counted}`)]),
    ];
    const full = judged.find((one) => one.full === true);
    if (full) return met(at(full.figure, 'share'), ...rests(full.figure));
    const short = judged.find((one) => one.full === false)?.figure;
    if (!short) return notStated({ messageId: 'unstated', at: at(model.model, 'indicators'), data: { agencies } });
    const { have, of, percent } = short.share ?? {};
    if (have !== undefined && of !== undefined) {
      const data = { have: numberOf(have), of: numberOf(of), agencies };
      return notMet({ messageId: 'tooFew', at: at(short, 'share/have'), data }, at(short, 'share/of'), ...rests(short));
    }
    const data = { percent: numberOf(percent ?? 0), agencies };
    return notMet({ messageId: 'belowAll', at: at(short, 'share/percent'), data }, at(short, 'level'));
  },
});

/** A count says it for all agencies only when its denominator is the number of agencies of the level. */
function isFull({ share }: Indicator, total: number | undefined): boolean | undefined {
  const { have, of, percent } = share ?? {};
  if (have !== undefined && of !== undefined) return numberOf(of) === total ? reaches(have, numberOf(of)) : undefined;
  return percent === undefined ? undefined : reaches(percent, 100);
}
