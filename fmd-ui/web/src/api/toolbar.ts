// The answers of the API about requests that the toolbar shows.

import type { components } from "./schema";

type Schemas = components["schemas"];

export type ShownRequest = Schemas["ShownRequest"];
export type ShownDetail = Schemas["ShownDetail"];
export type ShownEvent = Schemas["ShownEvent"];
