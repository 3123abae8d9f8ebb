"""What is trained and how: task, model, loss, learning rate, batch size, shuffle, augmentation, seed."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale, Slot
from PySide6.QtGui import QDoubleValidator, QIntValidator, QResizeEvent
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QLabel, QLineEdit, QWidget

from mnist_desktop.lab.config import ALL_TEN, Task
from mnist_desktop.panels.panel import Panel, PanelSpec
from mnist_desktop.panels.training.augment_strip import AugmentStrip
from mnist_desktop.session import Session, Topic
from mnist_desktop.session.words import translated
from mnist_desktop.ui.choice_box import ChoiceBox
from mnist_desktop.ui.flow_layout import FlowLayout
from mnist_desktop.ui.icon_button import IconButton
from mnist_desktop.ui.theme import theme

GAP = 6  # px between fields: one row at 1280 px
BATCH_SIZES = (1, 4, 16, 64, 128, 256, 512, 1024)


class SetupPanel(Panel):
    """A row of fields. What loses no weights takes effect with the next step; the rest begins a new run.

    Where the row is too narrow for all of them, those that are seldom touched wait behind a button, unless one of them
    is not as usual: what is unusual is seen.
    """

    shows = frozenset({Topic.CONFIG, Topic.DATA, Topic.DIGIT})

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._flow = FlowLayout(self, gap=GAP)
        self._kind = self._box("task", self.tr("Which digits are told apart; another task begins a new run"))
        self._kind.addItem(self.tr("a pair"), True)
        self._kind.addItem(self.tr("all ten"), False)
        self._first = self._digits("firstDigit", self.tr("The digit whose target is 1"))
        self._versus = QLabel(self.tr("vs"))
        self._second = self._digits("secondDigit", self.tr("The digit whose target is 0"))
        self._model = self._box("model", self.tr("Another model begins a new run"))
        self._loss = self._box("loss", self.tr("What the gradient is taken of; the weights stay"))
        self._lr = self._field("lr", self.tr("How far a step goes; the weights stay"), 60)
        self._batch = self._box("batchSize", self.tr("Images in a mini-batch; the weights stay"))
        self._seed = self._field("seed", self.tr("Decides first weights and order; begins a new run"), 52)
        self._shuffle = QCheckBox(self.tr("Shuffle"))
        self._augment = QCheckBox(self.tr("Augment"))
        self._strip = AugmentStrip(session)
        self._rare: list[QWidget] = []
        self._more = IconButton(
            "sliders", self.tr("Loss, order, augmentation and seed"), "moreSetup", checkable=True
        )
        self._fill()
        self._lay_out()
        self._connect()

    # -- building ------------------------------------------------------------------------------------------

    @staticmethod
    def _box(name: str, tip: str) -> QComboBox:
        box = ChoiceBox()
        box.setObjectName(name)
        box.setToolTip(tip)
        return box

    def _digits(self, name: str, tip: str) -> QComboBox:
        box = self._box(name, tip)
        box.setAccessibleName(tip)
        for digit in range(10):
            box.addItem(str(digit), digit)
        return box

    @staticmethod
    def _field(name: str, tip: str, width: int) -> QLineEdit:
        field = QLineEdit()
        field.setObjectName(name)
        field.setToolTip(tip)
        field.setFixedWidth(width)
        return field

    def _fill(self) -> None:
        rates = QDoubleValidator(0.0, 1e6, 12, self)
        rates.setLocale(QLocale.c())  # a point, as in Python, whatever the system's language
        self._lr.setValidator(rates)
        self._seed.setValidator(QIntValidator(0, 2**31 - 1, self))
        self._batch.setEditable(True)
        self._batch.setFixedWidth(round(72 * theme().room))
        self._batch.setValidator(QIntValidator(1, 100_000, self))
        for size in BATCH_SIZES:
            self._batch.addItem(str(size), size)
        self._shuffle.setObjectName("shuffle")
        self._shuffle.setToolTip(
            self.tr("Draw a new order for every epoch; off, all of one digit come first")
        )
        self._augment.setObjectName("augment")
        self._augment.setToolTip(
            self.tr("Turn, shift, scale and thicken every training image a little, differently in every step")
        )

    def _lay_out(self) -> None:
        self._add(self.tr("Task"), self._kind, self._first, self._versus, self._second)
        self._add(self.tr("Model"), self._model)
        self._add(self.tr("Learning rate"), self._lr)
        self._add(self.tr("Batch size"), self._batch)
        self._flow.addWidget(self._more)
        self._rare = [
            self._add(self.tr("Loss"), self._loss),
            self._add("", self._shuffle),
            self._add("", self._augment, self._strip),
            self._add(self.tr("Seed"), self._seed),
        ]

    def _add(self, words: str, *widgets: QWidget) -> QWidget:
        """Add a label and its fields, which stay together when the row wraps, and return their group."""
        group = QWidget()
        row = QHBoxLayout(group)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        if words:
            label = QLabel(words)
            label.setBuddy(widgets[0])
            widgets[0].setAccessibleName(words)
            row.addWidget(label)
        for widget in widgets:
            row.addWidget(widget)
        self._flow.addWidget(group)
        return group

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show all fields where one row holds them."""
        super().resizeEvent(event)
        self._unfold()

    @Slot()
    def _unfold(self) -> None:
        """Show the seldom touched fields where they fit, are asked for, or are not as usual."""
        groups = [it.widget() for it in map(self._flow.itemAt, range(self._flow.count())) if it is not None]
        fields = [group for group in groups if group is not None and group is not self._more]
        fits = sum(group.sizeHint().width() + GAP for group in fields) - GAP <= self.width()
        hyper = self.session.config.hyper
        usual = hyper.shuffle and not hyper.augment and self._loss.currentIndex() <= 0
        for group in self._rare:
            group.setVisible(fits or self._more.isChecked() or not usual)
        self._more.setVisible(not fits and usual)

    def _connect(self) -> None:
        for box in (self._kind, self._first, self._second):
            box.activated.connect(self._task_chosen)
        self._model.activated.connect(self._model_chosen)
        self._loss.activated.connect(self._loss_chosen)
        self._lr.editingFinished.connect(self._lr_typed)
        self._batch.activated.connect(self._batch_chosen)
        line = self._batch.lineEdit()
        assert line is not None
        line.setObjectName("batchSizeField")
        line.setAccessibleName(self._batch.accessibleName())
        line.editingFinished.connect(self._batch_chosen)
        self._seed.editingFinished.connect(self._seed_typed)
        self._shuffle.clicked.connect(self._shuffle_clicked)
        self._augment.clicked.connect(self._augment_clicked)
        self._more.toggled.connect(self._unfold)

    # -- what people choose --------------------------------------------------------------------------------

    @Slot()
    def _task_chosen(self) -> None:
        first, second = self._first.currentData(), self._second.currentData()
        if first == second:  # told apart from itself: move the other one on
            changed_first = first != self.session.config.task.digits[0]
            other = self.session.config.task.digits[0 if changed_first else 1]
            second, first = (other, first) if changed_first else (second, other)
        task = Task((first, second)) if self._kind.currentData() else Task(ALL_TEN)
        if task != self.session.config.task:
            self.session.configure(task=task)

    @Slot()
    def _model_chosen(self) -> None:
        if self._model.currentData() != self.session.config.model:
            self.session.configure(model=self._model.currentData())

    @Slot()
    def _loss_chosen(self) -> None:
        self.session.set_hyper(loss=self._loss.currentData())

    @Slot()
    def _lr_typed(self) -> None:
        lr = float(self._lr.text())
        if lr != self.session.config.hyper.lr:
            self.session.set_hyper(lr=lr)

    @Slot()
    def _batch_chosen(self) -> None:
        size = int(self._batch.currentText())
        if size != self.session.config.hyper.batch_size:
            self.session.set_hyper(batch_size=size)

    @Slot()
    def _seed_typed(self) -> None:
        seed = int(self._seed.text())
        if seed != self.session.config.seed:
            self.session.configure(seed=seed)

    @Slot(bool)
    def _shuffle_clicked(self, on: bool) -> None:
        self.session.set_hyper(shuffle=on)

    @Slot(bool)
    def _augment_clicked(self, on: bool) -> None:
        self.session.set_hyper(augment=on)

    # -- showing -------------------------------------------------------------------------------------------

    def refresh(self, topics: frozenset[Topic]) -> None:
        """Show what is configured; before torch has loaded there is nothing to choose from."""
        if topics != {Topic.DIGIT}:  # a move of the pen
            self._show_config()
        if self.session.config.hyper.augment and self.session.torch_ready:
            self._strip.show_variants()

    def _show_config(self) -> None:
        config, models, losses = self.session.config, self.session.models(), self.session.losses()
        self.setEnabled(bool(models))
        self.setToolTip("" if models else self.tr("PyTorch is loading …"))
        pair = config.task.is_pair
        self._kind.setCurrentIndex(0 if pair else 1)
        self._versus.setVisible(pair)
        for position, box in enumerate((self._first, self._second)):
            box.setVisible(pair)
            if pair:
                box.setCurrentIndex(config.task.digits[position])
        self._refill(self._model, [(translated(m.title), m.id) for m in models], config.model)
        self._refill(self._loss, [(translated(loss.title), loss.id) for loss in losses], config.hyper.loss)
        self._show(self._lr, f"{config.hyper.lr:g}")
        self._show(self._seed, str(config.seed))
        self._batch.setEditText(str(config.hyper.batch_size))
        self._shuffle.setChecked(config.hyper.shuffle)
        self._augment.setChecked(config.hyper.augment)
        self._strip.setVisible(config.hyper.augment)
        self._unfold()

    @staticmethod
    def _refill(box: QComboBox, items: list[tuple[str, str]], chosen: str) -> None:
        if [box.itemText(i) for i in range(box.count())] != [text for text, _ in items]:
            box.clear()
            for text, data in items:
                box.addItem(text, data)
        box.setCurrentIndex(box.findData(chosen))

    @staticmethod
    def _show(field: QLineEdit, text: str) -> None:
        """Write a value, but not over what somebody is typing."""
        if not (field.hasFocus() and field.isModified()):
            field.setText(text)
            field.setCursorPosition(0)  # of a long number its beginning is seen


PANEL = PanelSpec(
    id="setup",
    place="training",
    title=lambda: QCoreApplication.translate("SetupPanel", "Task and model"),
    build=SetupPanel,
    cell=(0, 0, 1, 12),
)
