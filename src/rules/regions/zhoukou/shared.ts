/** Questions that several guides of the region ask; an answer given in one is offered in the next. */
import type { Question } from '../../engine/model'

export const shared = {
  /** 参保地. Not the hukou and not the home. */
  insuredIn: {
    kind: 'choice',
    ask: '医保参在哪里，或者打算参在哪里？',
    help: '看参保地，不看户口。',
    find: '打开医保电子凭证，上面写着参保地；还没参保的，按打算参保的地方选。',
    can: 'no',
    options: {
      zhoukou: { label: '周口市' },
      elsewhere: { label: '别的市' },
    },
  },
} as const satisfies Readonly<Record<string, Question>>
