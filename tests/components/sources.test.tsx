import { fireEvent, render } from '@testing-library/react'
import { Sources } from '@/components/Sources'
import type { SourceView } from '@/rules'

const place = { place: '第三条', quote: null, says: null, marks: [], newer: [] }
const source: SourceView = {
  id: 'rules',
  title: '办法',
  publisher: '市政府',
  number: '样例〔2025〕1号',
  url: 'https://example.cn/order',
  published: '2023年3月',
  age: '距今3年',
  dating: '落款日期',
  inForce: '有效期到2030年12月31日',
  known: '文字来自媒体转述，未见全文',
  places: [
    { ...place, id: 'a', quote: '年满65周岁', marks: ['已被《新办法》第一条代替，按新的办'] },
    { ...place, id: 'b', says: '老人免费' },
  ],
}

test('a document shows its number, an address to copy, its provenance and its validity', () => {
  const { container, getByText, getByRole } = render(<Sources sources={[source]} />)
  expect(container.textContent).toContain('《办法》（样例〔2025〕1号）')
  expect(container.textContent).toContain('文字来自媒体转述')
  fireEvent.click(getByText('看原文（2处）'))
  expect(getByRole('button', { name: /复制网址/ })).toBeTruthy()
  for (const words of ['「年满65周岁」', '已被《新办法》第一条代替', '大意：老人免费', source.url])
    expect(container.textContent).toContain(words)
  expect(container.textContent).not.toContain('「老人免费」')
})

test('an ordinary document shows nothing more', () => {
  const plain = { ...source, number: null, url: null, inForce: null, known: null }
  const { container } = render(<Sources sources={[plain]} />)
  expect(container.textContent).toMatch(/^《办法》市政府2023年3月，距今3年看原文/)
})
