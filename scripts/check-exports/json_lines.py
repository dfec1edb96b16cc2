"""The JSON Lines export, which is the dataset itself, as tables are to tell it: things by id, relations by their ends."""

import json
from collections import defaultdict


def read_json_lines(file):
    """The fields of each thing by its id, and those of each relation by both its ends, whichever of them states it."""
    things, relations = {}, defaultdict(list)
    lines = file.read_text("utf-8").split("\n")[:-1]
    for record in map(json.loads, lines[1:]):  # the first names the dataset
        own = record.pop("id")
        things[own] = {}
        for name, value in record.items():
            told = value if isinstance(value, list) else [value]
            if told and all(isinstance(one, dict) and "to" in one for one in told):
                for relation in told:
                    relations[frozenset([own, relation.pop("to")])].append(filled(relation))
            else:
                things[own][name] = value
        things[own] = filled(things[own])
    return things, relations


def filled(fields):
    """Without empty texts, which a table does not tell from nothing; citations that are on no page do not say so."""
    if "evidence" in fields:
        fields["evidence"] = [
            {name: value for name, value in citation.items() if name != "page" or value is not None}
            for citation in fields["evidence"]
        ]
    return {name: value for name, value in fields.items() if value != ""}
