import { Counter, collectDefaultMetrics, Histogram, Registry } from 'prom-client';
import type { Answered } from './answered.ts';

/** What a server counts of itself, for Prometheus. Labels are words of the program: a route, a method, a status. */
export interface Metrics {
  readonly registry: Registry;
  count(answered: Answered): void;
}

/** Seconds; a saved query may take half a minute. */
const buckets = [0.005, 0.02, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30];

/** With what every Node process tells of itself, the lag of its event loop among it. */
export function makeMetrics(): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const requests = new Counter({
    name: 'throughline_requests_total',
    help: 'Requests that were answered, by status.',
    labelNames: ['method', 'route', 'status'],
    registers: [registry],
  });
  const seconds = new Histogram({
    name: 'throughline_request_seconds',
    help: 'How long answers took, subscriptions left out; operation: query or mutation, of GraphQL alone.',
    labelNames: ['method', 'route', 'operation'],
    buckets,
    registers: [registry],
  });
  return {
    registry,
    count({ method, route, operation = '', status, ms }) {
      requests.inc({ method, route, status });
      // It lasts as long as somebody listens.
      if (operation !== 'subscription') seconds.observe({ method, route, operation }, ms / 1000);
    },
  };
}
