package org.partnerstrategy.views.properties;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.preference.JFacePreferences;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.partnerstrategy.editing.feature.FeaturePlace;
import org.partnerstrategy.editing.feature.ModelWords;
import org.partnerstrategy.views.Texts;

/** A feature with its label, where its value is shown and changed, and where it is said why a value is refused. */
abstract class FeatureField {

    private final Composite frame;
    private final Label complaint;
    private final FeaturePlace place;
    private Subject subject;

    FeatureField(Composite parent, FeaturePlace place, Subject subject) {
        this.place = place;
        this.subject = subject;
        frame = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(frame);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.BEGINNING).applyTo(frame);
        Composite heading = new Composite(frame, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(heading);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(heading);
        Label label = new Label(heading, SWT.WRAP);
        label.setText(ModelWords.of(place.feature()));
        GridDataFactory.fillDefaults().grab(true, false).hint(60, SWT.DEFAULT).align(SWT.FILL, SWT.CENTER)
                .applyTo(label);
        addTools(heading);
        Control control = create(frame);
        GridDataFactory.fillDefaults().grab(true, false).hint(100, hint()).applyTo(control);
        complaint = new Label(frame, SWT.WRAP);
        complaint.setForeground(JFaceResources.getColorRegistry().get(JFacePreferences.ERROR_COLOR));
        GridDataFactory.fillDefaults().grab(true, false).hint(100, SWT.DEFAULT).exclude(true).applyTo(complaint);
        complaint.setVisible(false);
    }

    /** Makes the control for the value. */
    abstract Control create(Composite parent);

    /** Shows the value that the subject has now. */
    abstract void refresh();

    /** Takes over what was typed and not yet taken over. */
    void commit() {
    }

    /** Gives up what was typed and refused. */
    void forget() {
    }

    /** Adds buttons behind the label. */
    void addTools(Composite heading) {
    }

    /** How high the control should be. */
    int hint() {
        return SWT.DEFAULT;
    }

    final void show(Subject other) {
        commit();
        forget();
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

    final Composite frame() {
        return frame;
    }

    final void complain(String reason) {
        if (!complaint.getText().equals(reason)) {
            complaint.setText(reason);
            complaint.setVisible(!reason.isEmpty());
            ((GridData) complaint.getLayoutData()).exclude = reason.isEmpty();
            frame.requestLayout();
        }
    }

    final String several() {
        return subject.differs(place) ? Texts.say(FeatureField.class, "differs") : "";
    }

    /** Says the feature's name to who cannot see the label. */
    final void name(Control control) {
        control.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = ModelWords.of(place.feature());
            }
        });
    }
}
