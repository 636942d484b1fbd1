"""Put compressed copies beside text files, for web servers that send them as they are.

Compressing this well takes longer than building the site. So every copy is kept by the
content it was made from, and a second time only what changed is compressed.
"""

from __future__ import annotations

import gzip
import hashlib
import os
import shutil
from collections.abc import Callable, Iterable, Mapping
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import brotli

from gids.export.headers import TEXT

SMALLEST = 1024  # bytes; below that a copy saves a reader nothing
COPIES: Mapping[str, Callable[[bytes], bytes]] = {
    ".br": lambda data: brotli.compress(data, quality=11),
    ".gz": lambda data: gzip.compress(data, 9, mtime=0),
}


def worth_compressing(folder: Path) -> list[Path]:
    """Return the text files below a folder that are not too small."""
    return sorted(
        path
        for path in folder.rglob("*")
        if path.suffix in TEXT and path.is_file() and path.stat().st_size >= SMALLEST
    )


def add_copies(files: Iterable[Path], store: Path) -> set[Path]:
    """Put copies beside these files, and return what was taken from the store."""
    store.mkdir(parents=True, exist_ok=True)
    with ThreadPoolExecutor(os.cpu_count()) as hands:
        return {kept for used in hands.map(lambda file: _copy(file, store), files) for kept in used}


def forget_others(store: Path, used: set[Path]) -> None:
    """Remove the copies of what is no longer published."""
    for path in store.iterdir():
        if path not in used:
            path.unlink()


def _copy(file: Path, store: Path) -> list[Path]:
    data = file.read_bytes()
    mark = hashlib.sha256(data).hexdigest()
    used = []
    for suffix, compress in COPIES.items():
        kept = store / f"{mark}{suffix}"
        if not kept.is_file():
            half = kept.with_name(f"{kept.name}.{os.getpid()}.half")
            half.write_bytes(compress(data))
            half.replace(kept)
        shutil.copyfile(kept, file.with_name(file.name + suffix))
        used.append(kept)
    return used
