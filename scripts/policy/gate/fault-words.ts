/** Problems of a guide, in words for policy people. */
import { type Guide, type Interview, labelOf, type Problem as Fault } from '@/rules/authoring'

/** The answers in the words of questions and options. */
function pathWords({ questions }: Guide, path: Interview['path']): string {
  return path
    .map(({ question: id, answer }) => {
      const question = questions[id]
      if (!question) return id
      const given = typeof answer === 'object' ? answer : [String(answer)]
      return `${question.ask}${given.map((option) => labelOf(question, option)).join('、') || '都没有'}`
    })
    .join('；')
}

function rowWords({ rules }: Guide, id: string): string {
  const { when = [], then = '' } = rules[Number(id)] ?? {}
  return `第${Number(id) + 1}行（${when.join('，')} → ${then}）`
}

/** The problem in one sentence. */
export function faultWords(guide: Guide, fault: Fault): string {
  const { id } = fault
  switch (fault.kind) {
    case 'hole':
      return `${fault.today}没有结论：${pathWords(guide, fault.path)}`
    case 'blocked-question':
      return `结论取决于“${id}”，但它的前提不成立，问不到：${pathWords(guide, fault.path)}`
    case 'given-looks-ahead':
      return `问题“${id}”的前提用到了还没有问的“${fault.fact}”`
    case 'part-never-shown':
      return `结论“${fault.outcome}”里有从来不显示的内容：${fault.when.join('，')}`
    case 'rule-never-decides':
      return `规则${rowWords(guide, id)}从来轮不到`
    case 'rule-without-effect':
      return `规则${rowWords(guide, id)}去掉也一样`
    case 'outcome-never-reached':
      return `结论从来到不了：${id}`
    case 'question-never-asked':
      return `问题从来不问：${id}`
    case 'fact-never-used':
      return `推算的事实没有用到：${id}`
    case 'criterion-never-used':
      return `条件没有用到：${id}`
    case 'outcome-without-source':
      return `结论没有依据：${id}`
    case 'outcome-without-step':
      return `结论没有说下一步：${id}`
    case 'outcome-without-contact':
      return `结论没有可以问的人：${id}`
  }
}
