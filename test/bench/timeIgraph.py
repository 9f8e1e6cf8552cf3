"""What igraph's C takes for the same graph: `timeIgraph.py EDGES COUNT RUNS`, one line "source target" per tie.

Prints JSON: the CPU milliseconds of each run of each measure (loading is not counted), and Leiden's modularity.
"""
import json
import sys
import time

import igraph

path, count, runs = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
with open(path, encoding="utf-8") as lines:
    edges = [tuple(map(int, line.split())) for line in lines]
graph = igraph.Graph(n=count, edges=edges)


def timed(measure):
    spent = []
    for _ in range(runs):
        begun = time.process_time()
        result = measure()
        spent.append((time.process_time() - begun) * 1000)
    return spent, result


betweenness, _ = timed(graph.betweenness)
constraint, _ = timed(graph.constraint)
leiden, partition = timed(lambda: graph.community_leiden("modularity", n_iterations=-1))
print(
    json.dumps(
        {
            "betweenness": betweenness,
            "constraint": constraint,
            "leiden": leiden,
            "modularity": graph.modularity(partition.membership),
        }
    )
)
