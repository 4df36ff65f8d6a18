// The answers of the API that tell which statements were called.

import type { components } from "./schema";

type Schemas = components["schemas"];

export type StatementSummary = Schemas["StatementSummary"];
export type Queries = Schemas["Queries"];
export type StatementPoint = Schemas["StatementPoint"];
export type StatementPlan = Schemas["StatementPlan"];
export type StatementDetail = Schemas["StatementDetail"];
export type EndpointMemory = Schemas["EndpointMemory"];
export type RequestQueries = Schemas["RequestQueries"];
