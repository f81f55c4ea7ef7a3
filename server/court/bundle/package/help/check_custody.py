"""Follows the custody log of this package from its first line to its last.
Run it in the unpacked folder:  python3 check_custody.py
"""
import hashlib, json, re, sys

def sha256(text):
    return hashlib.sha256(text).hexdigest()

snapshot = json.load(open("data/snapshot.json", encoding="utf-8"))
expected = snapshot["custody"]
# A redacted version begins behind the lines that have the form of earlier releases.
redacted = (snapshot["redaction"] or {}).get("form") == "redacted"
left = (expected["firstForm"] or {"lines": 0})["lines"] if redacted else 0
log = open("data/custody/custody.jsonl", "rb").read()
lines = log.split(b"\n")
problem = None if lines.pop() == b"" else "the last line has no end"
whole = re.compile(rb'\{"content":(\{.*\}),"n":(\d+),"previous":"([0-9a-f]{64})","salt":"([0-9a-f]{64})"\}')
hidden = re.compile(rb'\{"content":"([0-9a-f]{64})","n":(\d+),"previous":"([0-9a-f]{64})"\}')
previous, number, withheld, earlier, form = "0" * 64, left, left, [], 1
if left:  # what the first line follows is not here
    previous, form = None if lines else expected["head"], 2
for number, line in enumerate(lines, left + 1):
    found = whole.fullmatch(line) or hidden.fullmatch(line)
    if found:
        content = sha256(found[4] + b"\n" + found[1]) if found.re is whole else found[1].decode()
        place = (int(found[2]), found[3].decode())
        own = sha256(f"throughline-custody/2\n{place[0]}\n{place[1]}\n{content}\n".encode())
        entry = json.loads(found[1]) if found.re is whole else {"withheld": True}
        if form == 1 and number > 1:
            told = {"lines": number - 1, "sha256": sha256("".join(earlier).encode())}
            if entry.get("earlier") != told:
                problem = problem or f"line {number} does not tell of the lines before"
        form = 2
    else:  # the form of earlier releases
        try:
            entry = dict(json.loads(line))
        except (TypeError, ValueError):
            entry, problem = {}, problem or f"line {number} cannot be read"
        place = (entry.get("n"), entry.get("previous"))
        own = str(entry.get("sha256")) if entry.get("withheld") is True else sha256(line)
        earlier.append(own + "\n")
        if form == 2:
            problem = problem or f"line {number} has the form of an earlier part"
    if place != (number, place[1] if previous is None else previous):
        problem = problem or f"line {number} does not follow from the line before"
    withheld += entry.get("withheld") is True
    previous = own
if (number, previous) != (expected["lines"], expected["head"]):
    problem = problem or "the log does not end where the snapshot says"
if sha256(log) != expected["sha256"]:
    problem = problem or "the log is not the one that the snapshot names"
told = f"{number - left} lines follow each other, {withheld} withheld"
told += f", {left} of them in the full version only" if left else ""
print(f"CHANGED: {problem}" if problem else f"OK: {told}")
sys.exit(1 if problem else 0)
