import { Component, type PropsWithChildren, type ReactNode } from 'react'
import { restartAt, useArrival } from '@/platform/navigation'
import { HOME } from '@/routes'
import { PageError } from './'

interface State {
  failed: boolean
}

/** Shows its page, and in its place that it failed where it throws while it is drawn. */
export class Boundary extends Component<PropsWithChildren, State> {
  override state: State = { failed: false }

  static getDerivedStateFromError(): State {
    return { failed: true }
  }

  /** React writes the error to the console by itself; Preact, which draws on phones, does not. */
  override componentDidCatch(error: unknown): void {
    console.error(error)
  }

  private readonly retry = (): void => {
    this.setState({ failed: false })
  }

  override render(): ReactNode {
    return this.state.failed ? <Broken onRetry={this.retry} /> : this.props.children
  }
}

function Broken({ onRetry }: { onRetry: () => void }): ReactNode {
  useArrival() // the broken page can no longer end the move that led to it
  return (
    <PageError
      title="这一页出错了"
      onRetry={onRetry}
      onHome={() => {
        restartAt(HOME)
      }}
    />
  )
}
