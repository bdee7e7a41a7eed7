import { View } from '@tarojs/components'
import type { PropsWithChildren, ReactNode } from 'react'
import { PhoneScript } from '@/components/PhoneScript'
import { Section } from '@/components/Section'
import { phoneScript, titleWords, type Finished } from '@/rules'

/**
 * The column beside a result in a wide window: what to say, saving and sharing, and the dates of the
 * documents.
 */
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
