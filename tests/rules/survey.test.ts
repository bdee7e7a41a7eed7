import { region as qinhuangdao } from '../sample/built-in/qinhuangdao'
import { survey } from '@/rules/engine/survey'

test('the survey of 秦皇岛 covers guides that share a question', () => {
  const { next, guides } = survey(qinhuangdao, { insuredIn: 'elsewhere' }, '2026-11-23')
  expect(next).not.toBe('insuredIn')
  expect(guides.find(({ guide }) => guide.id === 'filing')?.status).toBe('not')
  expect(guides.map(({ guide }) => guide.id)).toEqual(
    expect.arrayContaining(['filing', 'beijing-tianjin', 'refund', 'senior-bus-card']),
  )
})
