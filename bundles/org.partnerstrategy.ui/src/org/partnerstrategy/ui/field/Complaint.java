/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.ui.field;

import java.util.Optional;

import org.eclipse.jface.fieldassist.ControlDecoration;
import org.eclipse.jface.fieldassist.FieldDecorationRegistry;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
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
        // What is said extends to the other side, where the screen has more room.
        int middle = field.toDisplay(field.getSize().x / 2, 0).x;
        Rectangle screen = field.getMonitor().getClientArea();
        int side = middle > screen.x + screen.width / 2 ? SWT.RIGHT : SWT.LEFT;
        ControlDecoration made = new ControlDecoration(field, side | SWT.TOP);
        made.setImage(FieldDecorationRegistry.getDefault().getFieldDecoration(FieldDecorationRegistry.DEC_ERROR)
                .getImage());
        return made;
    }
}
