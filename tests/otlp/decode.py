"""Reads bodies of OTLP/HTTP, one a line as path, type and hexadecimal digits, by OpenTelemetry's own types, and writes what it understood.

Fails at whatever these types do not know.
"""

import base64
import json
import sys

from google.protobuf import json_format
from opentelemetry.proto.collector.metrics.v1.metrics_service_pb2 import ExportMetricsServiceRequest
from opentelemetry.proto.collector.trace.v1.trace_service_pb2 import ExportTraceServiceRequest

IDS = ("traceId", "spanId", "parentSpanId")


def with_ids(value):
    """The same with ids as JSON of protobuf has bytes; OTLP has them in hexadecimal digits."""
    if isinstance(value, list):
        return [with_ids(one) for one in value]
    if isinstance(value, dict):
        return {
            key: base64.b64encode(bytes.fromhex(one)).decode() if key in IDS else with_ids(one)
            for key, one in value.items()
        }
    return value


def value(any_value):
    return getattr(any_value, any_value.WhichOneof("value"))


def attributes(pairs):
    return {pair.key: value(pair.value) for pair in pairs}


for line in sys.stdin:
    path, kind, body = line.split()
    body = bytes.fromhex(body)
    request = ExportMetricsServiceRequest() if path == "/v1/metrics" else ExportTraceServiceRequest()
    if kind == "application/json":
        json_format.ParseDict(with_ids(json.loads(body)), request, ignore_unknown_fields=False)
    else:
        assert kind == "application/x-protobuf", kind
        request.ParseFromString(body)
        # What these types do not know would be kept in it, and be gone here.
        known = json_format.ParseDict(json_format.MessageToDict(request), type(request)())
        assert known == request and known.ByteSize() == request.ByteSize(), line
    if path == "/v1/metrics":
        for of in request.resource_metrics:
            resource = attributes(of.resource.attributes)
            for scope in of.scope_metrics:
                for metric in scope.metrics:
                    kind = metric.WhichOneof("data")
                    data = getattr(metric, kind)
                    assert kind == "gauge" or data.aggregation_temporality == 2, metric
                    for point in data.data_points:
                        told = {"metric": metric.name, "unit": metric.unit, "kind": kind, "resource": resource}
                        told["attributes"] = attributes(point.attributes)
                        assert point.start_time_unix_nano <= point.time_unix_nano, point
                        if kind == "histogram":
                            assert len(point.bucket_counts) == len(point.explicit_bounds) + 1, point
                            assert sum(point.bucket_counts) == point.count, point
                            told["value"] = point.count
                        else:
                            told["value"] = getattr(point, point.WhichOneof("value"))
                        print(json.dumps(told))
    else:
        for of in request.resource_spans:
            resource = attributes(of.resource.attributes)
            for scope in of.scope_spans:
                for span in scope.spans:
                    assert len(span.trace_id) == 16 and len(span.span_id) == 8, span
                    assert span.start_time_unix_nano <= span.end_time_unix_nano, span
                    told = {"span": span.name, "trace": span.trace_id.hex(), "id": span.span_id.hex()}
                    told |= {"parent": span.parent_span_id.hex(), "kind": span.kind, "status": span.status.code}
                    told |= {"attributes": attributes(span.attributes), "resource": resource}
                    told["events"] = [{"name": event.name} | attributes(event.attributes) for event in span.events]
                    print(json.dumps(told))
