from __future__ import annotations

import threading

from PySide6.QtCore import QObject

from mnist_desktop.engine.jobs import Job


def start(qtbot, work):
    owner = QObject()
    job = Job("Working", work, owner)
    job.owner = owner
    heard = {"succeeded": [], "failed": [], "progressed": []}
    for name, values in heard.items():
        getattr(job, name).connect(values.append)
    return job, heard


def test_a_job_works_on_its_own_thread_and_brings_a_result(qtbot):
    def work(progress, cancelled):
        progress(0.5)
        return threading.current_thread() is not threading.main_thread(), cancelled()

    job, heard = start(qtbot, work)
    with qtbot.waitSignal(job.finished):
        job.start()
    qtbot.waitUntil(lambda: heard["succeeded"] == [(True, False)])
    assert heard["progressed"] == [0.5] and heard["failed"] == []


def test_an_error_becomes_words(qtbot):
    def work(progress, cancelled):
        raise RuntimeError("broken pipe")

    job, heard = start(qtbot, work)
    with qtbot.waitSignal(job.finished):
        job.start()
    qtbot.waitUntil(lambda: bool(heard["failed"]))
    assert "broken pipe" in heard["failed"][0].what and "Traceback" in heard["failed"][0].traceback


def test_a_cancelled_job_ends_without_a_word(qtbot):
    begun = threading.Event()

    def work(progress, cancelled):
        begun.set()
        while not cancelled():
            threading.Event().wait(0.001)
        raise RuntimeError("stopped")

    job, heard = start(qtbot, work)
    job.start()
    assert begun.wait(5)
    job.cancel()
    assert job.wait(5000)
    qtbot.wait(20)
    assert heard["succeeded"] == heard["failed"] == []


def test_progress_is_told_in_steps_that_can_be_seen(qtbot):
    def work(progress, cancelled):
        for done in range(70_001):
            progress(done / 70_000)

    job, heard = start(qtbot, work)
    with qtbot.waitSignal(job.finished):
        job.start()
    qtbot.waitUntil(lambda: 1.0 in heard["progressed"])
    assert 100 <= len(heard["progressed"]) <= 202 and heard["progressed"] == sorted(heard["progressed"])


def test_hints_speak_of_the_work_not_of_a_run(qtbot):
    def work(progress, cancelled):
        raise MemoryError

    job, heard = start(qtbot, work)
    job.start()
    qtbot.waitUntil(lambda: bool(heard["failed"]), timeout=5000)
    assert job.wait(5000)
    failure = heard["failed"][0]
    assert failure.what == "Working failed: there is not enough memory." and "weights" not in failure.hint
