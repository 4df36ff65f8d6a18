import "./style.css";
import type { BodyFacts, Field, RequestFacts } from "../api/outliers";
import { bytes, counted, text } from "../figures/number";

const HIDDEN = "[redacted]";

/** What a request asked for, without its secrets. */
export function AskedFor({ facts }: { facts: RequestFacts }) {
  const { method, path, query, params, headers, peer, body } = facts;
  const asked = query.length === 0 ? "" : `?${query.map(({ name, value }) => `${name}=${value}`).join("&")}`;
  return (
    <section class="asked-for" aria-label="What was asked for">
      <h2>Request</h2>
      <p class="asked-line">
        <code>
          <b>{method}</b> {path}
          {asked}
        </code>
      </p>
      <div class="asked-columns">
        <Fields name="Query" fields={query} />
        <Fields name="Route parameters" fields={params} />
        <Fields name="Headers" fields={headers ?? []} />
        {peer !== null && <Fields name="Connection" fields={[{ name: "peer", value: peer }]} />}
        {body !== null && <Body body={body} />}
      </div>
      {headers === null && <p class="hint">Its headers are not known: it ended without a response, or its body took long after the response had begun.</p>}
    </section>
  );
}

/** Names and values, as a table. */
export function Fields({ name, fields }: { name: string; fields: readonly Field[] }) {
  if (fields.length === 0) return null;
  return (
    <div>
      <h3>{name}</h3>
      <table class="fields">
        <caption class="unseen">{name}</caption>
        <tbody>
          {fields.map((field, n) => (
            <tr key={n}>
              <th scope="row">{field.name}</th>
              <td class={field.value === HIDDEN ? "hidden-value" : ""} title={field.value === HIDDEN ? "Made unreadable before it was stored" : undefined}>
                {field.value}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Body({ body }: { body: BodyFacts }) {
  const { content_type, length, kept, form, json, hidden } = body;
  return (
    <div>
      <h3>
        Body: {content_type || "of no stated type"}, {length === 0 ? "empty" : text(bytes(length))}
        {kept < length && `, of which the first ${counted(kept, "byte")} are kept`}
      </h3>
      {hidden !== null && <p class="hint">Not shown: {hidden}.</p>}
      {json !== null && <pre class="body-json">{json}</pre>}
      {form !== null && <Fields name="Form" fields={form} />}
    </div>
  );
}
