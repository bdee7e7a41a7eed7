import { View } from '@tarojs/components'
import type { PropsWithChildren, ReactNode } from 'react'
import { PhoneScript } from '@/components/PhoneScript'
import { Section } from '@/components/Section'
import { phoneScript, titleWords, type Finished } from '@/rules'

/** What stands beside a result where there is the room of a desk: what to say, what is kept, and how old it all is. */
export function Beside({ advice, children }: PropsWithChildren<{ advice: Finished }>): ReactNode {
  return (
    <>
      <Section title="打通了怎么说">
        <PhoneScript says={phoneScript(advice)} />
      </Section>
      {children}
      <Section title="文件的日期" screenOnly>
        {advice.sources.map((source) => (
          <View className="result-dated" key={source.id}>
            {[titleWords(source), source.published, source.age].join('，')}
          </View>
        ))}
      </Section>
    </>
  )
}
