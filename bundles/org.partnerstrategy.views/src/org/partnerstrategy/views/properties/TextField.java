package org.partnerstrategy.views.properties;

import java.util.Set;

import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.partnerstrategy.editing.feature.FeaturePlace;
import org.partnerstrategy.editing.feature.FeatureValue;
import org.partnerstrategy.editing.feature.RefusedValue;
import org.partnerstrategy.views.Texts;

/** A value that is typed: it is taken over with Enter, or when the user goes on; Escape brings the old one back. */
final class TextField extends FeatureField {

    private static final Set<String> LONG = Set.of("description", "notes", "reason", "text", "contact");

    private Text text;
    private String shown = "";

    TextField(Composite parent, FeaturePlace place, Subject subject) {
        super(parent, place, subject);
        refresh();
    }

    private boolean isLong() {
        return LONG.contains(place().feature().getName());
    }

    @Override
    int hint() {
        return isLong() ? HIGH : SWT.DEFAULT;
    }

    @Override
    Control create(Composite parent) {
        text = typed(parent, isLong(), () -> shown);
        name(text);
        return text;
    }

    @Override
    void commit() {
        if (text.isDisposed() || text.getText().equals(shown)) {
            return;
        }
        try {
            Object value = FeatureValue.read(place().feature(), text.getText());
            complain("");
            shown = text.getText();
            subject().set(place(), value);
            refresh();
        } catch (RefusedValue e) {
            complain(Texts.say(e.reason()));
        }
    }

    @Override
    void forget() {
        shown = text.getText();
    }

    @Override
    void refresh() {
        boolean typing = text.isFocusControl() && !text.getText().equals(shown);
        shown = FeatureValue.write(subject().value(place()));
        if (!typing) {
            text.setText(shown);
            complain("");
        }
        text.setMessage(several().isEmpty() ? hintOf(place().feature().getEType().getName()) : several());
    }

    private String hintOf(String type) {
        return place().feature().getEType() == EcorePackage.Literals.ESTRING ? ""
                : Texts.say(TextField.class, "hint." + type);
    }
}
