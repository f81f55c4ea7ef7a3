"""Reference hashes for tests/read/fingerprint/pdq.test.ts, made once by the reference implementation of PDQ:

    python3 -m venv /tmp/pdq && /tmp/pdq/bin/pip install pdqhash 'numpy<2'
    /tmp/pdq/bin/python tests/read/fingerprint/pdq-reference.py > tests/read/fingerprint/pdq-reference.json
    npx biome check --write tests/read/fingerprint

Paints the same pictures as pictures.ts, byte for byte; `sha256` of the pixels proves it.
"""

import hashlib
import json

import numpy as np
import pdqhash

SIZES = [(512, 512), (240, 180), (64, 64), (65, 63), (130, 400), (640, 480), (1000, 37), (5, 5), (128, 129), (1280, 960)]
MASK = 0xFFFFFFFF


def numbers(seed):
    state = seed & MASK
    while True:
        state = (state + 0x6D2B79F5) & MASK
        mixed = ((state ^ (state >> 15)) * (state | 1)) & MASK
        mixed ^= (mixed + ((mixed ^ (mixed >> 7)) * (mixed | 61))) & MASK
        yield ((mixed ^ (mixed >> 14)) & MASK) / 4294967296


def paint(seed, width, height):
    source = numbers(seed)

    def below(n):
        return int(next(source) * n)

    red, green, blue = below(256), below(256), below(256)
    image = np.zeros((height, width, 3), dtype=np.int64)
    y, x = np.mgrid[0:height, 0:width]
    image[:, :, 0] = (red + x * 128 // width) % 256
    image[:, :, 1] = (green + y * 128 // height) % 256
    image[:, :, 2] = (blue + (x + y) * 128 // (width + height)) % 256
    for _ in range(1 + seed % 12):
        colour = [below(256), below(256), below(256)]
        disc = below(2) == 1
        cx, cy = below(width), below(height)
        rx, ry = 1 + below(width >> 2), 1 + below(height >> 2)
        inside = (x >= cx - rx) & (x < cx + rx) & (y >= cy - ry) & (y < cy + ry)
        if disc:
            inside &= (x - cx) ** 2 * ry * ry + (y - cy) ** 2 * rx * rx <= rx * rx * ry * ry
        image[inside] = colour
    noise = np.array([below(9) - 4 for _ in range(image.size)]).reshape(image.shape)
    return np.ascontiguousarray(np.clip(image + noise, 0, 255).astype(np.uint8))


def text(bits):
    return np.packbits(bits.astype(np.uint8)).tobytes().hex()


rows = []
for seed in range(1, 41):
    width, height = SIZES[seed % len(SIZES)]
    picture = paint(seed, width, height)
    # The binding takes signed bytes for the buffer and reads them as they are.
    bits, quality = pdqhash.compute(picture)
    eight, _ = pdqhash.compute_dihedral(picture)
    rows.append(
        {
            "seed": seed,
            "width": width,
            "height": height,
            "sha256": hashlib.sha256(picture.tobytes()).hexdigest(),
            "pdq": text(bits),
            "quality": int(quality),
            "lying": [text(one) for one in eight],
        }
    )
print("[\n" + ",\n".join(json.dumps(row) for row in rows) + "\n]")
