package org.partnerstrategy.ui.field;

import java.util.Optional;

import org.eclipse.jface.fieldassist.ControlDecoration;
import org.eclipse.jface.fieldassist.FieldDecorationRegistry;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;

/** Says beside a field why what is in it cannot be taken over. */
public final class Complaint {

    private final Control field;
    private Optional<ControlDecoration> mark = Optional.empty();

    /** Nothing is said yet. */
    public Complaint(Control field) {
        this.field = field;
    }

    /** Says a reason; takes what was said away when it is empty. */
    public void say(String reason) {
        if (field.isDisposed() || reason.isEmpty() && mark.isEmpty()) {
            return;
        }
        ControlDecoration shown = mark.orElseGet(this::create);
        mark = Optional.of(shown);
        if (reason.isEmpty()) {
            shown.hideHover();
            shown.hide();
        } else {
            shown.setDescriptionText(reason);
            shown.show();
            shown.showHoverText(reason);
        }
    }

    private ControlDecoration create() {
        ControlDecoration made = new ControlDecoration(field, SWT.LEFT | SWT.TOP);
        made.setImage(FieldDecorationRegistry.getDefault().getFieldDecoration(FieldDecorationRegistry.DEC_ERROR)
                .getImage());
        return made;
    }
}
