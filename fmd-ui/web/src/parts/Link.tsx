import type { ComponentChildren } from "preact";
import type { Place } from "../state/place";
import { follow, href, leads, leaves } from "../state/router";

interface LinkProps {
  to: Place;
  children: ComponentChildren;
  class?: string;
  title?: string;
  current?: boolean;
}

/** A link inside the dashboard: a real address, followed without loading the page anew. */
export function Link({ to, children, current = false, ...rest }: LinkProps) {
  if (!leads(to)) return <span {...rest}>{children}</span>;
  return (
    <a href={href(to)} onClick={(event) => follow(event, to)} target={leaves(to) ? "_blank" : undefined} aria-current={current ? "page" : undefined} {...rest}>
      {children}
    </a>
  );
}
