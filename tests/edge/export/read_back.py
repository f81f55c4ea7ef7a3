"""Reads an exported file with programs that are not ours, and prints what is in it as JSON."""

import csv
import json
import re
import sys
import xml.etree.ElementTree as ElementTree


def counts(nodes, links, node_captures, link_captures, inferred_links):
    return {
        "nodes": nodes,
        "links": links,
        "nodeCaptures": node_captures,
        "linkCaptures": link_captures,
        "inferredLinks": inferred_links,
    }


def listed(value):
    return len([one for one in str(value or "").split("; ") if one])


def stix(path):
    import stix2
    from stix2validator import ValidationOptions, validate_file

    result = validate_file(path, ValidationOptions(version="2.1", enforce_refs=True))
    errors = [str(one) for each in result.object_results or [] for one in each.errors or []]
    if errors or not result.is_valid:
        return {"valid": False, "errors": errors}
    text = open(path, encoding="utf-8").read()
    parsed = stix2.parse(text, allow_custom=False)
    objects = [json.loads(one.serialize()) for one in parsed.objects]
    own = [(one, value) for one in objects for value in one.get("extensions", {}).values()]
    nodes = [value for _, value in own if "entities" in value]
    links = [(one, value) for one, value in own if one["type"] == "relationship"]
    found = counts(
        sum(len(value["entities"]) for value in nodes),
        len(links),
        sum(len(value.get("captures", [])) for value in nodes),
        sum(len(value.get("captures", [])) for _, value in links),
        sum("inferred" in one["labels"] for one, _ in links),
    )
    return found | {"valid": True, "errors": []}


def ftm(path):
    from followthemoney import model

    rows = [json.loads(line) for line in open(path, encoding="utf-8")]
    errors = []
    for row in rows:
        try:
            model.get(row["schema"]).validate(row)
            kept = model.get_proxy(row, cleaned=False)
            for name, values in row["properties"].items():
                for value in values:
                    if kept.schema.get(name).type.clean(value, proxy=kept) is None:
                        errors.append(f"{row['schema']}.{name}: {value}")
        except Exception as error:
            errors.append(f"{row}: {error} {getattr(error, 'errors', '')}")
    links = [row for row in rows if row["schema"] == "UnknownLink"]
    nodes = [row for row in rows if row["schema"] != "UnknownLink"]
    ids = {row["id"] for row in nodes}
    for row in links:
        ends = row["properties"]["subject"] + row["properties"]["object"]
        ends += row["properties"].get("proof", [])
        errors += [f"no entity {end}" for end in ends if end not in ids]

    def cited(row, name):
        said = row["properties"].get(name, [])
        return sum(one.startswith("capture SHA-256 ") for one in said)

    found = counts(
        len(ids),
        len(links),
        sum(cited(row, "notes") for row in nodes),
        sum(cited(row, "description") for row in links),
        sum(row["properties"]["summary"][0].startswith("inferred") for row in links),
    )
    return found | {"valid": not errors, "errors": errors}


def network(graph):
    nodes = [data for _, data in graph.nodes(data=True)]
    links = [data for _, _, data in graph.edges(data=True)]
    return counts(
        len(nodes),
        len(links),
        sum(listed(one.get("captureSha256")) for one in nodes),
        sum(listed(one.get("captureSha256")) for one in links),
        sum(one["inferred"] is True for one in links),
    )


def gexf(path):
    import networkx

    # networkx reads the namespaces up to 1.2 alone, and no dateTime; nothing else that it reads is otherwise in 1.3.
    text = open(path, encoding="utf-8").read()
    assert 'xmlns="http://gexf.net/1.3" version="1.3"' in text
    for new, old in (
        ("http://gexf.net/1.3", "http://www.gexf.net/1.2draft"),
        ('version="1.3"', 'version="1.2"'),
        ('timeformat="dateTime"', 'timeformat="string"'),
    ):
        text = text.replace(new, old)
    with open(path, "w", encoding="utf-8") as file:
        file.write(text)
    return network(networkx.read_gexf(path))


def graphml(path):
    import networkx

    return network(networkx.read_graphml(path))


