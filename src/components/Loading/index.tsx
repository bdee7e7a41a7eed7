import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { restartAt } from '@/platform/navigation'
import { HOME } from '@/routes'
import type { Data, Missing } from '@/state/use-data'
import { Bar } from '../Bar'
import { Icon } from '../Icon'
import { Page } from '../Page'
import { LoadError } from '../PageError/LoadError'
import { SoftButton } from '../SoftButton'
import './index.scss'

export interface LoadingProps {
  data?: Missing
  says?: string
}

/** Replaces a page while its data is loading, or if it could not be loaded. */
export function Loading({ data = { status: 'loading' }, says = '正在打开…' }: LoadingProps): ReactNode {
  if (data.status === 'failed')
    return (
      <LoadError
        onRetry={data.retry}
        onHome={() => {
          restartAt(HOME)
        }}
      />
    )
  return (
    <Page>
      <Bar />
      <View className="opening" role="status">
        <Icon name="clock" />
        <View>{says}</View>
      </View>
    </Page>
  )
}

/** Shown if data could not be loaded. */
export const NOT_LOADED = '没有取来，可能没有网。'

/** Replaces a part of a page while its data is loading, or if it could not be loaded. */
export function LoadingPart({ data, says = '正在找出来…' }: { data: Missing; says?: string }): ReactNode {
  return (
    <>
      <View role="status">{data.status === 'failed' ? NOT_LOADED : says}</View>
      <Retry data={data} />
    </>
  )
}

/** A button that retries after a failure. */
export function Retry({ data }: { data: Data }): ReactNode {
  return data.status === 'failed' ? <SoftButton icon="redo" label="再试一次" onPress={data.retry} /> : null
}
