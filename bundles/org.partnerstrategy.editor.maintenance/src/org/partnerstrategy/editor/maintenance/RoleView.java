/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.editor.maintenance;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.widgets.Control;
import org.partnerstrategy.model.Relation;

/** A way to look at who maintains which relation. */
interface RoleView {

    /** Its control. */
    Control control();

    /** The selected relations; of a selected partner all. */
    List<Relation> selected();

    /** Shows a changed strategy. */
    void show();

    /** Shows another strategy. */
    void rebuild();

    /** Shows and selects an element. Answers whether it could. */
    boolean reveal(EObject element);

    /** Puts the keyboard into it. */
    void setFocus();
}
