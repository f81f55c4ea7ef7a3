"""Runs the stages of a large import, and of the run that finds its networks, on Apache Spark.

    spark-submit spark.py JOB.json

`throughline import --spark` writes the job and begins this program; docs/guide/large-collections.md tells how a cluster
is set up, docs/reference/stages.md what stands in the lines that the stages read and write. Each stage is a program
(`node dist/stage.js NAME`) that Spark gives lines and takes lines from. What a stage wrote is kept as Parquet, so that
the same job goes on where it stopped. Every stage counts what it read and wrote, and a difference ends the job: no row
is lost in silence.

Standard output is for the program that began this one: a line of JSON for each stage, or for what went wrong.
"""

from __future__ import annotations

import hashlib
import json
import os
import re
import shlex
import shutil
import socket
import sys
import time
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import Any, BinaryIO, TypedDict

from pyspark import RDD
from pyspark.sql import DataFrame, SparkSession
from pyspark.sql import functions as F
from pyspark.sql.types import IntegerType, LongType, StringType, StructField, StructType

LINE = StructType(
    [
        StructField("tag", StringType(), False),
        StructField("part", IntegerType(), False),
        StructField("chunk", LongType(), False),
        StructField("number", LongType(), False),
        StructField("text", StringType(), False),
    ]
)
Line = tuple[str, int, int, int, str]

# Chunks of one file are numbered from a multiple of this on: `chunksAFile` of placed.ts.
CHUNKS_A_FILE = 1 << 20
# A process takes a while to begin and to become quick: it is given so many chunks, where there are enough.
CHUNKS_A_TASK = 16
# Where there is more to do than that, tasks of each core: whoever is done takes the next.
TASKS_A_CORE = 32
# Parts that are folded in one process.
PARTS_A_TASK = 8


class Job(TypedDict):
    """What is to be done."""

    version: str
    node: list[str]
    dataDir: str
    work: str
    parts: int
    now: int
    # Of an import.
    files: list[dict[str, Any]]
    # Of a run: files, each with what a part of the ads hold.
    resolve: list[str]


class JobError(Exception):
    """Something that whoever began the job can act on."""


class Stages:
    """Runs stages one after another, and keeps what each of them wrote."""

    def __init__(self, spark: SparkSession, job: Job) -> None:
        self.spark = spark
        self.job = job
        self.counts: dict[str, dict[str, int]] = {}

    def run(self, name: str, lines: Callable[[], RDD[str]]) -> DataFrame:
        """The lines that a stage wrote: those that are kept, else it runs."""
        folder = Path(self.job["work"]) / name
        is_kept = (folder / "_SUCCESS").exists()
        begun = time.monotonic()
        if not is_kept:
            version = self.job["version"]
            written = lines().pipe(self._command(name), checkCode=True).mapPartitions(lambda one: checked(one, version))
            frame = self.spark.createDataFrame(written, LINE, verifySchema=False)
            frame.write.mode("overwrite").partitionBy("tag").parquet(str(folder))
        frame = self.spark.read.schema(LINE).parquet(str(folder))
        try:
            self.counts[name] = counted(name, frame)
        except JobError:
            # The next time it is done anew.
            shutil.rmtree(folder)
            raise
        seconds = round(time.monotonic() - begun, 1)
        tell("stage", name=name, kept=is_kept, seconds=seconds, counts=self.counts[name])
        return frame

    def agree(self, one: tuple[str, str], other: tuple[str, str]) -> None:
        """What one stage counted is what another did."""
        here, there = (self.counts[stage].get(count, 0) for stage, count in (one, other))
        if here != there:
            raise JobError(f"{one[0]} counts {here:,} {one[1]}, and {other[0]} {there:,} {other[1]}: rows were lost.")

    def _command(self, name: str) -> str:
        job = self.job
        options = ["--data", job["dataDir"], "--parts", str(job["parts"]), "--now", str(job["now"])]
        return shlex.join([*job["node"], name, *options])


def checked(lines: Iterable[str], version: str) -> Iterator[Line]:
    """The lines of one process, whose first one names its build; one that says why it failed ends the job."""
    first = True
    for line in lines:
        tag, part, chunk, number, text = line.split("\t", 4)
        if first and (tag != "stage" or json.loads(text)["version"] != version):
            raise JobError(
                f"{socket.gethostname()} has another build of Throughline than the machine that began: "
                f"{text}, not {version}. Copy the folder dist to every machine."
            )
        if tag == "error":
            raise JobError(json.loads(text))
        first = False
        yield tag, int(part), int(chunk), int(number), text


