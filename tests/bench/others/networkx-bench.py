"""What NetworkX takes for what the projection is asked: reads a graph, prints a JSON object.

Usage: networkx-bench.py FILE PAIRS. FILE holds little-endian int32 triples (node, node, cost in 256ths of a
step); PAIRS holds int32 pairs, the ends of paths; where it
holds none, communities are not looked for either.
"""

import array
import json
import sys
import time

import networkx


def numbers(name):
    held = array.array("i")
    with open(name, "rb") as file:
        held.frombytes(file.read())
    return held


def timed(work):
    clock, processor = time.perf_counter(), time.process_time()
    value = work()
    return value, {
        "ms": 1000 * (time.perf_counter() - clock),
        "processor ms": 1000 * (time.process_time() - processor),
    }


def make(edges):
    graph = networkx.Graph()
    graph.add_weighted_edges_from(zip(edges[0::3], edges[1::3], edges[2::3]))
    return graph


def cost(graph, a, b):
    try:
        return networkx.bidirectional_dijkstra(graph, a, b)[0]
    except networkx.NetworkXNoPath:
        return None


edges, ends = numbers(sys.argv[1]), numbers(sys.argv[2])
graph, made = timed(lambda: make(edges))
parts, joined = timed(lambda: list(networkx.connected_components(graph)))
times, costs = [], []
for a, b in zip(ends[0::2], ends[1::2]):
    found, took = timed(lambda: cost(graph, a, b) if a in graph and b in graph else None)
    times.append(took["processor ms"])
    costs.append(found)
louvain = None
if len(ends) > 0:
    groups, took = timed(lambda: networkx.community.louvain_communities(graph, weight=None, seed=1))
    louvain = {**took, "found": len(groups)}
print(
    json.dumps(
        {
            "version": networkx.__version__,
            "nodes": graph.number_of_nodes(),
            "made": made,
            "components": {**joined, "found": len(parts)},
            "paths": {"times": times, "costs": costs},
            "louvain": louvain,
        }
    )
)
