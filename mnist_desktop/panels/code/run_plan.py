"""From the session to what a script repeats: the active branch, whole, and what the window shows at its end."""

from __future__ import annotations

from dataclasses import replace

from mnist_desktop.lab.code import Plan
from mnist_desktop.lab.notebook import Shown
from mnist_desktop.session import Session


def run_plan(session: Session) -> Plan:
    """Return the active branch up to its last step; before the first one, an epoch that may be taken."""
    record, data = session.record, session.data
    config = session.config if record is None else replace(record.config, hyper=session.config.hyper)
    curves = session.curves[0] if session.curves else None
    head = curves.branch.head if curves else 0
    plan = Plan(config, curves.hypers if curves and head else (), head or (record.batches if record else 1))
    return plan if data is None else plan.on(data)


def shown(session: Session) -> Shown:
    """Return what the window shows at the last step of the branch, as far as it does."""
    if not session.head:
        return Shown()
    at_end = session.answer is not None and session.cursor == session.head
    return Shown.of(session.curves[0], session.answer.probs if session.answer and at_end else None)
