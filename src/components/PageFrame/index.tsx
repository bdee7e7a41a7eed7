import { PageMeta, View } from '@tarojs/components'
import { useLayoutEffect, type ComponentType, type PropsWithChildren, type ReactNode } from 'react'
import { openAsOnlyPage, openLostPage, useLostPage } from '@/platform/lost-pages'
import { useOffline, useOnline } from '@/platform/offline'
import { opened } from '@/platform/opened'
import { isUnsaved } from '@/platform/storage'
import { useWide } from '@/platform/width'
import { dateWords } from '@/rules'
import { HOME } from '@/routes'
import { HereContext, useWatchedHere } from '@/state/here'
import { changedElsewhere } from '@/state/person'
import { typeFactor, useTypeSize } from '@/state/settings'
import { useStored } from '@/state/store'
import { DeskBar } from '../DeskBar'
import { Boundary } from '../PageError/Boundary'
import { ChangedElsewhere } from '../PageError/ChangedElsewhere'
import { LoadError } from '../PageError/LoadError'
import { WrongDay } from '../PageError/WrongDay'
import { Notice, type NoticeProps } from '../Notice'
import { OfPlace } from '../OfPlace'
import { TopBar } from '../TopBar'
import './index.scss'

export interface PageFrameOptions {
  /** Whether it is the desk's page. */
  atDesk?: boolean
  /**
   * Whether everything on the page depends on the date, so that it must not be shown while the
   * clock is wrong.
   */
  needsDay?: boolean
}

/**
 * Wraps every page: sets the type size, shows app-wide notes, and shows an error page if the page
 * fails or the next one does not load.
 */
export function asPage(
  Content: ComponentType,
  { atDesk = false, needsDay = false }: PageFrameOptions = {},
): ComponentType {
  return function PageFrame(): ReactNode {
    const factor = typeFactor(useTypeSize())
    const wide = useWide()
    const lost = useLostPage()
    const [here, look] = useWatchedHere()
    useLayoutEffect(opened, [])
    const changed = useStored(changedElsewhere)
    const content = (): ReactNode => {
      if (lost)
        return (
          <LoadError
            onRetry={openLostPage}
            onHome={() => {
              openAsOnlyPage(HOME)
            }}
          />
        )
      if (here.wrong !== null && needsDay) return <WrongDay shown={here.wrong} onRetry={look} />
      return (
        <>
          {here.wrong === null ? null : (
            <Note>日期好像不对（现在是{dateWords(here.wrong)}）。请先调好，不然算出的日子都不准。</Note>
          )}
          <Boundary>
            {process.env.TARO_ENV === 'h5' || process.env.WENBAN_POLICY_URL !== '' ? (
              <OfPlace>
                <Content />
              </OfPlace>
            ) : (
              <Content />
            )}
          </Boundary>
        </>
      )
    }
    const framed = (
      <HereContext.Provider value={here}>
        {changed === null ? (
          <Screen panes={atDesk && wide}>
            {wide ? <TopBar /> : null}
            {atDesk ? null : <DeskBar />}
            <NoNetwork />
            <Unsaved />
            {content()}
          </Screen>
        ) : (
          <ChangedElsewhere change={changed} />
        )}
      </HereContext.Provider>
    )
    // the root's style reaches overlays too; versions of WeChat without page-meta still size the
    // page's own text
    const size = `--fs:${factor}`
    return process.env.TARO_ENV === 'weapp' ? (
      <>
        <PageMeta pageStyle={size} />
        <View className="page-frame" style={size}>
          {framed}
        </View>
      </>
    ) : (
      framed
    )
  }
}

/** Makes the desk's panes share the height that the notes above them leave. */
function Screen({ panes, children }: PropsWithChildren<{ panes: boolean }>): ReactNode {
  return panes ? <View className="page-frame-screen">{children}</View> : children
}

/** Private browsing exists only in the browser. */
const WHY_UNSAVED = process.env.TARO_ENV === 'h5' ? '可能满了，或者是无痕浏览' : '可能满了'

/** Warns while the device cannot store anything. */
function Unsaved(): ReactNode {
  return useStored(isUnsaved) ? (
    <Note>{`现在存不下东西（${WHY_UNSAVED}）。可以接着用，关掉以后要重新答。`}</Note>
  ) : null
}

/** Says what still works without a network. */
function NoNetwork(): ReactNode {
  const online = useOnline()
  const complete = useOffline()
  if (online) return null
  return (
    <Note icon="offline" tone="quiet">
      {complete ? '现在没有网，问办照常能用，电话也能打。' : '现在没有网，没打开过的页可能打不开。'}
    </Note>
  )
}

/** A note shown on every page; a warning if nothing else is said. */
function Note(props: PropsWithChildren<NoticeProps>): ReactNode {
  return (
    <View className="page-frame-note" role="status">
      <Notice icon="warning" tone="warning" {...props} />
    </View>
  )
}
