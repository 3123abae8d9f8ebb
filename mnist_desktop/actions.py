"""The commands of the window as Qt's actions, enabled as the session goes."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtGui import QAction, QKeySequence

from mnist_desktop.commands.spec import ActionSpec, CommandGroup
from mnist_desktop.session import RunState, Session, Topic
from mnist_desktop.ui.icons import icon


class Actions(QObject):
    """All commands as QActions, enabled as the session goes.

    Parameters
    ----------
    session : Session
        Whose state says which can be used.
    groups : sequence of CommandGroup
        The commands, in the order of lists.
    parent : QObject
        Owns the QActions.
    """

    def __init__(self, session: Session, groups: Sequence[CommandGroup], parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._begun = False, False  # there is something to go back from; there are branches
        self.specs = tuple(spec for group in groups for spec in group.specs())
        self.by_id = {spec.id: self._action(spec) for spec in self.specs}
        self._session.changed.connect(self._changed)
        self._session.asked.connect(self._asked)
        self._refresh()

    def __getitem__(self, action_id: str) -> QAction:
        """Return the QAction of that id; KeyError if there is none."""
        return self.by_id[action_id]

    def _action(self, spec: ActionSpec) -> QAction:
        action = QAction(spec.text, self)
        action.setObjectName(spec.id)
        action.setShortcuts([QKeySequence(keys) for keys in spec.keys])
        action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
        action.triggered.connect(self._triggered)
        if spec.icon:
            action.setIcon(icon(spec.icon))
        if spec.checked is not None:
            action.setCheckable(True)
            action.setChecked(spec.checked)
        return action

    @Slot()
    def _triggered(self) -> None:
        sender = self.sender()
        assert sender is not None
        next(spec for spec in self.specs if spec.id == sender.objectName()).run()

    @Slot(object)
    def _changed(self, topics: frozenset[Topic]) -> None:
        begun = self._session.can_go_back, len(self._session.curves) > 1
        if topics & {Topic.STATE, Topic.DATA, Topic.FILE} or begun != self._begun:
            self._begun = begun
            self._refresh()

    @Slot()
    def _asked(self) -> None:
        self._changed(frozenset())

    def _refresh(self) -> None:
        """Enable and disable; a disabled command says why in its tip."""
        for spec in self.specs:
            action, refusal = self.by_id[spec.id], spec.refusal()
            if action.isEnabled() == bool(refusal) or not action.toolTip():
                action.setEnabled(not refusal)
            tip = refusal or spec.tip
            keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
            tip = f"{tip} ({keys})" if keys else tip
            if action.toolTip() != tip:
                action.setToolTip(tip)  # and no status tip: it would lie over the step and its loss
        running = self._session.state is RunState.RUNNING
        run = self.by_id["run"]
        words = self.tr("Pause") if running else self.tr("Run")
        if run.text() != words:
            run.setText(words)
