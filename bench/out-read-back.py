"""Reads exports back with programs of other people. Called by bench/out.ts: FOLDER with one export a file, SCHEMA of TEI or an empty word.

Prints a line of JSON for each: {"export": ..., "by": ..., "found": what it holds by that program} or {"skipped": why} or {"failed": why}.
"""

import json
import sys
from pathlib import Path

folder, schema = Path(sys.argv[1]), sys.argv[2]


def of(ending):
    return str(folder / ending)


def graphml():
    import networkx

    graph = networkx.read_graphml(of("graphml.graphml"), force_multigraph=True)
    return "networkx", {"nodes": graph.number_of_nodes(), "edges": graph.number_of_edges()}


def gexf():
    import networkx

    graph = networkx.read_gexf(of("gexf.gexf"))
    return "networkx", {"nodes": graph.number_of_nodes(), "edges": graph.number_of_edges()}


def dot():
    import pydot

    graphs = pydot.graph_from_dot_file(of("dot.dot"))
    return "pydot", {"graphs": len(graphs), "nodes": sum(len(g.get_nodes()) for g in graphs)}


def nexus():
    import dendropy

    data = dendropy.DataSet.get(path=of("nexus.nex"), schema="nexus")
    matrix = data.char_matrices[0]
    return "dendropy", {"taxa": len(data.taxon_namespaces[0]), "characters": matrix.max_sequence_size}


def linked_places():
    from shapely.geometry import shape

    features = json.load(open(of("linked-places.geojson"), encoding="utf8"))["features"]
    shapes = [shape(f["geometry"]) for f in features if f.get("geometry")]
    assert all(one.is_valid for one in shapes)
    return "shapely", {"features": len(features), "with a place": len(shapes)}


def times():
    import csv

    from edtf import parse_edtf

    with open(of("times.csv"), encoding="utf-8-sig", newline="") as file:
        rows = [row for row in csv.DictReader(file) if row.get("edtf")]
    values = {row["edtf"] for row in rows}
    for value in values:
        parse_edtf(value)
    return "edtf", {"rows": len(rows), "different dates": len(values)}


def cidoc():
    import rdflib

    graph = rdflib.Graph().parse(of("cidoc.jsonld"), format="json-ld")
    classes = set(graph.objects(None, rdflib.RDF.type))
    foreign = [c for c in classes if "cidoc-crm" not in str(c)]
    return "rdflib", {"triples": len(graph), "classes": len(classes), "of other vocabularies": len(foreign)}


def ro_crate():
    import tempfile
    import zipfile

    from rocrate.rocrate import ROCrate

    with tempfile.TemporaryDirectory() as to:
        zipfile.ZipFile(of("ro-crate.zip")).extractall(to)
        crate = ROCrate(to)
        files = [e for e in crate.data_entities if e.type == "File"]
        missing = [e.id for e in files if not (Path(to) / __import__("urllib.parse").parse.unquote(e.id)).exists()]
        assert not missing, missing[:3]
        assert crate.root_dataset.get("license") or crate.root_dataset.get("name")
    return "rocrate", {"files": len(files)}


def xlsx():
    import openpyxl

    book = openpyxl.load_workbook(of("xlsx.xlsx"))
    return "openpyxl", {"sheets": len(book.sheetnames), "rows": book.worksheets[0].max_row}


def csv_rows():
    import csv

    with open(of("csv.csv"), encoding="utf-8-sig", newline="") as file:
        rows = list(csv.reader(file, strict=True))
    return "csv of Python", {"rows": len(rows), "widths": len({len(row) for row in rows})}


def docx():
    import docx as word

    document = word.Document(of("docx.docx"))
    headings = [p for p in document.paragraphs if p.style.name.startswith("Heading")]
    return "python-docx", {"headings": len(headings), "paragraphs": len(document.paragraphs)}


def tei():
    if schema == "":
        raise ImportError("tei_all.rng cannot be had")
    from lxml import etree

    grammar = etree.RelaxNG(etree.parse(schema))
    document = etree.parse(of("tei.xml"))
    if not grammar.validate(document):
        raise ValueError(str(grammar.error_log.last_error))
    found = document.getroot().iter("{http://www.tei-c.org/ns/1.0}app")
    return "tei_all (RELAX NG) by lxml", {"entries": len(list(found))}


for name, read in {
    "csv": csv_rows,
    "xlsx": xlsx,
    "docx": docx,
    "tei": tei,
    "graphml": graphml,
    "gexf": gexf,
    "dot": dot,
    "nexus": nexus,
    "linked-places": linked_places,
    "times": times,
    "cidoc": cidoc,
    "ro-crate": ro_crate,
}.items():
    line = {"export": name}
    try:
        line["by"], line["found"] = read()
    except ImportError as error:
        line["skipped"] = str(error)
    except Exception as error:  # what another program cannot read is what is measured
        line["failed"] = f"{type(error).__name__}: {error}"[:300]
    print(json.dumps(line), flush=True)
