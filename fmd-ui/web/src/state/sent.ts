// What a file holds that somebody was sent: one page, and the answers that it stands on.

export interface Sent {
  /** The page's path. */
  path: string;
  /** Its parameters when the file is opened. */
  params: string;
  /** The zone in which times are shown. */
  timezone: string;
  /** The service's name. */
  title: string;
  /** When the file was made, Unix milliseconds. */
  made_at: number;
  /** Answers of the API by their path below `api/`. */
  answers: Record<string, unknown>;
}

/** The element that holds it, as JSON. */
export const SENT_ID = "sent";

/** `null` on the dashboard itself. */
export const sent: Sent | null = typeof document === "undefined" ? null : read(document.getElementById(SENT_ID)?.textContent ?? null);

function read(text: string | null): Sent | null {
  return text === null ? null : (JSON.parse(text) as Sent);
}
