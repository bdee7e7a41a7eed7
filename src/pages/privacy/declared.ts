/** What the publisher declares in WeChat's console; docs/wechat.md has the same text to paste there. */
export const DECLARED = [
  {
    name: '剪切板',
    words: '您点“复制”时，把结果的文字、电话号码、网址放进剪切板。不读取剪切板里的内容',
  },
  {
    name: '相册（仅写入）',
    words: '您点“存成图片”时，把窗口单或者张贴用的图片存进相册。不看相册里的图片',
  },
  {
    name: '日历（仅写入）',
    words: '您点“记进日历”时，把结果里的日子记进手机日历并提醒。不看日历里的安排',
  },
] as const
