import { Canvas, Image, View } from '@tarojs/components'
import { useEffect, useState, type ReactNode } from 'react'
import {
  allowAlbum,
  makePoster,
  POSTER_CANVAS,
  POSTER_WIDTH,
  saveToAlbum,
  type AlbumEnd,
  type Poster,
} from '@/platform/poster'
import { BigButton } from '../BigButton'
import { SoftButton } from '../SoftButton'
import './index.scss'

export interface PosterButtonProps {
  poster: Poster
  /** The picture's label for screen readers. */
  label: string
}

type Made =
  | { readonly kind: 'none' | 'failed' }
  | { readonly kind: 'made'; readonly picture: string; readonly album: AlbumEnd }

const BY_HAND = '长按下面的图片（电脑上点右键），就能保存或者发给别人：'

const SAID: Readonly<Record<AlbumEnd, string>> = {
  kept: '✓ 已存进相册',
  forbidden: `没有存进相册：相册没有允许问办用。打开设置就能存；或者${BY_HAND}`,
  refused: BY_HAND,
}

/**
 * Draws a picture, saves it to the album where the platform can, and shows it so that a long press
 * can save it.
 */
export function PosterButton({ poster, label }: PosterButtonProps): ReactNode {
  const [made, setMade] = useState<Made>({ kind: 'none' })
  const [box, fit] = useBox()
  const make = async (): Promise<void> => {
    const picture = await makePoster(poster, fit)
    setMade({ kind: 'made', picture, album: await saveToAlbum(picture) })
  }
  const allow = async (picture: string): Promise<void> => {
    setMade({ kind: 'made', picture, album: await allowAlbum(picture) })
  }
  return (
    <>
      <BigButton
        kind="other"
        label="存成图片"
        onPress={() => {
          make().catch(() => {
            setMade({ kind: 'failed' })
          })
        }}
      />
      {process.env.TARO_ENV === 'weapp' ? (
        <Canvas
          className="poster-canvas"
          style={{ height: `${box}px` }}
          type="2d"
          id={POSTER_CANVAS}
          canvasId={POSTER_CANVAS}
        />
      ) : null}
      <View className="poster-said" role="status">
        {made.kind === 'failed' ? '这里做不出图片。可以截屏，或者回结果点“复制文字”。' : null}
        {made.kind === 'made' ? SAID[made.album] : null}
      </View>
      {made.kind === 'made' && made.album === 'forbidden' ? (
        <SoftButton
          label="去设置里打开"
          onPress={() => {
            void allow(made.picture)
          }}
        />
      ) : null}
      {made.kind === 'made' ? (
        <Image
          className="poster-picture"
          mode="widthFix"
          showMenuByLongpress
          src={made.picture}
          ariaLabel={label}
          nativeProps={{ 'aria-label': label }}
        />
      ) : null}
    </>
  )
}

interface Box {
  readonly height: number
  /** Called once the canvas has that height. */
  readonly fitted: () => void
}

/**
 * The height of WeChat's canvas in pixels, and a function that sets it and resolves once it is
 * rendered.
 */
function useBox(): readonly [number, (height: number) => Promise<void>] {
  const [{ height, fitted }, setBox] = useState<Box>({ height: POSTER_WIDTH, fitted: () => undefined })
  useEffect(() => {
    fitted()
  }, [fitted])
  const fit = (height: number): Promise<void> =>
    new Promise((fitted) => {
      setBox({ height, fitted })
    })
  return [height, fit]
}