def counted(name: str, frame: DataFrame) -> dict[str, int]:
    """What the processes of a stage counted; each has ended, and all that it wrote is there."""
    ended = F.collect_list(F.when(F.col("tag") == "count", F.col("text")))
    by_tag = frame.groupBy("tag").agg(F.count("*").alias("lines"), ended.alias("ends")).collect()
    there = {row.tag: row.lines for row in by_tag}
    ends = [json.loads(text) for row in by_tag for text in row.ends]
    if there.pop("stage", 0) != there.pop("count", 0):
        raise JobError(f"Not every process of the stage {name} came to its end.")
    written: dict[str, int] = {}
    counts: dict[str, int] = {"read": sum(end["read"] for end in ends)}
    for end in ends:
        for tag, lines in end["written"].items():
            written[tag] = written.get(tag, 0) + lines
        for thing, more in end["things"].items():
            counts[thing] = counts.get(thing, 0) + more
    if written != there:
        raise JobError(f"The stage {name} wrote {written}, and {there} is there: rows were lost.")
    return {**counts, **written}


def tagged(frame: DataFrame, tag: str) -> DataFrame:
    return frame.where(F.col("tag") == tag)


def texts(frame: DataFrame, *columns: str) -> RDD[str]:
    """Lines of some columns, between tabs."""
    return frame.select(F.concat_ws("\t", *columns)).rdd.map(lambda row: row[0])


def with_held(chunks: DataFrame) -> DataFrame:
    """Chunks, each with the hashes of those of its records that stand in an earlier one."""
    records = F.from_json("text", "records array<struct<sha256:string>>")["records"]["sha256"]
    hashes = chunks.select("chunk", F.explode(records).alias("hash")).where(F.col("hash").isNotNull())
    several = (
        hashes.groupBy("hash")
        .agg(F.min("chunk").alias("first"), F.max("chunk").alias("last"))
        .where(F.col("first") < F.col("last"))
    )
    held = (
        hashes.join(several, "hash")
        .where(F.col("chunk") > F.col("first"))
        .groupBy("chunk")
        .agg(F.to_json(F.collect_set("hash")).alias("held"))
    )
    return chunks.join(held, "chunk", "left").withColumn("held", F.coalesce("held", F.lit("[]")))


def kept_by_file(prepared: DataFrame) -> list[dict[str, Any]]:
    """By file and platform, how many captures were of new ads and how many of ads that were there already."""
    pairs = tagged(prepared, "kept").select(
        "chunk", F.explode(F.from_json("text", "array<array<string>>")).alias("pair")
    )
    kept = pairs.select("chunk", F.col("pair")[0].alias("ad"), F.col("pair")[1].alias("source"))
    first = kept.groupBy("ad", "source").agg(F.min("chunk").alias("chunk"))

    def by_file(frame: DataFrame) -> dict[tuple[int, str], int]:
        file = F.floor(F.col("chunk") / CHUNKS_A_FILE).alias("file")
        rows = frame.groupBy(file, "source").count().collect()
        return {(row.file, row.source): row["count"] for row in rows}

    captures, new = by_file(kept), by_file(first)
    return [
        {"file": file, "source": source, "new": new.get((file, source), 0), "captures": n}
        for (file, source), n in sorted(captures.items())
    ]


def write_tables(frames: list[DataFrame], folder: Path, tasks: int) -> list[dict[str, Any]]:
    """Writes the rows of all tables to files that the importer of Neo4j reads."""
    folder.mkdir(exist_ok=True)
    lines = texts(frames[0].union(frames[1]).union(frames[2]), "text").coalesce(tasks)

    def write(task: int, some: Iterable[str]) -> Iterator[dict[str, Any]]:
        return tables_of(task, some, str(folder))

    return lines.mapPartitionsWithIndex(write).collect()


def tables_of(task: int, lines: Iterable[str], folder: str) -> Iterator[dict[str, Any]]:
    """Files of one task, each under its last name when it is whole: a task that is done twice writes the same ones."""
    written: dict[str, dict[str, Any]] = {}
    drafts: dict[str, BinaryIO] = {}
    mine = f".{task}.{os.getpid()}.{time.monotonic_ns()}."
    for at, line in enumerate(lines):
        table = json.loads(line)
        # What is read whole stays apart: each line is as long as a file may be.
        key = f"{table['shape']}\n{at}" if table["whole"] else table["shape"]
        if key not in drafts:
            name = f"{hashlib.sha256(key.encode()).hexdigest()[:16]}.task-{task}.csv"
            drafts[key] = Path(folder, mine + name).open("wb")
            file = str(Path(folder, name))
            written[key] = {"shape": table["shape"], "whole": table["whole"], "file": file, "rows": 0}
        drafts[key].write(table["text"].encode())
        written[key]["rows"] += table["rows"]
        if table["whole"]:
            drafts[key].close()
    for key, draft in drafts.items():
        draft.close()
        Path(draft.name).replace(written[key]["file"])
    return iter(written.values())


