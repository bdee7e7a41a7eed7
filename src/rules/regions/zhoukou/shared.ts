/**
 * Facts of a person. An answer given in one guide is offered in the next; 一次问全 asks them in this order, each as
 * long as it tells some guide more.
 */
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
  work: {
    kind: 'choice',
    ask: '现在做什么工作？',
    find: '不知道算哪一种，就选最像的；也可以问周口市医保部门。',
    can: 'no',
    options: {
      platform: { label: '在网上平台接活', hint: '送外卖、跑网约车、开货车、做直播带货等' },
      shop: { label: '自己开店、做个体户' },
      'part-time': { label: '给单位干，但不是全日制', hint: '钟点工、半天工' },
      'full-time': { label: '给单位干，全日制' },
      other: { label: '都不是', hint: '别的零活，或者没有工作' },
      joined: { label: '已经参了周口的灵活就业医保', hint: '想看缴多少、有什么待遇' },
    },
  },
} as const satisfies Readonly<Record<string, Question>>
