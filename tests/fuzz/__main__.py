"""Coverage-guided fuzzing of whatever reads what others wrote: ``python tests/fuzz TARGET [--minutes N]``.

Needs the extra ``fuzz``. A target is a module beside this one. It has ``try_one(data, folder)``, which raises only
where the app would crash: the errors that are documented are caught in it. It has ``seeds()``, and may have ``WORDS``
that the fuzzer puts in, ``mutate(data, random)``, and limits that are ``LOWERED`` meanwhile. What crashes is written to
the folder of ``--found``; that input, made small, then belongs into ``corpus/TARGET``, which ``test_corpus.py`` replays
without the fuzzer.
"""

import argparse
import importlib
import logging
import random
import sys
import tempfile
import warnings
from pathlib import Path

HERE = Path(__file__).resolve().parent
NONE_OF_THEM = {"__main__", "test_corpus", "described"}
TARGETS = sorted({path.stem for path in HERE.glob("*.py")} - NONE_OF_THEM)


def main():
    parser = argparse.ArgumentParser(prog="python tests/fuzz", description="Fuzz one target.")
    parser.add_argument("target", choices=TARGETS)
    parser.add_argument("--minutes", type=float, default=3, help="how long (default: 3)")
    parser.add_argument("--found", type=Path, default=Path(tempfile.gettempdir()), help="folder for crashes")
    asked = parser.parse_args()
    sys.path.insert(0, str(HERE.parents[1]))
    import atheris

    with atheris.instrument_imports(include=["mnist_desktop", "tomllib", "zipfile", "PIL"]):
        target = importlib.import_module(asked.target)
    for (module, limit), lower in getattr(target, "LOWERED", {}).items():
        setattr(module, limit, lower)
    logging.disable()
    warnings.simplefilter("ignore")
    memory = Path("/dev/shm")  # no disk is worn out, or waited for, where there is one of these
    with tempfile.TemporaryDirectory(prefix="fuzz-", dir=memory if memory.is_dir() else None) as folder:
        corpus = Path(folder, "corpus")
        corpus.mkdir()
        for n, seed in enumerate(target.seeds()):
            (corpus / f"seed-{n}").write_bytes(seed)
        words = Path(folder, "words")
        words.write_text("".join(f'"{escaped(word)}"\n' for word in getattr(target, "WORDS", ("0",))))
        options = [
            f"-max_total_time={asked.minutes * 60:.0f}",
            *("-max_len=8192", "-len_control=0", "-timeout=20", "-rss_limit_mb=4096"),
            *(f"-dict={words}", f"-artifact_prefix={asked.found / asked.target}-", "-print_final_stats=1"),
            *(str(place) for place in (corpus, HERE / "corpus" / asked.target) if place.is_dir()),
        ]
        atheris.Setup(
            [sys.argv[0], *options],
            lambda data: target.try_one(data, Path(folder)),
            **mutators(target, atheris),
        )
        atheris.Fuzz()


def escaped(word):
    return "".join(f"\\x{byte:02x}" for byte in word.encode())


def mutators(target, atheris):
    """Let the target mutate every second time, and the fuzzer itself the other times."""
    if not hasattr(target, "mutate"):
        return {}

    def mutate(data, most, seed):
        if seed % 2:
            return atheris.Mutate(data, most)
        return target.mutate(bytes(data), random.Random(seed))[:most]

    return {"custom_mutator": mutate}


if __name__ == "__main__":
    main()
