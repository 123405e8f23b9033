import { Component, type ReactNode } from "react";
import { Trouble } from "./trouble";

/** A mistake of ours in one view leaves a sentence and a way back instead of an empty frame. */
export class Mishap extends Component<{ children: ReactNode }, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override render() {
    if (!this.state.failed) return this.props.children;
    return (
      <Trouble
        title="This view broke"
        sentence="That is our mistake, and nothing you entered was sent. Draw it again, or reload the tab."
        retry={() => this.setState({ failed: false })}
      />
    );
  }
}
