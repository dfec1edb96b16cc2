"""Works out with networkx what tipgraph works out itself, so that the tests can compare the two.

Reads JSON from standard input: {"graphs": [{"nodes": [...], "edges": [[a, b, weight], ...], "communities": [[...], ...]}]}.
Writes JSON to standard output: for each graph the measures by their names. Needs Python 3.11 and networkx 3.
"""

import json
import sys

import networkx as nx
from networkx.algorithms.link_analysis.pagerank_alg import _pagerank_python  # the others need numpy


def eigenvector(graph):
    """Eigenvector centrality, or None where it does not converge."""
    if graph.number_of_edges() == 0:
        return None
    try:
        return nx.eigenvector_centrality(graph, max_iter=5000, tol=1e-12, weight="weight")
    except nx.PowerIterationFailedConvergence:
        return None


def measure(described):
    """All measures of one graph."""
    graph = nx.Graph()
    graph.add_nodes_from(described["nodes"])
    graph.add_weighted_edges_from(described["edges"])
    communities = [set(members) for members in described["communities"]]
    return {
        "degree": dict(graph.degree()),
        "weightedDegree": dict(graph.degree(weight="weight")),
        "betweenness": nx.betweenness_centrality(graph, normalized=True),
        "pageRank": _pagerank_python(graph, alpha=0.85, tol=1e-12, max_iter=5000, weight="weight"),
        "eigenvector": eigenvector(graph),
        "components": nx.number_connected_components(graph),
        "density": nx.density(graph),
        "brokers": sorted(nx.articulation_points(graph)),
        "bridges": sorted(sorted(edge) for edge in nx.bridges(graph)),
        "modularity": nx.community.modularity(graph, communities, weight="weight") if described["edges"] else None,
    }


print(json.dumps([measure(described) for described in json.load(sys.stdin)["graphs"]]))
