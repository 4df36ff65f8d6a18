// The answers of the API that tell what went wrong.

import type { components } from "./schema";

type Schemas = components["schemas"];

export type ErrorKind = Schemas["ErrorKind"];
export type ErrorGroup = Schemas["ErrorGroup"];
export type Errors = Schemas["Errors"];
export type ErrorDetail = Schemas["ErrorDetail"];
export type ErrorSample = Schemas["ErrorSample"];
export type ErrorPoint = Schemas["ErrorPoint"];
