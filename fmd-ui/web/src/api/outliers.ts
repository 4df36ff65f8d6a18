// The answers of the API about requests that took unusually long.

import type { components } from "./schema";

type Schemas = components["schemas"];

export type Outliers = Schemas["Outliers"];
export type OutlierInfo = Schemas["OutlierInfo"];
export type OutlierDetail = Schemas["OutlierDetail"];
export type RequestFacts = Schemas["RequestFacts"];
export type BodyFacts = Schemas["BodyFacts"];
export type Field = Schemas["Field"];
export type CaptureInfo = Schemas["CaptureInfo"];
export type Surroundings = Schemas["Surroundings"];
export type Doing = Schemas["Doing"];
export type Live = Schemas["Live"];
export type LiveRequest = Schemas["LiveRequest"];
export type LiveStack = Schemas["LiveStack"];
