import { Component, type ComponentChildren } from 'preact';
import { drawLater } from './draw-later.ts';

interface WaitingProps {
  readonly children: ComponentChildren;
  /** Shown meanwhile. */
  readonly instead: ComponentChildren;
  /** Told when it is drawn after all. */
  readonly drawn?: () => void;
}

/** Said where a part of a view will be. */
export const Moment = () => (
  <p class="dep" role="status">
    Opening …
  </p>
);

/**
 * Draws what needs parts of the study that are not there yet as soon as they are: whoever asks for one that is not there throws the promise
 * of it, and is drawn again when that is kept.
 */
export class Waiting extends Component<WaitingProps, { readonly on?: Promise<unknown> | undefined }> {
  override componentDidCatch(thrown: unknown): void {
    if (!(thrown instanceof Promise)) throw thrown;
    const again = (): void => {
      if (this.state.on === thrown) this.setState({ on: undefined });
    };
    this.setState({ on: thrown });
    // Many may have waited for the same: each is drawn in a task of its own.
    const soon = (): void => void drawLater(again);
    thrown.then(soon, soon);
  }
  override componentDidUpdate(_before: WaitingProps, { on }: { readonly on?: unknown }): void {
    if (on !== undefined && this.state.on === undefined) this.props.drawn?.();
  }
  override render({ children, instead }: WaitingProps): ComponentChildren {
    return this.state.on === undefined ? children : instead;
  }
}
