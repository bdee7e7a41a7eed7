import { View } from '@tarojs/components'
import { useState, type ReactNode } from 'react'
import { PRIVACY_CARD } from '@/cards'
import { Bar } from '@/components/Bar'
import { Page } from '@/components/Page'
import { Complaint } from '@/components/Notice'
import { asPage } from '@/components/PageFrame'
import { Fold, Row, Rows } from '@/components/Rows'
import { Statements, type StatementProps } from '@/components/Statements'
import { Title } from '@/components/Title'
import { goBackOr, useArrival } from '@/platform/navigation'
import { openPrivacyGuide } from '@/platform/privacy'
import { useShareCard } from '@/platform/share'
import { MINE } from '@/routes'
import { STORED } from '@/state/stored'
import { asksForRules } from '@/state/rules'
import { DECLARED } from './declared'

/** What the app stores, where, and what it never does. */
export default asPage(PrivacyPage)

const asItems = (texts: readonly string[]): StatementProps[] =>
  texts.map((text) => ({ text, condition: null, tip: false }))

/** What sharing reveals. */
const SENT = [
  '结果和窗口单：链接里带着得出结果的那几个回答。什么时候出生、什么时候去世不带，收到的人要自己填。',
  '复制的文字、窗口单和图片里，也没有出生和去世的时间。',
  ...(process.env.TARO_ENV === 'weapp'
    ? ['别的页面：只带是哪一页，没有您的回答、搜的字和帮办名单。', '卡片上是一张固定的图，不是您屏幕的截图。']
    : ['别的页面：网址里有是哪一页和您搜的字，没有您的回答和帮办名单。']),
]

function PrivacyPage(): ReactNode {
  const [unopened, setUnopened] = useState(false)
  useArrival()
  useShareCard(() => PRIVACY_CARD)
  return (
    <Page>
      <Bar
        label="返回"
        onBack={() => {
          goBackOr(MINE)
        }}
      />
      <Title>隐私</Title>
      <Rows>
        <Fold icon="save" name="存了什么" brief="只在您这里，别人看不到">
          <Statements
            items={asItems([
              ...Object.values(STORED).map(({ words }) => words),
              ...(process.env.TARO_ENV === 'h5'
                ? ['问办自己的文件，没有网时用；网页重新打开的时间，关掉就没有']
                : []),
            ])}
          />
          <View>在“我的”里点“全部清掉”，就都没有了。</View>
        </Fold>
        <Fold icon="send" name="发给别人" brief="您点了发送、复制才发">
          <Statements items={asItems(SENT)} />
        </Fold>
        <Fold icon="not-needed" name="从来不做" brief="不登录，不要身份证号，不传出去">
          <Statements
            items={asItems([
              '不用登录，不要身份证号，不要电话号码。',
              '您的回答不会传出去，我们收不到，也不看您用了什么。',
              ...(asksForRules() ? ['只去取选好的地方、打开的链接里的地方的新规定，别的什么都不发。'] : []),
            ])}
          />
        </Fold>
        <Fold icon="ask" name="先问您的" brief="打电话、复制、记日历、存图片">
          <View>只在您点的时候问：打电话、复制、日子记进日历、图片存进相册。不同意也能接着用。</View>
          <View>剪切板、日历、相册，只往里放，不看里面的东西。</View>
          {process.env.TARO_ENV === 'weapp' ? (
            <Statements items={asItems(DECLARED.map(({ name, words }) => `${name}：${words}。`))} />
          ) : null}
        </Fold>
        {process.env.TARO_ENV === 'weapp' ? (
          <Row
            icon="source"
            title="用户隐私保护指引"
            text="微信的那一页，说的是同样的事"
            onPress={() => {
              void openPrivacyGuide().then((opened) => {
                setUnopened(!opened)
              })
            }}
          />
        ) : null}
      </Rows>
      {unopened ? <Complaint>微信的那一页打不开。要说的，这一页上都有。</Complaint> : null}
    </Page>
  )
}
