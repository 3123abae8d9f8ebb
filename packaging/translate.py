"""Bring the translations up to date with the texts of the program, and say what is left to translate.

Started by `python3 packaging/dev.py translate`. New texts appear in `resources/i18n/*.ts` as unfinished: write their
translation there, or in Qt Linguist, and take the word `unfinished` away.
"""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path
from xml.etree import ElementTree

ROOT = Path(__file__).resolve().parents[1]
# No line numbers and sorted messages: two people who add texts change different lines of the file.
OPTIONS = ("-locations", "none", "-sort-messages", "-no-obsolete", "-source-language", "en", "-silent")
# The laboratory knows no Qt: what it says is a Text, which lupdate is told to take for a text of no context.
ALIAS = ("-tr-function-alias", "tr+=Text")
# lupdate knows whose text it is only where it reads self.tr(; tables say tr( for short, having said tr = self.tr.
_SHORT = ((re.compile(r"\.tr\b(?!\()"), ".words"), (re.compile(r"(?<![\w.])tr\("), "self.tr("))


def update(path: Path, root: Path) -> None:
    """Add the texts of the program to a ``.ts`` file, and take out those that are gone."""
    lupdate = shutil.which("pyside6-lupdate", path=str(Path(sys.executable).parent))
    if lupdate is None:
        sys.exit(f"pyside6-lupdate is not beside {sys.executable}. Install PySide6-Essentials there.")
    with tempfile.TemporaryDirectory() as folder:
        files = []
        for source in sorted((root / "mnist_desktop").rglob("*.py")):
            copy = Path(folder, source.relative_to(root))
            copy.parent.mkdir(parents=True, exist_ok=True)
            text = source.read_text(encoding="utf-8")
            for pattern, words in _SHORT:
                text = pattern.sub(words, text)
            copy.write_text(text, encoding="utf-8")
            files.append(str(copy))
        language = ("-target-language", path.stem)
        subprocess.run([lupdate, *OPTIONS, *language, *ALIAS, *files, "-ts", str(path)], check=True)


def unfinished(path: Path) -> list[tuple[str, str]]:
    """Return context and text of every message that is not translated."""
    return [
        (context.findtext("name", ""), message.findtext("source", ""))
        for context in ElementTree.parse(path).getroot().iter("context")
        for message in context.iter("message")
        if _is_unfinished(message.find("translation"))
    ]


def _is_unfinished(translation: ElementTree.Element | None) -> bool:
    if translation is None or translation.get("type") == "unfinished":
        return True
    return not all(form.text for form in (list(translation) or [translation]))


def main() -> int:
    """Bring every language up to date; 1 if something is left to translate."""
    left = 0
    for path in sorted((ROOT / "resources" / "i18n").glob("*.ts")):
        update(path, ROOT)
        messages = unfinished(path)
        left += len(messages)
        for context, source in messages:
            print(f"{path.name}: {context or 'laboratory'}: {source}")
        print(f"{path.relative_to(ROOT)}: {len(messages)} texts to translate")
    return 1 if left else 0


if __name__ == "__main__":
    sys.exit(main())
