"""Follows the custody log of this package from its first line to its last.
Run it in the unpacked folder:  python3 check_custody.py
"""
import hashlib, json, sys

expected = json.load(open("data/snapshot.json", encoding="utf-8"))["custody"]
lines = open("data/custody/custody.jsonl", "rb").read().split(b"\n")
problem = None if lines.pop() == b"" else "the last line has no end"
previous, number, withheld = "0" * 64, 0, 0
for number, line in enumerate(lines, 1):
    try:
        entry = dict(json.loads(line))
    except (TypeError, ValueError):
        entry, problem = {}, problem or f"line {number} cannot be read"
    if (entry.get("n"), entry.get("previous")) != (number, previous):
        problem = problem or f"line {number} does not follow from the line before"
    if entry.get("withheld") is True:
        withheld, previous = withheld + 1, entry.get("sha256")
    else:
        previous = hashlib.sha256(line).hexdigest()
if (number, previous) != (expected["lines"], expected["head"]):
    problem = problem or "the log does not end where the snapshot says"
print(f"CHANGED: {problem}" if problem else f"OK: {number} lines follow each other, {withheld} withheld")
sys.exit(1 if problem else 0)
