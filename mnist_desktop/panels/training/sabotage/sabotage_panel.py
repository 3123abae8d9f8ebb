"""Break it: by hand, or by the app in secret."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Slot
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from mnist_desktop.lab.sabotage import active
from mnist_desktop.panels.panel import Panel, PanelSpec
from mnist_desktop.panels.training.sabotage.hand_view import HandView
from mnist_desktop.panels.training.sabotage.riddle_view import RiddleView
from mnist_desktop.session import Session, Topic
from mnist_desktop.ui.label import Label
from mnist_desktop.ui.segments import Segments


class SabotagePanel(Panel):
    """Two views, one at a time; in a riddle the switches are out of reach."""

    shows = frozenset({Topic.RECORD, Topic.CONFIG, Topic.SABOTAGE})
    interval_ms = 100
    busy_ms = 1000

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._hand_title, self._riddle_title = self.tr("By hand"), self.tr("As a riddle")
        self._ways = Segments(
            [self._hand_title, self._riddle_title], self.tr("Who breaks it"), "sabotage-way"
        )
        self._ways.current_changed.connect(self._chosen)
        self._told = Label(color="muted", factor=0.9)
        self.hand, self.riddle = HandView(session), RiddleView(session)
        self._views = QStackedWidget()
        for view in (self.hand, self.riddle):
            self._views.addWidget(view)
            view.link_activated.connect(self.link_activated)
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(self._ways)
        head.addWidget(self._told, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addLayout(head)
        column.addWidget(self._views, 1)

    def refresh(self, topics: frozenset[Topic]) -> None:
        """Show what is broken; a riddle that has begun is what is looked at."""
        session = self.session
        if session.riddle.on:
            self._ways.set_current(self._riddle_title)
        self._ways.setEnabled(not session.riddle.on)
        self._told.setText(self.tr("In a riddle the switches are locked.") if session.riddle.on else "")
        self._turn_to(self.riddle if self._ways.current == self._riddle_title else self.hand)
        self.riddle.refresh()
        if not session.riddle.on:
            self.hand.refresh()
            session.facts.note({"sabotage.by_hand": ",".join(active(session.config))})
            if self.hand.one_map.apart is not None and self._ways.current == self._hand_title:
                session.facts.note({"sabotage.collapsed": True})

    def _turn_to(self, view: QWidget) -> None:
        """Show a view; the page is no higher than that one needs."""
        for other in (self.hand, self.riddle):
            policy = QSizePolicy.Policy.Preferred if other is view else QSizePolicy.Policy.Ignored
            other.setSizePolicy(policy, policy)
        self._views.setCurrentWidget(view)

    @Slot(str)
    def _chosen(self, _title: str) -> None:
        self.refresh(self.shows)


PANEL = PanelSpec(
    id="sabotage",
    place="training.sabotage",
    title=lambda: QCoreApplication.translate("SabotagePanel", "Break it"),
    build=SabotagePanel,
    cell=(0, 0, 1, 12),
    stretch=1,
)
