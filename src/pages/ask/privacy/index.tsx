import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { BackLink } from '@/components/BackLink'
import { Page } from '@/components/Page'
import { asPage } from '@/components/PageFrame'
import { Section } from '@/components/Section'
import { Statements, type StatementProps } from '@/components/Statements'
import { Title } from '@/components/Title'
import { goBackOr, useArrival } from '@/platform/navigation'
import { MINE } from '@/routes'
import { KEPT } from '@/state/kept'

/** What the app keeps, where, and what it never does. */
export default asPage(PrivacyPage)

const asItems = (texts: readonly string[]): StatementProps[] =>
  texts.map((text) => ({ text, condition: null, tip: false }))

function PrivacyPage(): ReactNode {
  useArrival()
  return (
    <Page>
      <BackLink
        label="返回"
        onPress={() => {
          goBackOr(MINE)
        }}
      />
      <Title>隐私</Title>
      <Section title="存在这部手机上的">
        <Statements
          items={asItems([
            ...Object.values(KEPT).map(({ words }) => words),
            ...(process.env.TARO_ENV === 'h5'
              ? ['问办自己的文件，没有网时用；网页重新打开的时间，关掉就没有']
              : []),
          ])}
        />
        <View>只在这部手机上，别人看不到。在“我的”里点“全部清掉”，就都没有了。</View>
      </Section>
      <Section title="从来不做的">
        <Statements
          items={asItems([
            '不用登录，不要身份证号，不要电话号码。',
            '没有自己的服务器，您的回答不会传出去，也不看您用了什么。',
            '发给别人的链接、图片里，没有出生和去世的日期。',
          ])}
        />
      </Section>
      <Section title="手机会问您的">
        <View>只在您点的时候：打电话、复制、把日子记进日历、把图片存进相册。不同意也能接着用。</View>
      </Section>
    </Page>
  )
}
