package org.partnerstrategy.views.properties;

import org.eclipse.swt.widgets.Composite;
import org.partnerstrategy.editing.feature.FeaturePlace;
import org.partnerstrategy.editing.feature.ModelWords;
import org.partnerstrategy.model.text.Messages;

/** The value of a feature. */
abstract class FeatureField extends LabelledField {

    private static final Messages MESSAGES = Messages.of(FeatureField.class);

    private final FeaturePlace place;
    private Subject subject;

    FeatureField(Composite parent, FeaturePlace place, Subject subject) {
        this.place = place;
        this.subject = subject;
        build(parent, ModelWords.of(place.feature()));
    }

    final void show(Subject other) {
        commit();
        subject = other;
        complain("");
        refresh();
    }

    final Subject subject() {
        return subject;
    }

    final FeaturePlace place() {
        return place;
    }

    final String several() {
        return subject.differs(place) ? MESSAGES.text("differs") : "";
    }
}
