import { flowSteps } from '@/rules/engine/library'

test.each([
  ['申请--受理--审核—办结', ['申请', '受理', '审核', '办结']],
  ['申请-受理', ['申请', '受理']],
  ['网上：登录--申请', ['网上：登录--申请']],
  ['即时办理', ['即时办理']],
])('the flow “%s” has the steps %j', (flow, steps) => {
  expect(flowSteps(flow)).toEqual(steps)
})
