"""How things are put into Chinese: the one strict, sandboxed template environment, its filters and
the collector that turns sentences into typed blocks."""
