"""
Reads what `tipgraph export` wrote with the tools that it was written for, and prints one line of JSON: what each tool counted.

    python scripts/check-exports/formats.py <folder> <things> <relations>

The folder holds a folder for each format that is to be checked, called as the format is, with its files; beside csv there must be
jsonl, which it is compared with, and beside graphml, gexf and neo4j-admin there must be csv. Whatever is wrong fails the check with
a message that names the format and the id.
"""

import json
import sys
from collections import Counter
from pathlib import Path

import geojson
import pandas
import pyarrow.parquet
from followthemoney import model
from followthemoney.types import registry
from pyld import jsonld

sys.dont_write_bytecode = True  # no compiled files beside the modules of this folder

from graphs import check_csv, check_gexf, check_graphml, check_neo4j_admin
from require import require

PROV = "http://www.w3.org/ns/prov#"
RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#"
NAMESPACE = "https://w3id.org/tipgraph/ns#"


def check_json_ld(folder, things, relations):
    file = folder / "graph.jsonld"
    nodes = jsonld.expand(json.loads(file.read_text("utf-8")))
    ids = Counter(node.get("@id") for node in nodes)
    require(None not in ids, f"{file.name}: a node without @id")
    require(max(ids.values(), default=1) == 1, f"{file.name}: {ids.most_common(1)} told twice")
    statements = [node for node in nodes if f"{RDF}Statement" in node["@type"]]
    require(len(statements) == relations, f"{file.name}: {len(statements)} statements and not {relations}")
    require(len(nodes) - len(statements) == things, f"{file.name}: {len(nodes) - len(statements)} things and not {things}")
    pages = 0
    for node in nodes:
        citations = node.get(f"{PROV}qualifiedPrimarySource", [])
        require(citations, f"{file.name}: {node['@id']} has no provenance")
        for citation in citations:
            (source,) = citation[f"{PROV}entity"]
            require(source["@id"] in ids, f"{file.name}: {node['@id']} cites {source['@id']}, which is not there")
            pages += f"{NAMESPACE}page" in citation
    for statement in statements:
        for end in ("subject", "object"):
            require(statement[f"{RDF}{end}"][0]["@id"] in ids, f"{file.name}: {statement['@id']} has no {end}")
    return {"things": len(nodes) - len(statements), "statements": len(statements), "citationsWithPage": pages}


def check_geojson(folder, things, relations):
    file = folder / "graph.geojson"
    collection = geojson.loads(file.read_text("utf-8"))
    geometries = Counter()
    for feature in collection["features"]:
        require(feature.is_valid, f"{file.name}: {feature['id']}: {feature.errors()}")
        require(feature["properties"]["evidence"], f"{file.name}: {feature['id']} has no evidence")
        for told in feature["properties"].get("stops", []) + feature["properties"]["relations"]:
            require(told["evidence"], f"{file.name}: {feature['id']} has a relation without evidence")
        geometry = feature["geometry"]
        geometries[geometry["type"] if geometry else "none"] += 1
        for longitude, latitude in geojson.utils.coords(geometry) if geometry else []:
            require(abs(longitude) <= 180 and abs(latitude) <= 90, f"{file.name}: {feature['id']} is off the map")
    require(collection.is_valid, f"{file.name}: {collection.errors()}")
    return {"features": len(collection["features"]), **geometries}


def check_follow_the_money(folder, things, relations):
    file = folder / "entities.ftm.json"
    counts = Counter()
    schemata = {}
    references = []
    for line in file.read_text("utf-8").splitlines():
        data = json.loads(line)
        name = f"{file.name}: {data['id']}"
        require(registry.entity.validate(data["id"]) and len(data["id"]) <= 200, f"{name} is no id")
        require(data["id"] not in schemata, f"{name} is told twice")
        proxy = model.get_proxy(data, cleaned=False)
        proxy.schema.validate(data)
        require(set(data["properties"]) <= set(proxy.schema.properties), f"{name} has a property that is unknown")
        for prop, values in data["properties"].items():
            kept = proxy.get(prop)
            require(len(kept) == len(values), f"{name}: {prop} is {values} and comes to {kept}")
            if prop in ("notes", "summary"):
                require(kept == values, f"{name}: {prop} was changed")
            if proxy.schema.get(prop).type == registry.entity:
                references += [(name, proxy.schema.get(prop), value) for value in values]
        for required in proxy.schema.required:
            require(data["properties"].get(required), f"{name} has no {required}")
        schemata[proxy.id] = proxy.schema
        kind = "documentation" if proxy.schema.name == "Documentation" else "links" if proxy.schema.edge else "things"
        counts[kind] += 1
        citations = check_citations(data, kind, name)
        counts["citations"] += citations
    for name, prop, value in references:
        require(value in schemata, f"{name}: {prop.name} leads to {value}, which is not there")
        require(schemata[value].is_a(prop.range), f"{name}: {prop.name} may not be a {schemata[value].name}")
    require(counts["things"] == things, f"{file.name}: {counts['things']} things and not {things}")
    require(counts["links"] == relations, f"{file.name}: {counts['links']} links and not {relations}")
    return dict(counts)


def check_citations(data, kind, name):
    properties = data["properties"]
    if kind == "things":
        require(json.loads(properties["notes"][0])["id"], f"{name} does not say its id")
        return 0
    told = [json.loads(text) for text in properties["summary"]]
    citations = told if kind == "documentation" else told[0]["evidence"]
    require(citations and all(citation["source"] for citation in citations), f"{name} has no citation")
    return len(citations)


def check_parquet(folder, things, relations):
    counts = {}
    for name, rows, required in (
        ("nodes", things, ["id", "type"]),
        ("edges", relations, ["id", "type", "edge", "from", "to"]),
    ):
        file = folder / f"{name}.parquet"
        table = pandas.read_parquet(file, engine="pyarrow")
        require(len(table) == rows, f"{file.name}: {len(table)} rows and not {rows}")
        require(table["id"].is_unique, f"{file.name}: an id is there twice")
        require(table[required].notna().all().all(), f"{file.name}: a cell that must be there is not")
        for own, evidence in zip(table["id"], table["evidence"]):
            require(all(citation["source"] for citation in json.loads(evidence)), f"{file.name}: {own} has no evidence")
        metadata = pyarrow.parquet.ParquetFile(file).metadata
        counts[name] = {"rows": len(table), "columns": metadata.num_columns, "rowGroups": metadata.num_row_groups}
    nodes = set(pandas.read_parquet(folder / "nodes.parquet", columns=["id"])["id"])
    ends = pandas.read_parquet(folder / "edges.parquet", columns=["from", "to"])
    require(nodes.issuperset(ends["from"]) and nodes.issuperset(ends["to"]), "edges.parquet: an end is no node")
    return counts


CHECKS = {
    "jsonld": check_json_ld,
    "geojson": check_geojson,
    "ftm": check_follow_the_money,
    "parquet": check_parquet,
    "csv": check_csv,
    "neo4j-admin": check_neo4j_admin,
    "graphml": check_graphml,
    "gexf": check_gexf,
}


def main(folder, things, relations):
    found = {name: check for name, check in CHECKS.items() if (folder / name).is_dir()}
    print(json.dumps({name: check(folder / name, things, relations) for name, check in found.items()}))


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3]))
