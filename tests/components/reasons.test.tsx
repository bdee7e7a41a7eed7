import { render } from '@testing-library/react'
import { Reasons } from '@/components/Reasons'
import type { SourceView } from '@/rules'

const place = (id: string, words: string) => ({
  id,
  place: words,
  quote: id,
  says: null,
  marks: [],
  newer: [],
})

test('a reason names each place once, however often it is cited', () => {
  const source: SourceView = {
    id: 'rules',
    title: '办法',
    publisher: '市政府',
    number: null,
    url: null,
    published: '2023年3月',
    age: '距今3年',
    dating: '',
    inForce: null,
    known: null,
    places: [place('a', '第三条'), place('b', '第三条'), place('c', '第五条'), place('d', '第九条')],
  }
  const { container } = render(
    <Reasons
      reasons={[
        { text: '已满65周岁', cite: ['a', 'b', 'c'] },
        { text: '没办过', cite: [] },
      ]}
      sources={[source]}
    />,
  )
  expect(container.textContent).toBe('已满65周岁依据：第三条、第五条没办过')
})
