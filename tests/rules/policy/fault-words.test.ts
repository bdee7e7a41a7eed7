/** Problems of a guide are reported in the words of its questions, for the maintainers of the policy. */
import type { Problem } from '@/rules/engine/verification'
import { faultWords } from '../../../scripts/policy/gate/fault-words'
import { sample } from '../engine/sample-guide'

const path = [
  { question: 'groups', answer: ['poor', 'disabled'] },
  { question: 'born', answer: '1966-11-24' },
] as const

test.each<[Problem, string]>([
  [{ kind: 'hole', id: '', today: '2026-11-23', path }, '2026-11-23没有结论：groupsp、d；born1966-11-24'],
  [
    { kind: 'hole', id: '', today: '2026-11-23', path: [{ question: 'groups', answer: [] }] },
    '2026-11-23没有结论：groups都没有',
  ],
  [
    { kind: 'blocked-question', id: 'permit', today: '2026-11-23', path },
    '结论取决于“permit”，但它的前提不成立，问不到：groupsp、d；born1966-11-24',
  ],
  [{ kind: 'given-looks-ahead', id: 'permit', fact: 'home' }, '问题“permit”的前提用到了还没有问的“home”'],
  [
    { kind: 'part-never-shown', id: 'free 0', outcome: 'free', when: ['!helped', 'south'] },
    '结论“free”里有从来不显示的内容：!helped，south',
  ],
  [{ kind: 'rule-never-decides', id: '0' }, '规则第1行（!inForce → not-yet）从来轮不到'],
  [{ kind: 'question-never-asked', id: 'extra' }, '问题从来不问：extra'],
])('%j', (fault, words) => {
  expect(faultWords(sample, fault)).toBe(words)
})
