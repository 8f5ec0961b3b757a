package org.partnerstrategy.views.properties;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.partnerstrategy.method.action.ActionCatalogue;
import org.partnerstrategy.method.action.ActionKind;
import org.partnerstrategy.views.ModelWords;
import org.partnerstrategy.views.Texts;

/** A value that is chosen from a few. */
final class ChoiceField extends FeatureField {

    private final Choices choices;
    private Combo combo;

    private ChoiceField(Composite parent, FeaturePlace place, Subject subject, Choices choices) {
        super(parent, place, subject);
        this.choices = choices;
        choices.values.forEach(value -> combo.add(choices.label.apply(value)));
        combo.addListener(SWT.Selection,
                event -> subject().set(place(), choices.values.get(combo.getSelectionIndex())));
        refresh();
    }

    /** The values of an enumeration. */
    static ChoiceField ofEnumeration(Composite parent, FeaturePlace place, Subject subject) {
        List<Object> values = new ArrayList<>(((EEnum) place.feature().getEType()).getELiterals().stream()
                .map(EEnumLiteral::getInstance).toList());
        return new ChoiceField(parent, place, subject,
                new Choices(values, value -> ModelWords.of((Enumerator) value)));
    }

    /** The kinds of action of the catalogue, each with the direction that it serves. */
    static ChoiceField ofActionKinds(Composite parent, FeaturePlace place, Subject subject) {
        List<Object> values = new ArrayList<>(ActionCatalogue.installed().kinds().stream().map(ActionKind::id).toList());
        return new ChoiceField(parent, place, subject, new Choices(values, ChoiceField::kind));
    }

    private static String kind(Object id) {
        return ActionCatalogue.installed().kind((String) id)
                .map(kind -> kind.direction().map(ModelWords::of).map(direction -> direction + ": ").orElse("")
                        + Texts.say(kind.label()))
                .orElse((String) id);
    }

    @Override
    Control create(Composite parent) {
        combo = new Combo(parent, SWT.READ_ONLY | SWT.DROP_DOWN);
        name(combo);
        return combo;
    }

    @Override
    void refresh() {
        Object value = subject().value(place());
        if (value != null && !choices.values.contains(value)) {
            // A kind of action that a plug-in had added, for instance.
            choices.values.add(value);
            combo.add(choices.label.apply(value));
        }
        combo.deselectAll();
        for (int place = 0; place < choices.values.size(); place++) {
            if (Objects.equals(choices.values.get(place), value)) {
                combo.select(place);
            }
        }
        combo.setToolTipText(several());
    }

    private record Choices(List<Object> values, Function<Object, String> label) {
    }
}
