"""
Measures networks and finds paths with networkx, for test/analysis/networkx.test.ts to compare with what the API works out.

Reads the JSON file that its argument names and prints JSON:

    { "networks": [{ "nodes": [id], "edges": [[a, b, weight]], "communities": [[id]] }],
      "paths": [{ "edges": [[a, b, cost]], "from": id, "to": id, "count": n }] }

Needs Python 3.11 and networkx 3; neither numpy nor scipy.
"""

import json
import sys
from itertools import islice

import networkx as nx
from networkx.algorithms.link_analysis.pagerank_alg import _pagerank_python


def graph_of(nodes, edges):
    graph = nx.Graph()
    graph.add_nodes_from(nodes)
    graph.add_weighted_edges_from(edges)
    return graph


def eigenvector(graph):
    """Null where the iteration does not come to rest."""
    try:
        return nx.eigenvector_centrality(graph, max_iter=1000, tol=1e-9, weight="weight")
    except nx.PowerIterationFailedConvergence:
        return None


def measured(network):
    graph = graph_of(network["nodes"], network["edges"])
    has_edges = graph.number_of_edges() > 0
    return {
        "degree": dict(graph.degree()),
        "weightedDegree": dict(graph.degree(weight="weight")),
        "betweenness": nx.betweenness_centrality(graph),
        # The form of `nx.pagerank` that needs no scipy.
        "pageRank": _pagerank_python(graph, max_iter=1000, tol=1e-12),
        "eigenvector": eigenvector(graph),
        "components": nx.number_connected_components(graph),
        "density": nx.density(graph),
        "brokers": sorted(nx.articulation_points(graph)),
        "bridges": sorted(sorted(pair) for pair in nx.bridges(graph)),
        "modularity": nx.community.modularity(graph, network["communities"]) if has_edges else None,
    }


def found(question):
    graph = graph_of([question["from"], question["to"]], question["edges"])
    ends = (question["from"], question["to"])
    if not nx.has_path(graph, *ends):
        return {"costs": [], "length": None, "shortest": 0}
    cheapest = islice(nx.shortest_simple_paths(graph, *ends, weight="weight"), question["count"])
    return {
        "costs": [nx.path_weight(graph, path, "weight") for path in cheapest],
        "length": nx.shortest_path_length(graph, *ends),
        "shortest": sum(1 for _ in nx.all_shortest_paths(graph, *ends)),
    }


def main():
    with open(sys.argv[1], encoding="utf-8") as file:
        asked = json.load(file)
    networks = [measured(network) for network in asked["networks"]]
    paths = [found(question) for question in asked["paths"]]
    json.dump({"networks": networks, "paths": paths}, sys.stdout)


main()
