"""
Tables as pandas reads them and graphs as networkx does. The tables are compared with the JSON Lines export, and the graphs with the
tables: all say the same of as many things and relations.
"""

import json
import math
import re

import networkx
import pandas

from json_lines import read_json_lines
from require import require

SEPARATOR = "\x1f"
ENDS = {"id", "type", "edge", "from", "to"}


def check_csv(folder, things, relations):
    nodes, edges = read_csv(folder)
    require((len(nodes), len(edges)) == (things, relations), f"csv: {len(nodes)} nodes and {len(edges)} edges")
    for key, row in [*nodes.items(), *edges.items()]:
        require(row["type"], f"csv: {key} has no type")
        require_citations(f"csv: {key}", row["evidence"])
    for key, row in edges.items():
        require(row["from"] in nodes and row["to"] in nodes, f"csv: {key} has an end that is no node")
    told_things, told_relations = read_json_lines(folder.parent / "jsonl" / "graph.jsonl")
    require(nodes.keys() == told_things.keys(), "csv: has other things than the JSON Lines")
    derived = columns_beside(nodes, told_things.values())
    for key, row in nodes.items():
        require(says(row, told_things[key], derived), f"csv: {key} is {row}, in the JSON Lines {told_things[key]}")
    derived = columns_beside(edges, (told for between in told_relations.values() for told in between))
    for key, row in edges.items():
        between = told_relations[frozenset([row["from"], row["to"]])]
        found = next((told for told in between if says(row, told, derived)), None)
        require(found is not None, f"csv: {key} is {row}, and none of {between}")
        between.remove(found)
    return {"nodes": len(nodes), "edges": len(edges)}


def read_csv(folder):
    return tuple({row["id"]: row for row in read_table(folder / f"{name}.csv")} for name in ("nodes", "edges"))


def read_table(file):
    """Every cell as text, so that nothing is taken for a number; those without a value are empty."""
    return pandas.read_csv(file, dtype=str, keep_default_na=False, lineterminator="\n").to_dict("records")


def require_citations(where, text):
    citations = json.loads(text)
    require(citations and all(citation["source"] for citation in citations), f"{where} has no citation")


def columns_beside(rows, told):
    """Columns that no record writes, as what they hold is derived, and those of the table itself."""
    columns = {column for row in rows.values() for column in row}
    return ENDS | columns.difference(*told)


def says(row, told, derived):
    own = {column: text for column, text in row.items() if text != "" and column not in derived}
    return own.keys() == told.keys() and all(is_text_of(told[column], text) for column, text in own.items())


def is_text_of(value, text):
    if isinstance(value, str):
        return text == value
    return json.loads(text) == value


def check_neo4j_admin(folder, things, relations):
    nodes, edges = read_csv(folder.parent / "csv")
    found = [read_table(folder / f"{name}.csv") for name in ("nodes", "relationships")]
    require([len(rows) for rows in found] == [things, relations], f"neo4j-admin: {[len(rows) for rows in found]} rows")
    for table, rows, own_id in zip((nodes, edges), found, ("id:ID", "id:string")):
        for row in rows:
            require(row["evidence:string"] == table[row[own_id]]["evidence"], f"neo4j-admin: evidence of {row[own_id]}")
    for row in found[0]:
        own = nodes[row["id:ID"]]
        require(own["type"] in row[":LABEL"].split(SEPARATOR), f"neo4j-admin: {own['id']} is not labelled {own['type']}")
        members = row["aliases:string[]"].split(SEPARATOR) if row["aliases:string[]"] else []
        told = [alias.replace(SEPARATOR, "\u241f") for alias in json.loads(own["aliases"] or "[]")]
        require(members == told, f"neo4j-admin: {own['id']} has other aliases")
    return {"nodes": things, "relationships": relations}


def check_graphml(folder, things, relations):
    return check_graph("graphml", networkx.read_graphml(folder / "graph.graphml"), folder, set())


def check_gexf(folder, things, relations):
    # What GEXF says of the look and the time of things, beside their fields.
    return check_graph("gexf", networkx.read_gexf(folder / "graph.gexf"), folder, {"label", "start", "end"})


def check_graph(name, graph, folder, aside):
    """A graph has the values of the table, character for character, and no others."""
    found = read_graph(graph, aside)
    for own, rows in zip(found, read_csv(folder.parent / "csv")):
        require(own.keys() == rows.keys(), f"{name}: has {len(own)} and not the {len(rows)} of the table")
        for key, data in own.items():
            told = {column: text for column, text in rows[key].items() if text != "" and column != "id"}
            require(data.keys() == told.keys(), f"{name}: {key} has {sorted(data)}, and the table {sorted(told)}")
            for column, value in data.items():
                message = f"{name}: {column} of {key} is {value!r}, in the table {told[column]!r}"
                require(is_same(value, told[column]), message)
    return {"nodes": len(found[0]), "edges": len(found[1])}


def read_graph(graph, aside):
    """Nodes and edges by id, each with its data."""
    nodes = {key: fields_of(data, aside) for key, data in graph.nodes(data=True)}
    edges = {}
    # Where two edges join the same nodes, as in any graph of some size, networkx takes the ids of edges for their keys.
    for source, target, key, data in networkx.MultiDiGraph(graph).edges(keys=True, data=True):
        own = fields_of(data, aside)
        own_id = own.pop("id", key)
        edges[own_id] = {**own, "from": source, "to": target}
    return nodes, edges


def fields_of(data, aside):
    """Without what the format itself says under the names in `aside`; a field with a name that is taken has `_` behind it."""
    own = {name: unescaped(value) for name, value in data.items() if name not in aside}
    return {name.removesuffix("_"): value for name, value in own.items() if value != ""}


def unescaped(value):
    """A text as it was before characters that XML cannot hold were written as _xHHHH_."""
    if not isinstance(value, str):
        return value
    return re.sub(r"_x([0-9A-F]{4})_", lambda found: chr(int(found[1], 16)), value)


def is_same(value, text):
    if isinstance(value, bool):
        return text == str(value).lower()
    if isinstance(value, (int, float)):
        return math.isclose(float(text), value)
    return value == text
