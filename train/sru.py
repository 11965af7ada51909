"""Bidirectional SRU layers (Lei et al. 2018, simplified: gates see the input only) on a padded batch.

The recurrence is C (scan.c), compiled on first use into the work folder; everything else is PyTorch.
"""
import ctypes
import os
import subprocess

import torch
from torch import nn

HERE = os.path.dirname(os.path.abspath(__file__))


def _library():
    work = os.environ.get("RAP_TRAIN_WORK", "/tmp")
    path = os.path.join(work, "scan.so")
    source = os.path.join(HERE, "scan.c")
    if not os.path.exists(path) or os.path.getmtime(path) < os.path.getmtime(source):
        tmp = f"{path}.{os.getpid()}"
        subprocess.run(["gcc", "-O3", "-march=native", "-ffast-math", "-fPIC", "-shared", source, "-o", tmp, "-lm"],
                       check=True)
        os.replace(tmp, path)
    return ctypes.CDLL(path)


_lib = _library()


def _p(tensor):
    return ctypes.c_void_p(tensor.data_ptr())


class Scan(torch.autograd.Function):
    @staticmethod
    def forward(ctx, u, lens, half):
        u = u.contiguous()
        batch, time, width = u.shape[0], u.shape[1], u.shape[2] // 3
        c = torch.empty(batch, time, width)
        out = torch.empty(batch, time, width)
        _lib.sru_forward(_p(u), _p(lens), _p(c), _p(out), *map(ctypes.c_long, (batch, time, width, half)))
        ctx.save_for_backward(u, lens, c)
        ctx.half = half
        return out

    @staticmethod
    def backward(ctx, dout):
        u, lens, c = ctx.saved_tensors
        dout = dout.contiguous()
        batch, time, width = c.shape
        du = torch.empty_like(u)
        _lib.sru_backward(_p(u), _p(lens), _p(c), _p(dout), _p(du), *map(ctypes.c_long, (batch, time, width, ctx.half)))
        return du, None, None


_masks = {}


def drop(x, rate):
    """Dropout from a slice of one ready mask: drawing fresh numbers for every use is slow on a CPU."""
    if rate <= 0:
        return x
    if rate not in _masks:
        drawn = torch.rand(1 << 23, generator=torch.Generator().manual_seed(7))
        _masks[rate] = (drawn >= rate).float() / (1 - rate)
    mask, n = _masks[rate], x.numel()
    if n >= mask.numel():
        return x * (torch.rand_like(x) >= rate) / (1 - rate)
    at = int(torch.randint(mask.numel() - n, (1,)))
    return x * mask[at:at + n].view(x.shape)


class Layer(nn.Module):
    """x = LN(x + 2 sigmoid(r) tanh(c)); forget gates start open so that c remembers."""

    def __init__(self, width):
        super().__init__()
        self.width = width
        self.proj = nn.Linear(width, 3 * width)
        nn.init.xavier_uniform_(self.proj.weight)
        with torch.no_grad():
            self.proj.bias.zero_()
            self.proj.bias[width:2 * width] = 0.5
        self.norm = nn.LayerNorm(width)

    def forward(self, x, lens, rate=0.0):
        u = self.proj(drop(x, rate))
        return self.norm(x + Scan.apply(u, lens, self.width // 2))
