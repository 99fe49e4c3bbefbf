"""Counts for Prometheus, in its text format."""

from __future__ import annotations

from collections import Counter
from typing import Final

from kg.serve.pool import Pool

_BOUNDS: Final = (0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 5.0, 10.0)
"""Seconds."""


class Metrics:
    """What has been counted since the start."""

    def __init__(self) -> None:
        self.requests: Counter[tuple[str, str, int]] = Counter()
        """By method, place (not the whole address) and status."""
        self.refused: Counter[str] = Counter()
        self.cut = 0
        self.connections = 0
        """That are open now."""
        self._seconds: Counter[float] = Counter()
        self._total = 0.0
        self._count = 0

    def add(self, method: str, place: str, status: int, seconds: float) -> None:
        """Count a request."""
        self.requests[method, place, status] += 1
        self._total += seconds
        self._count += 1
        for bound in _BOUNDS:
            if seconds <= bound:
                self._seconds[bound] += 1

    def text(self, pool: Pool) -> str:
        """Everything, a line each."""
        lines = ["# HELP kg_requests_total Requests by method, place and status.", "# TYPE kg_requests_total counter"]
        lines += [
            f'kg_requests_total{{method="{method}",place="{place}",status="{status}"}} {count}'
            for (method, place, status), count in sorted(self.requests.items())
        ]
        lines += ["# HELP kg_refused_total Requests that were refused, by reason.", "# TYPE kg_refused_total counter"]
        lines += [f'kg_refused_total{{reason="{reason}"}} {count}' for reason, count in sorted(self.refused.items())]
        lines += ["# HELP kg_request_seconds Time to answer.", "# TYPE kg_request_seconds histogram"]
        lines += [f'kg_request_seconds_bucket{{le="{bound:g}"}} {self._seconds[bound]}' for bound in _BOUNDS]
        lines += [
            f'kg_request_seconds_bucket{{le="+Inf"}} {self._count}',
            f"kg_request_seconds_sum {self._total:.6f}",
            f"kg_request_seconds_count {self._count}",
        ]
        for name, kind, value, meaning in (
            ("kg_results_cut_total", "counter", self.cut, "Results that were cut at the limit."),
            ("kg_workers", "gauge", pool.size, "Workers that are alive."),
            ("kg_workers_killed_total", "counter", pool.killed, "Workers that were ended."),
            ("kg_connections", "gauge", self.connections, "Connections that are open."),
            ("kg_waiting", "gauge", pool.line.length, "Queries that wait for a worker."),
            ("kg_waiting_long", "gauge", pool.places.line.length, "Long queries that wait for a place."),
        ):
            lines += [f"# HELP {name} {meaning}", f"# TYPE {name} {kind}", f"{name} {value}"]
        lines += [
            "# HELP kg_graph_info The graph that is served.",
            "# TYPE kg_graph_info gauge",
            f'kg_graph_info{{digest="{pool.snapshot.digest}"}} 1',
        ]
        return "\n".join(lines) + "\n"
