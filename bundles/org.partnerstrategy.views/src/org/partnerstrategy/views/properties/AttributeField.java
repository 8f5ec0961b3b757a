package org.partnerstrategy.views.properties;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.partnerstrategy.exchange.cell.AttributeEditing;
import org.partnerstrategy.exchange.cell.CellChange;
import org.partnerstrategy.method.ElementName;
import org.partnerstrategy.model.AttributeType;
import org.partnerstrategy.model.Attributed;
import org.partnerstrategy.model.CustomAttribute;
import org.partnerstrategy.model.text.Message;
import org.partnerstrategy.views.Texts;

/**
 * The value of an attribute that the strategy defines: a list for what is chosen, and a line for what is typed, which
 * is read as in the cells of the inventory.
 */
final class AttributeField extends LabelledField {

    private final CustomAttribute attribute;
    private final Subject subject;
    private final AttributeEditing<Attributed> editing;
    private Control control;
    private String shown = "";

    AttributeField(Composite parent, CustomAttribute attribute, Subject subject) {
        this.attribute = attribute;
        this.subject = subject;
        this.editing = new AttributeEditing<>(attribute, Optional::of);
        build(parent, ElementName.of(attribute).in(Locale.getDefault()));
        frame().setToolTipText(attribute.getDescription());
        refresh();
    }

    @Override
    int hint() {
        return attribute.getType() == AttributeType.TEXT ? HIGH : SWT.DEFAULT;
    }

    @Override
    Control create(Composite parent) {
        control = editing.isClosed() ? combo(parent) : typed(parent, editing.isLong(), () -> shown);
        name(control);
        return control;
    }

    private Combo combo(Composite parent) {
        Combo combo = new Combo(parent, SWT.READ_ONLY | SWT.DROP_DOWN);
        combo.addListener(SWT.Selection, event -> take(combo.getText()));
        return combo;
    }

    @Override
    void commit() {
        if (control instanceof Text text && !text.isDisposed() && !text.getText().equals(shown)) {
            take(text.getText());
        }
    }

    private void take(String typed) {
        List<Runnable> changes = new ArrayList<>();
        for (Attributed element : elements()) {
            switch (editing.read(element, typed.strip())) {
            case CellChange.Accepted accepted -> changes.add(accepted.change());
            case CellChange.Refused refused -> {
                complain(refused.problem());
                return;
            }
            }
        }
        complain("");
        shown = typed;
        Message name = ElementName.of(attribute);
        Message label = subject.isOne() ? Message.of(Subject.class, "changed", name, subject.name(subject.first()))
                : Message.of(Subject.class, "changed.several", name, subject.elements().size());
        subject.context().document().edit(label, () -> changes.forEach(Runnable::run));
        refresh();
    }

    private List<Attributed> elements() {
        return subject.elements().stream().map(Attributed.class::cast).toList();
    }

    @Override
    void refresh() {
        List<String> values = elements().stream().map(editing::text).distinct().toList();
        String value = values.size() == 1 ? values.getFirst() : "";
        String several = values.size() == 1 ? "" : Texts.say(FeatureField.class, "differs");
        switch (control) {
        case Combo combo -> show(combo, value, several);
        case Text text -> show(text, value, several);
        default -> throw new IllegalStateException(control.toString());
        }
    }

    private void show(Combo combo, String value, String several) {
        List<String> choices = new ArrayList<>(List.of(""));
        choices.addAll(editing.proposals(elements().getFirst(), ""));
        if (!choices.contains(value)) {
            // A choice that is there no more; the checks name it.
            choices.add(value);
        }
        if (!choices.equals(List.of(combo.getItems()))) {
            combo.setItems(choices.toArray(String[]::new));
        }
        combo.select(choices.indexOf(value));
        combo.setToolTipText(several);
    }

    private void show(Text text, String value, String several) {
        boolean typing = text.isFocusControl() && !text.getText().equals(shown);
        shown = value;
        if (!typing) {
            text.setText(value);
            complain("");
        }
        text.setMessage(several.isEmpty() ? hintOf(attribute.getType()) : several);
    }

    private static String hintOf(AttributeType type) {
        return switch (type) {
        case EURO -> Texts.say(TextField.class, "hint.Euro");
        case DATE -> Texts.say(TextField.class, "hint.Date");
        default -> "";
        };
    }
}
