import { Component, type ComponentChildren, cloneElement, type VNode } from 'preact';
import { drawLater } from './draw-later.ts';

interface WaitingProps {
  /** One component, which draws everything below it anew when it is drawn anew. */
  readonly children: VNode<Record<string, unknown>>;
  /** Shown until the children are drawn for the first time. */
  readonly instead: ComponentChildren;
  /** Shown below what is drawn already while more of it is fetched; nothing where it is left out. */
  readonly sign?: ComponentChildren;
  /** Told when all of it is drawn after all. */
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
 * of it, and is drawn again when that is kept. What was drawn before stays as it is meanwhile, with the focus, the place on the page and all
 * that was typed: Preact leaves a component that throws what it showed last, as long as the boundary goes on showing the same children.
 */
export class Waiting extends Component<WaitingProps, { readonly on?: Promise<unknown> | undefined }> {
  #on: Promise<unknown> | undefined;
  #everDrawn = false;
  #again = false;

  override componentDidCatch(thrown: unknown): void {
    if (!(thrown instanceof Promise)) throw thrown;
    this.#on = thrown;
    const again = (): void => {
      if (this.#on !== thrown) return;
      this.#on = undefined;
      this.#again = true;
      this.setState({ on: undefined });
    };
    this.setState({ on: thrown });
    // Many may have waited for the same: each is drawn in a task of its own.
    const soon = (): void => void drawLater(again);
    thrown.then(soon, soon);
  }
  override componentDidMount(): void {
    this.#everDrawn = this.#on === undefined;
  }
  override componentDidUpdate(_before: WaitingProps, { on }: { readonly on?: unknown }): void {
    if (this.#on !== undefined) return;
    this.#everDrawn = true;
    if (on !== undefined && this.state.on === undefined) this.props.drawn?.();
  }
  override render({ children, instead, sign }: WaitingProps): ComponentChildren {
    const { on } = this.state;
    if (on !== undefined && !this.#everDrawn) return instead;
    // A child that is the same as before is not drawn again: then it is another with the same name.
    const shown = this.#again ? cloneElement(children) : children;
    this.#again = false;
    return [shown, on === undefined ? null : sign];
  }
}
