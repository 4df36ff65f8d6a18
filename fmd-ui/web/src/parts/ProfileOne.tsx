import "./profile-one.css";
import { useState } from "preact/hooks";
import { Failure } from "../api/client";
import type { EndpointInfo } from "../api/types";
import { root } from "../state/router";
import { serviceAddress } from "../state/service";
import { session } from "../state/session";
import { useStore } from "../state/store";
import { isUnmatched } from "./EndpointName";
import { Icon } from "./Icon";
import { Popover } from "./Popover";

/** Has one request to the endpoint profiled every millisecond, and shows it. For admins, whose browser has the key. */
export function ProfileOne({ endpoint }: { endpoint: EndpointInfo }) {
  const who = useStore(session);
  if (who === null || who instanceof Failure || who.role !== "admin" || who.link === null || isUnmatched(endpoint)) return null;
  return (
    <Popover
      class="profile-one"
      name="Profile one request"
      label={
        <>
          <Icon name="profiles" />
          Profile one request
          <Icon name="down" />
        </>
      }
    >
      {(close) => <Ask endpoint={endpoint} link={who.link!} close={close} />}
    </Popover>
  );
}

function Ask({ endpoint, link, close }: { endpoint: EndpointInfo; link: string; close: () => void }) {
  const start = serviceAddress(root, link, endpoint.pattern);
  const [typed, setTyped] = useState(start);
  const open = /\{[^}]*\}/.test(typed);
  const address = wished(typed, endpoint.method === "GET" ? "open" : "profile");
  if (endpoint.method !== "GET") {
    return (
      <div class="ask">
        <p>A browser cannot send this by itself. A program does, with the token of an admin:</p>
        <pre class="code" tabIndex={0}>{`curl -i -X ${endpoint.method} -H "X-Fmd-Token: …" '${address}'`}</pre>
        <p class="hint">The answer’s header X-Fmd-Profile says where the profile is.</p>
      </div>
    );
  }
  return (
    <form
      class="ask"
      onSubmit={(event) => {
        event.preventDefault();
        if (open) return;
        window.open(address, "_blank", "noopener");
        close();
      }}
    >
      <label>
        Address
        <input value={typed} spellcheck={false} autoComplete="off" aria-invalid={open} onInput={(event) => setTyped(event.currentTarget.value)} />
      </label>
      <p class="hint">{open ? "Put a value where a name in braces stands." : "It is sent once, profiled every millisecond whatever its level, and shown in a new tab."}</p>
      <button type="submit" class="primary" disabled={open}>
        Send and profile
      </button>
    </form>
  );
}

/** The address with the wish added to its query. */
function wished(address: string, wish: "open" | "profile"): string {
  const [before, fragment] = address.split("#");
  return `${before}${before!.includes("?") ? "&" : "?"}fmd=${wish}${fragment === undefined ? "" : `#${fragment}`}`;
}