def write_told(prepared: DataFrame, file: Path) -> None:
    """What is told of the files, one line each: of each file its pictures, then its chunks in their order."""
    told = prepared.where(F.col("tag").isin("picture", "told"))
    ordered = told.orderBy(F.floor(F.col("chunk") / CHUNKS_A_FILE), "tag", "chunk", "number")
    with file.open("w", encoding="utf-8") as out:
        for row in ordered.toLocalIterator():
            out.write(f'{{"tag":"{row.tag}","chunk":{row.chunk},"of":{row.text}}}\n')


def tell(event: str, **what: Any) -> None:
    print(json.dumps({"event": event, **what}), flush=True)


def resolve_parts(spark: SparkSession, job: Job) -> None:
    """Resolves each part of the ads by itself; what is found of one lies beside its file then."""
    files = job["resolve"]
    stages = Stages(spark, job)
    stages.run("resolve", lambda: spark.sparkContext.parallelize(files, len(files)))
    stages.counts["given"] = {"parts": len(files)}
    stages.agree(("given", "parts"), ("resolve", "found"))


def import_files(spark: SparkSession, job: Job) -> None:
    stages = Stages(spark, job)
    cores = spark.sparkContext.defaultParallelism
    work = Path(job["work"])
    files = [json.dumps(file) for file in job["files"]]
    most = TASKS_A_CORE * cores
    split = stages.run("split", lambda: spark.sparkContext.parallelize(files, min(len(files), most)))
    chunks = with_held(tagged(split, "chunk"))
    tasks = min(max(cores, stages.counts["split"].get("chunk", 0) // CHUNKS_A_TASK), most)
    ordered = chunks.repartitionByRange(max(1, tasks), "chunk").sortWithinPartitions("chunk")
    prepared = stages.run("prepare", lambda: texts(ordered, "text", "held"))
    stages.agree(("split", "chunk"), ("prepare", "read"))
    stages.agree(("split", "records"), ("prepare", "records"))

    prints = tagged(prepared, "print").repartitionByRange(2, "part")
    sorted_prints = prints.sortWithinPartitions("part", "chunk", "number")
    grouped = stages.run("group", lambda: texts(sorted_prints, "chunk", "text"))
    stages.agree(("prepare", "print"), ("group", "read"))

    spilled = tagged(prepared, "spill").union(tagged(grouped, "spill"))
    tasks = max(1, min(job["parts"], max(2 * cores, job["parts"] // PARTS_A_TASK)))
    by_part = spilled.repartition(tasks, "part").sortWithinPartitions("part", "chunk", "number")
    folded = stages.run("fold", lambda: texts(by_part, "part", "text"))
    stages.counts["put aside"] = {"spill": sum(stages.counts[one].get("spill", 0) for one in ("prepare", "group"))}
    stages.agree(("put aside", "spill"), ("fold", "read"))

    begun = time.monotonic()
    rows = [tagged(one, "table") for one in (prepared, grouped, folded)]
    tables = write_tables(rows, work / "tables", 2 * cores)
    stages.counts["tables"] = {"rows": sum(table["rows"] for table in tables)}
    stages.counts["written"] = {"rows": sum(stages.counts[one].get("rows", 0) for one in ("prepare", "group", "fold"))}
    stages.agree(("written", "rows"), ("tables", "rows"))
    write_told(prepared, work / "told.jsonl")
    result = {"tables": tables, "kept": kept_by_file(prepared)}
    (work / "result.json").write_text(json.dumps(result))
    seconds = round(time.monotonic() - begun, 1)
    tell("stage", name="tables", kept=False, seconds=seconds, counts=stages.counts["tables"])


def main() -> int:
    job: Job = json.loads(Path(sys.argv[1]).read_text())
    spark = (
        SparkSession.builder.appName("throughline")
        .config("spark.ui.showConsoleProgress", "false")
        .config("spark.sql.parquet.compression.codec", "zstd")
        # Lines are long: a thousand of them at once would not fit.
        .config("spark.sql.parquet.columnarReaderBatchSize", "32")
        .config("spark.hadoop.parquet.block.size", str(32 << 20))
        .config("spark.hadoop.parquet.enable.dictionary", "false")
        .getOrCreate()
    )
    try:
        (resolve_parts if "resolve" in job else import_files)(spark, job)
        return 0
    except Exception as error:  # noqa: BLE001 - whatever it is, whoever began the job is told
        tell("error", message=why(error))
        return 1
    finally:
        spark.stop()


def why(error: Exception) -> str:
    """What a task said of itself, without the stack of all that it went through."""
    said = re.findall(r"^(?:\w+\.)*(\w+(?:Error|Exception)): (.+)$", str(error), re.MULTILINE)
    for name, message in said:
        if name == "JobError":
            return str(message)
    return ": ".join(said[0]) if said else str(error)


if __name__ == "__main__":
    sys.exit(main())
