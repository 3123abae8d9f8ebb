"""Qt's own ICU, with the lighter data and with all of it: what Qt calls must answer the same."""

import importlib.util
import shutil
import struct
import subprocess
import sys
from pathlib import Path

import icu
import pytest

SPEC = importlib.util.find_spec("PySide6")
QT = Path(SPEC.submodule_search_locations[0], "Qt", "lib")
LIBRARIES = sorted(QT.glob("libicu*.so.*"))
TOOLS = ("ld", "objcopy")

# By the functions that libQt6Core imports: comparing, encodings, case. Each line is a language or an encoding.
ASK = """
import ctypes, sys
from ctypes import c_int, c_int32, c_void_p
from functools import cmp_to_key
from pathlib import Path

folder = Path(sys.argv[1])
number = next(folder.glob("libicudata.so.*")).suffix[1:]
uc, i18n = (ctypes.CDLL(str(folder / f"libicu{name}.so.{number}")) for name in ("uc", "i18n"))
WORDS = "Zebra zwei Äpfel Apfel ähnlich öl Ol ß ss ø ł i I ı chico cz 漢 字 7 10".split()
LANGUAGES = "root en_GB de_DE sv_SE da_DK pl_PL cs_CZ tr_TR es_ES zh_CN ja_JP xx_XX".split()
ENCODINGS = "KOI8-R EUC-JP Shift_JIS GB18030 Big5 windows-1251 ISO-8859-15 nonsense".split()

def call(library, name, kind, *arguments):
    function = getattr(library, f"{name}_{number}")
    function.restype = kind
    return function(*arguments)

def units(text):
    encoded = text.encode("utf-16-le")
    return encoded, c_int32(len(encoded) // 2)

for language in LANGUAGES:
    error, name, upper = c_int(0), language.encode(), ctypes.create_string_buffer(64)
    collator = c_void_p(call(i18n, "ucol_open", c_void_p, name, ctypes.byref(error)))
    compare = lambda a, b: call(i18n, "ucol_strcoll", c_int, collator, *units(a), *units(b))
    size = call(uc, "u_strToUpper", c_int32, upper, 32, *units("straße ıi"), name, ctypes.byref(error))
    assert collator and error.value <= 0, (language, error.value)
    print(language, *sorted(WORDS, key=cmp_to_key(compare)), upper.raw[: 2 * size].decode("utf-16-le"))
for encoding in ENCODINGS:
    error = c_int(0)
    print(encoding, bool(call(uc, "ucnv_open", c_void_p, encoding.encode(), ctypes.byref(error))), error.value)
"""


@pytest.mark.skipif(
    not LIBRARIES or any(shutil.which(tool) is None for tool in TOOLS), reason="needs Qt's ICU and binutils"
)
def test_qt_is_answered_the_same(tmp_path):
    answers = []
    for lighter in (False, True):
        folder = tmp_path / str(lighter)
        folder.mkdir()
        for library in LIBRARIES:
            shutil.copy(library, folder / library.name)
        if lighter:
            (data,) = folder.glob("libicudata.so.*")
            before = data.stat().st_size
            icu.lighten(data)
            assert data.stat().st_size < before / 2
        command = [sys.executable, "-c", ASK, str(folder)]
        answers.append(subprocess.run(command, capture_output=True, text=True, check=True).stdout)
    assert answers[0] == answers[1] and "KOI8-R True" in answers[0] and "nonsense False" in answers[0]


def package(items):
    """A package as ICU makes it, of a header of 32 bytes."""
    header = struct.pack("<H", 32) + b"\xda\x27" + bytes(8) + b"CmnD" + bytes(16)
    names, listing, data = b"", [], b""
    names_at = 4 + 8 * len(items)
    data_at = names_at + sum(len(name) + 1 for name in items)
    for name, item in items.items():
        listing.append(struct.pack("<II", names_at + len(names), data_at + len(data)))
        names, data = names + name.encode() + b"\0", data + item
    return header + struct.pack("<I", len(items)) + b"".join(listing) + names + data


def items_of(content):
    (count,) = struct.unpack_from("<I", content, 32)
    pairs = [struct.unpack_from("<II", content, 36 + 8 * n) for n in range(count)]
    ends = [*(at for _, at in pairs[1:]), len(content) - 32]
    return {
        content[32 + name :].partition(b"\0")[0].decode(): content[32 + at : 32 + end]
        for (name, at), end in zip(pairs, ends, strict=True)
    }


def test_folders_are_left_out_and_the_rest_is_aligned():
    old = package(
        {"icudt1l/coll/de.res": b"abc", "icudt1l/curr/de.res": b"gone", "icudt1l/root.res": 20 * b"r"}
    )
    new = icu.without(icu.package_in(b"some library" + old), ("curr",))
    found = items_of(new)
    assert list(found) == ["icudt1l/coll/de.res", "icudt1l/root.res"]
    assert found["icudt1l/coll/de.res"].rstrip(b"\0") == b"abc"
    assert found["icudt1l/root.res"].rstrip(b"\0") == 20 * b"r"
    (_, first), (_, second) = (struct.unpack_from("<II", new, 36 + 8 * n) for n in range(2))
    assert first % 16 == second % 16 == 0


def test_a_library_of_something_else_is_refused():
    with pytest.raises(ValueError, match="no package of ICU's data"):
        icu.package_in(bytes(1000))
