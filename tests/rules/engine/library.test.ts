import { flowSteps, itemPlace } from '@/rules/engine/library'
import { sampleItem } from './sample-region'

test.each([
  ['申请--受理--审核—办结', ['申请', '受理', '审核', '办结']],
  ['申请-受理', ['申请', '受理']],
  ['网上：登录--申请', ['网上：登录--申请']],
  ['即时办理', ['即时办理']],
])('the flow “%s” has the steps %j', (flow, steps) => {
  expect(flowSteps(flow)).toEqual(steps)
})

test('the place of an item is its annex and number, without a leading nought', () => {
  expect(itemPlace(sampleItem)).toBe('附件1 第5项')
  expect(itemPlace({ ...sampleItem, annex: 2, id: 'A2-12' })).toBe('附件2 第12项')
})
