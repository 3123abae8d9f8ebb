"""What Qt never asks of ICU, left out of its data: 18 of 32 MB, and 5 of the package.

Qt compares texts, changes their case and reads their encodings by ICU. Words, sentences, currencies, units, languages,
regions and time zones it knows itself, or not at all.
"""

from __future__ import annotations

import struct
import subprocess
import tempfile
from pathlib import Path

UNUSED = ("brkitr", "curr", "lang", "rbnf", "region", "translit", "unit", "zone")  # folders in the data
_MAGIC = b"\xda\x27"  # behind the 16 bits that hold the length of the header
_COMMON = b"CmnD"  # the format of a package of items, 12 bytes after the beginning
_ALIGN = 16  # bytes


def lighten(library: Path) -> None:
    """Make a library of ICU's data anew without :data:`UNUSED`; its name and its one symbol stay.

    Parameters
    ----------
    library
        ``libicudata.so.NN``, as Qt brings it.

    Raises
    ------
    ValueError
        If there is no package of ICU's data in it.
    """
    number = library.name.rpartition(".")[2]
    with tempfile.TemporaryDirectory() as folder:
        data, made, thing = (Path(folder, name) for name in ("data", library.name, "data.o"))
        data.write_bytes(without(package_in(library.read_bytes()), UNUSED))
        section = ".rodata,alloc,load,readonly,data,contents"
        commands = (
            ["ld", "-r", "-b", "binary", "-o", thing, data.name],
            ["objcopy", "--rename-section", f".data={section}", "--set-section-alignment", f".rodata={_ALIGN}",
             "--redefine-sym", f"_binary_data_start=icudt{number}_dat", thing],
            ["ld", "-shared", "-z", "noexecstack", "-soname", library.name, "-o", made, thing],
        )  # fmt: skip
        for command in commands:
            subprocess.run([*map(str, command)], cwd=folder, check=True)
        library.write_bytes(made.read_bytes())


def package_in(content: bytes) -> bytes:
    """Return the package of items that a library holds, to its last byte."""
    at = content.find(_COMMON) - 12
    if at < 0 or content[at + 2 : at + 4] != _MAGIC:
        raise ValueError("There is no package of ICU's data in this library.")
    return content[at:]


def without(package: bytes, folders: tuple[str, ...]) -> bytes:
    """Return a package of ICU's data without the items of some folders; the others keep their order and bytes.

    It begins with a header; then come a count, as many pairs of offsets of a name and of its data, the names, and the
    data of all items. Offsets count from the end of the header.
    """
    (header,) = struct.unpack_from("<H", package)
    body = memoryview(package)[header:]
    (count,) = struct.unpack_from("<I", body)
    pairs = [struct.unpack_from("<II", body, 4 + 8 * n) for n in range(count)]
    ends = [*(data for _, data in pairs[1:]), len(body)]
    kept = []
    for (name_at, data_at), end in zip(pairs, ends, strict=True):
        name = bytes(body[name_at : name_at + 256]).partition(b"\0")[0]
        if name.split(b"/")[1].decode() not in folders:
            kept.append((name + b"\0", bytes(body[data_at:end])))
    names_at = 4 + 8 * len(kept)
    data_at = -(-(names_at + sum(len(name) for name, _ in kept)) // _ALIGN) * _ALIGN
    contents, names, items = [struct.pack("<I", len(kept))], [], []
    at = data_at
    for name, item in kept:
        contents.append(struct.pack("<II", names_at, at))
        names_at += len(name)
        padded = item + bytes(-len(item) % _ALIGN)
        names.append(name)
        items.append(padded)
        at += len(padded)
    listing = b"".join([*contents, *names])
    return bytes(package[:header]) + listing + bytes(data_at - len(listing)) + b"".join(items)
