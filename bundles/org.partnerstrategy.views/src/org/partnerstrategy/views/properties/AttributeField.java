package org.partnerstrategy.views.properties;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.partnerstrategy.exchange.cell.AttributeEditing;
import org.partnerstrategy.exchange.cell.CellChange;
import org.partnerstrategy.method.ElementName;
import org.partnerstrategy.model.AttributeType;
import org.partnerstrategy.model.Attributed;
import org.partnerstrategy.model.CustomAttribute;
import org.partnerstrategy.model.text.Message;
import org.partnerstrategy.model.text.Messages;
import org.partnerstrategy.ui.field.TextField;
import org.partnerstrategy.ui.field.TypedValue;

/**
 * The value of an attribute that the strategy defines: a list for what is chosen, and a line for what is typed, which
 * is read as in the cells of the inventory.
 */
final class AttributeField extends LabelledField {

    private static final Messages MESSAGES = Messages.of(FeatureField.class);

    private final CustomAttribute attribute;
    private final Subject subject;
    private final AttributeEditing<Attributed> editing;
    private Control control;
    private Optional<TextField> field = Optional.empty();

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
        if (editing.isClosed()) {
            control = combo(parent);
            name(control);
        } else {
            field = Optional.of(typed(parent, editing.isLong()));
            control = field.get().control();
            field.get().show(new TypedValue(subject.context().document(), this::value, this::refusal, this::take));
        }
        return control;
    }

    private Combo combo(Composite parent) {
        Combo combo = new Combo(parent, SWT.READ_ONLY | SWT.DROP_DOWN);
        combo.addListener(SWT.Selection, event -> take(combo.getText()));
        return combo;
    }

    @Override
    void commit() {
        field.ifPresent(TextField::commit);
    }

    private Optional<String> refusal(String typed) {
        return elements().stream().map(element -> editing.read(element, typed))
                .filter(CellChange.Refused.class::isInstance)
                .map(refused -> ((CellChange.Refused) refused).problem()).findFirst();
    }

    private void take(String typed) {
        List<Runnable> changes = elements().stream().map(element -> editing.read(element, typed))
                .filter(CellChange.Accepted.class::isInstance)
                .map(accepted -> ((CellChange.Accepted) accepted).change()).toList();
        Message name = ElementName.of(attribute);
        Message label = subject.isOne() ? Message.of(Subject.class, "changed", name, subject.name(subject.first()))
                : Message.of(Subject.class, "changed.several", name, subject.elements().size());
        subject.context().document().edit(label, () -> changes.forEach(Runnable::run));
        refresh();
    }

    private List<Attributed> elements() {
        return subject.elements().stream().map(Attributed.class::cast).toList();
    }

    /** The value that all of the elements have; empty when they have different ones. */
    private String value() {
        List<String> values = values();
        return values.size() == 1 ? values.getFirst() : "";
    }

    private List<String> values() {
        return elements().stream().map(editing::text).distinct().toList();
    }

    @Override
    void refresh() {
        String several = values().size() == 1 ? "" : MESSAGES.text("differs");
        if (control instanceof Combo combo) {
            show(combo, value(), several);
        }
        field.ifPresent(text -> {
            text.refresh();
            text.control().setMessage(several.isEmpty() ? hintOf(attribute.getType()) : several);
        });
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

    private static String hintOf(AttributeType type) {
        return switch (type) {
        case EURO -> MESSAGES.text("hint.Euro");
        case DATE -> MESSAGES.text("hint.Date");
        default -> "";
        };
    }
}
