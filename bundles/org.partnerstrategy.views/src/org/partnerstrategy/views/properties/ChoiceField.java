package org.partnerstrategy.views.properties;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.partnerstrategy.editing.feature.FeatureChoices;
import org.partnerstrategy.editing.feature.FeaturePlace;

/** A value that is chosen from a few. */
final class ChoiceField extends FeatureField {

    private final List<Object> values;
    private Combo combo;

    ChoiceField(Composite parent, FeaturePlace place, Subject subject) {
        super(parent, place, subject);
        values = new ArrayList<>(FeatureChoices.of(place.feature()));
        values.forEach(value -> combo.add(FeatureChoices.label(value)));
        combo.addListener(SWT.Selection, event -> subject().set(place(), values.get(combo.getSelectionIndex())));
        refresh();
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
        if (value != null && !values.contains(value)) {
            // A kind of action that a plug-in had added, for instance.
            values.add(value);
            combo.add(FeatureChoices.label(value));
        }
        combo.deselectAll();
        for (int place = 0; place < values.size(); place++) {
            if (Objects.equals(values.get(place), value)) {
                combo.select(place);
            }
        }
        combo.setToolTipText(several());
    }
}
