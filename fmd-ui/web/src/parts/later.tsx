// Pages that are fetched when they are first gone to.

import type { FunctionComponent } from "preact";
import { useEffect, useState } from "preact/hooks";
import { Empty, PageSkeleton } from "./State";

/** A page whose code is fetched by `load` when it is first shown. */
export function later<Props extends object>(load: () => Promise<FunctionComponent<Props>>): FunctionComponent<Props> {
  let known: FunctionComponent<Props> | null = null;
  return function Later(props: Props) {
    const [, redraw] = useState(0);
    const [failed, setFailed] = useState(false);
    useEffect(() => {
      if (known) return;
      let gone = false;
      load().then(
        (page) => {
          known = page;
          if (!gone) redraw((n) => n + 1);
        },
        () => {
          if (!gone) setFailed(true);
        },
      );
      return () => {
        gone = true;
      };
    }, []);
    if (known) {
      const Page = known;
      return <Page {...props} />;
    }
    if (failed) {
      return (
        <Empty title="This page could not be loaded.">
          <p>The service does not answer, or was updated since this dashboard was opened.</p>
          <button type="button" onClick={() => location.reload()}>
            Load the dashboard anew
          </button>
        </Empty>
      );
    }
    return <PageSkeleton />;
  };
}
