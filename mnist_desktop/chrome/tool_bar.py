"""The tool bar: run, step, stage, back, reset, speed; device, commands, colours, language, menu."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QSize, Qt, Slot
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLabel,
    QMenu,
    QPushButton,
    QSlider,
    QStyledItemDelegate,
    QToolBar,
    QToolButton,
    QWidget,
)

from mnist_desktop.actions import Actions
from mnist_desktop.chrome.main_menu import main_menu
from mnist_desktop.session import RunState, Session, Topic
from mnist_desktop.session.words import translated
from mnist_desktop.ui.icons import dress, icon
from mnist_desktop.ui.theme import theme

SPEEDS: tuple[float | None, ...] = (0.5, 1.0, 2.0, 5.0, 10.0, 20.0, 50.0, 100.0, None)  # steps per second
_WORDS = 1000  # px that all words need at the usual size of type, in the longest language


class ToolBar(QToolBar):
    """One row of commands.

    Parameters
    ----------
    session : Session
        The run it drives.
    actions : Actions
        All commands.
    """

    def __init__(self, session: Session, actions: Actions) -> None:
        super().__init__()
        self.setObjectName("toolBar")
        self.setWindowTitle(self.tr("Tools"))
        self.setMovable(False)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        self._session = session
        # One widget in one layout: loose widgets in a QToolBar are top-aligned and clipped.
        row = QWidget()
        self._row = QHBoxLayout(row)
        self._row.setContentsMargins(12, 8, 12, 8)
        self._row.setSpacing(4)
        self._run_action = actions["run"]
        self._run = QPushButton()
        self._worded: list[QToolButton] = []
        self._add_run()
        for name in ("step", "stage", "back"):
            self._button(actions[name])
        self._more(actions)
        self._button(actions["reset"])
        self._row.addSpacing(12)
        self._speed_label = QLabel(self.tr("Speed"))
        self._speed = QSlider(Qt.Orientation.Horizontal)
        self._speed_value = QLabel()
        self._add_speed()
        self._row.addStretch(1)
        self._device = QComboBox()
        self._add_device()
        for name in ("palette", "theme"):
            self._button(actions[name], words=False)
        self._languages(actions)
        self._menu_button = self._button(actions["menu"], words=False)
        self._actions = actions
        self.addWidget(row)
        session.changed.connect(self._changed)
        theme().changed.connect(self._refresh)
        self._refresh()

    def open_menu(self) -> None:
        """Open the menu of all commands below its button."""
        menu = main_menu(self._actions, self._session.recent, self)
        menu.aboutToHide.connect(menu.deleteLater)
        corner = self._menu_button.rect().bottomRight() - QPoint(menu.sizeHint().width(), 0)
        menu.popup(self._menu_button.mapToGlobal(corner))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Write words beside the icons where there is room for them; else their tips tell."""
        super().resizeEvent(event)
        styles = Qt.ToolButtonStyle
        words = self.width() >= _WORDS * theme().scale
        for button in self._worded:
            button.setToolButtonStyle(styles.ToolButtonTextBesideIcon if words else styles.ToolButtonIconOnly)

    def _add_run(self) -> None:
        """Add the one default button of the window: Run, or Pause."""
        self._run.setObjectName("runButton")
        self._run.setProperty("primary", True)
        self._run.setFixedHeight(32)
        self._run.setMinimumWidth(96)
        self._run.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._run.clicked.connect(self._run_action.trigger)
        self._run_action.changed.connect(self._refresh_run)
        self._row.addWidget(self._run)
        self._row.addSpacing(4)

    @Slot()
    def _refresh_run(self) -> None:
        """Show what the action shows, on the accent."""
        running = self._session.state is RunState.RUNNING
        self._run.setIcon(icon("pause" if running else "play", "on_accent"))
        self._run.setText(
            f" {self._run_action.text()}"
        )  # the space parts icon and text, which qss leaves tight
        self._run.setEnabled(self._run_action.isEnabled())
        self._run.setToolTip(self._run_action.toolTip())
        self._run.setAccessibleName(self._run_action.text())

    def _button(self, action: QAction, words: bool = True) -> QToolButton:
        button = QToolButton()
        button.setDefaultAction(action)
        button.setObjectName(f"{action.objectName()}Button")
        button.setAccessibleName(action.text())
        if words:
            self._worded.append(button)
        button.setIconSize(QSize(18, 18))
        button.setFixedHeight(32)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._row.addWidget(button)
        return button

    def _more(self, actions: Actions) -> None:
        """Add the menu with numbers of steps."""
        menu = QMenu(self)
        for name in ("epoch", "run-10", "run-100", "run-n"):
            menu.addAction(actions[name])
        button = QToolButton()
        button.setObjectName("moreStepsButton")
        button.setText(self.tr("Epoch ▾"))
        button.setAccessibleName(self.tr("Run to the end of the epoch, or some steps"))
        button.setToolTip(self.tr("Run to the end of the epoch, or some steps"))
        button.setMenu(menu)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        button.setFixedHeight(32)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._row.addWidget(button)

    def _languages(self, actions: Actions) -> None:
        """Add the menu of languages; the present one is checked."""
        menu = QMenu(self)
        for spec in actions.specs:
            if spec.checked is not None:
                menu.addAction(actions[spec.id])
        button = QToolButton()
        button.setObjectName("languageButton")
        dress(button, "language")
        button.setIconSize(QSize(18, 18))
        button.setAccessibleName(self.tr("Language"))
        button.setToolTip(self.tr("Language of the window and of the lessons"))
        button.setMenu(menu)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        button.setFixedHeight(32)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._row.addWidget(button)

    def _add_speed(self) -> None:
        self._speed.setObjectName("speed")
        self._speed.setAccessibleName(self.tr("Speed"))
        self._speed.setRange(0, len(SPEEDS) - 1)
        self._speed.setPageStep(1)
        self._speed.setFixedHeight(24)  # lower, and the handle is cut
        self._speed.setMinimumWidth(72)
        self._speed.setMaximumWidth(112)
        self._speed.valueChanged.connect(self._speed_chosen)
        self._speed_label.setBuddy(self._speed)
        widest = max(self._speed_value.fontMetrics().horizontalAdvance(self._words(s)) for s in SPEEDS)
        self._speed_value.setMinimumWidth(widest + 4)
        for widget in (self._speed_label, self._speed, self._speed_value):
            # The slider takes what room there is before the stretch that follows does.
            self._row.addWidget(widget, 100 if widget is self._speed else 0)
            self._row.addSpacing(4)

    def _add_device(self) -> None:
        self._device.setObjectName("device")
        self._device.setItemDelegate(QStyledItemDelegate(self._device))  # as in a ChoiceBox
        self._device.setAccessibleName(self.tr("Device"))
        self._device.setToolTip(self.tr("Where the tensors live and the steps are taken"))
        self._device.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._device.setMinimumContentsLength(
            5
        )  # the list is wider: there the others say why they cannot be used
        self._device.activated.connect(self._device_chosen)
        self._row.addWidget(self._device)
        self._row.addSpacing(8)

    def _words(self, speed: float | None) -> str:
        if speed is None:
            return self.tr("full speed")
        if speed == 1:
            return self.tr("1 step/s")
        return self.tr("{0} steps/s").format(f"{speed:g}")

    @Slot(int)
    def _speed_chosen(self, position: int) -> None:
        self._session.set_speed(SPEEDS[position])

    @Slot(int)
    def _device_chosen(self, position: int) -> None:
        self._session.set_device(self._device.itemData(position))

    @Slot(object)
    def _changed(self, topics: frozenset[Topic]) -> None:
        if topics & {Topic.STATE, Topic.CONFIG}:
            self._refresh()

    @Slot()
    def _refresh(self) -> None:
        self._refresh_run()
        speed = self._session.speed
        self._speed.blockSignals(True)
        self._speed.setValue(SPEEDS.index(speed) if speed in SPEEDS else len(SPEEDS) - 1)
        self._speed.blockSignals(False)
        self._speed_value.setText(self._words(speed))
        self._fill_devices()

    def _fill_devices(self) -> None:
        """Offer the devices that work; the others are there, disabled, with the reason."""
        devices = self._session.devices
        if self._device.count() != len(devices):
            self._device.clear()
            for position, device in enumerate(devices):
                self._device.addItem(device.title, device.id)
                if device.problem:
                    item = self._device.model().item(position)  # type: ignore[attr-defined]
                    item.setEnabled(False)
                    item.setToolTip(translated(device.problem))
                    self._device.setItemText(
                        position, self.tr("{0}: {1}").format(device.title, translated(device.problem))
                    )
            self._device.view().setMinimumWidth(self._device.view().sizeHintForColumn(0) + 24)
        for position in range(len(devices)):
            self._device.setItemIcon(position, icon("cpu", chosen="accent"))
        self._device.setEnabled(bool(devices))
        self._device.setCurrentIndex(self._device.findData(self._session.config.device))
