package org.partnerstrategy.views.properties;

import java.util.function.Supplier;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.preference.JFacePreferences;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.partnerstrategy.ui.AccessibleName;

/** A value with its label, where it is shown and changed, and where it is said why another one is refused. */
abstract class LabelledField {

    /** How high a text of several lines is, in pixels. */
    static final int HIGH = 56;

    private Composite frame;
    private Label complaint;
    private String name;

    /** Makes the controls; called once, when the field knows what its value is. */
    final void build(Composite parent, String words) {
        name = words;
        frame = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(frame);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.BEGINNING).applyTo(frame);
        Composite heading = new Composite(frame, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(heading);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(heading);
        Label label = new Label(heading, SWT.WRAP);
        label.setText(words.replace("&", "&&"));
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

    /** Shows the value as it is now. */
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

    /**
     * Makes a text that is taken over with Enter, or when the user goes on.
     *
     * @param shown what Escape brings back
     */
    final Text typed(Composite parent, boolean isLong, Supplier<String> shown) {
        Text text = new Text(parent, SWT.BORDER | (isLong ? SWT.MULTI | SWT.WRAP | SWT.V_SCROLL : SWT.SINGLE));
        text.addListener(SWT.FocusOut, event -> commit());
        text.addListener(SWT.DefaultSelection, event -> commit());
        text.addListener(SWT.Traverse, event -> traverse(text, shown.get(), event));
        return text;
    }

    private void traverse(Text text, String shown, Event event) {
        if (event.detail == SWT.TRAVERSE_ESCAPE && !text.getText().equals(shown)) {
            event.doit = false;
            text.setText(shown);
            complain("");
        } else if (event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS) {
            // In a text of several lines the tabulator would otherwise be typed.
            event.doit = true;
        }
    }

    /** Says the label to who cannot see it. */
    final void name(Control control) {
        AccessibleName.give(control, name);
    }
}