def table(path):
    with open(path, encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def nodes_csv(path):
    rows = table(path)
    return {"nodes": len(rows), "nodeCaptures": sum(listed(row["captureSha256"]) for row in rows)}


def links_csv(path):
    rows = table(path)
    return {
        "links": len(rows),
        "linkCaptures": sum(listed(row["captureSha256"]) for row in rows),
        "inferredLinks": sum(row["inferred"] == "true" for row in rows),
    }


def maltego(path):
    rows = table(path)
    ends = {}
    for row in rows:
        for end in ("source", "target"):
            if row[f"{end}.id"]:
                assert row[f"{end}.type"].startswith("maltego.")
                ends[row[f"{end}.id"]] = listed(row[f"{end}.captureSha256"])
    links = [row for row in rows if row["target.id"]]
    return counts(
        len(ends),
        len(links),
        sum(ends.values()),
        sum(listed(row["link.captureSha256"]) for row in links),
        sum(row["link.inferred"] == "true" for row in links),
    )


def anx(path):
    """Compared with the structure that anxwritter gives to the same: elements under elements, with their attributes."""
    import anxwritter

    chart = anxwritter.ANXChart()
    chart.add_entity_type(name="Ad")
    chart.add_strength(name="Inferred", dot_style="DotStyleDashed")
    card = {"summary": "s", "source_ref": "r", "source_type": "t", "date": "2026-03-01", "time": "10:00:00"}
    seen = {"date": "2026-03-01", "time": "10:00:00", "attributes": {"a": "x"}, "label": "l"}
    for name in ("a", "b"):
        chart.add_icon(id=name, type="Ad", cards=[anxwritter.Card(**card)], **seen)
    link = {"type": "t", "strength": "Inferred", "arrow": "->", "cards": [anxwritter.Card(**card)]}
    chart.add_link(from_id="a", to_id="b", **link, **seen)
    known = set(shape(ElementTree.fromstring(chart.to_xml().encode())))
    root = ElementTree.parse(path).getroot()
    strange = sorted(set(shape(root)) - known)
    ids = [one.get("Id") for one in root.iter() if one.get("Id")]
    entities = list(root.iter("Entity"))
    links = list(root.iter("Link"))
    numbers = {one.get("EntityId") for one in entities}
    assert all(one.get("End1Id") in numbers and one.get("End2Id") in numbers for one in links)
    classes = {one.get("Id") for one in root.iter("AttributeClass")}
    assert all(one.get("AttributeClassReference") in classes for one in root.iter("Attribute"))
    found = counts(
        len(entities),
        len(links),
        sum(len(list(one.iter("Card"))) for one in entities),
        sum(len(list(one.iter("Card"))) for one in links),
        sum(one.find("LinkStyle").get("Strength") == "Inferred" for one in links),
    )
    return found | {"valid": not strange and len(ids) == len(set(ids)), "errors": strange}


def shape(element, path=""):
    here = f"{path}/{element.tag}"
    yield here
    for name in element.attrib:
        yield f"{here}@{name}"
    for child in element:
        yield from shape(child, here)


def kml(path):
    import fastkml

    read = fastkml.KML.parse(path)
    places = [feature for document in read.features for feature in document.features]
    ids = [place.id for place in places]
    assert all(re.match(r"[A-Za-z_]", one) for one in ids) and len(ids) == len(set(ids))
    return {"places": len(places), "at": [list(place.geometry.coords[0]) for place in places]}


def geojson(path):
    from pygeoif import shape as geometry

    read = json.load(open(path, encoding="utf-8"))
    assert read["type"] == "FeatureCollection"
    shapes = [geometry(one["geometry"]) for one in read["features"]]
    return {"places": len(shapes), "at": [list(one.coords[0]) for one in shapes]}


READERS = {
    "stix": stix,
    "ftm": ftm,
    "anx": anx,
    "maltego": maltego,
    "kml": kml,
    "geojson": geojson,
    "gexf": gexf,
    "graphml": graphml,
    "nodes-csv": nodes_csv,
    "links-csv": links_csv,
}

print(json.dumps(READERS[sys.argv[1]](sys.argv[2])))
