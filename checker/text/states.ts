/** What a message says of the state of something, after its name. */
export const STATE = {
  operating: { vi: 'đang vận hành', en: 'operates' },
  pilot: { vi: 'đang thử nghiệm', en: 'is on trial' },
  building: { vi: 'đang xây dựng', en: 'is still in preparation' },
  planned: { vi: 'mới ở dạng kế hoạch', en: 'is only planned' },
  retiring: { vi: 'không còn trong kiến trúc mục tiêu (sẽ ngừng)', en: 'is to be retired before the target' },
  absent: { vi: 'được nêu là chưa có', en: 'is stated as absent' },
} as const;

/** The plateaus as a sentence names them. */
export const PLATEAU_NAME = {
  current: { vi: 'kiến trúc hiện tại', en: 'the current architecture' },
  target: { vi: 'kiến trúc mục tiêu', en: 'the target architecture' },
} as const;
