import { Component, type ReactNode } from "react";
import { Button } from "@fluentui/react-components";
import { strings } from "../strings";
import { Page } from "./Page";
import { Problem } from "./Problem";

interface LoadBoundaryProps {
  readonly children: ReactNode;
}

/** Catches a view that could not be loaded or shown, and offers to begin again; the workbook is not touched. */
export class LoadBoundary extends Component<LoadBoundaryProps, { readonly failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError(): { failed: boolean } {
    return { failed: true };
  }

  override render(): ReactNode {
    if (!this.state.failed) return this.props.children;
    return (
      <Page
        heading={strings.start.viewFailed}
        actions={
          <Button appearance="primary" onClick={() => window.location.reload()}>
            {strings.tryAgain}
          </Button>
        }
      >
        <Problem what={strings.start.viewFailed} advice={strings.start.viewFailedAdvice} />
      </Page>
    );
  }
}
