"""Takes a signature apart for openssl ts: OUT.value is what was signed last, OUT.tst the timestamp of it.
Run it in the unpacked folder:  python3 signature_parts.py signature.p7s OUT
"""
import sys

def parts(data):
    at = 0
    while at < len(data):
        head, size = 2, data[at + 1]
        if size & 0x80:
            head = 2 + (size & 0x7F)
            size = int.from_bytes(data[at + 2 : at + head], "big")
        yield data[at], data[at + head : at + head + size]
        at += head + size

def part(data, tag):
    return [body for found, body in parts(data) if found == tag][-1]

source, target = sys.argv[1:]
signed = part(part(part(open(source, "rb").read(), 0x30), 0xA0), 0x30)
signer = part(part(signed, 0x31), 0x30)
open(target + ".value", "wb").write(part(signer, 0x04))
held = [body for tag, body in parts(signer) if tag == 0xA1]
for _, attribute in parts(held[0]) if held else []:
    if part(attribute, 0x06).hex() == "2a864886f70d010910020e":
        open(target + ".tst", "wb").write(part(attribute, 0x31))
print("OK" if held else "OK: it has no timestamp")
