/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.editor.matrix.panel;

import java.util.Arrays;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.partnerstrategy.editor.matrix.gesture.MatrixModel;
import org.partnerstrategy.method.Term;
import org.partnerstrategy.model.Alternative;
import org.partnerstrategy.model.Relation;
import org.partnerstrategy.model.text.Messages;
import org.partnerstrategy.ui.AccessibleName;

/** Whether there is an alternative when the partner drops out (handbook, step 3). */
final class AlternativeSection implements RelationPanel.Section {

    private static final Messages MESSAGES = Messages.of(AlternativeSection.class);

    private final Combo combo;
    private Optional<Relation> relation = Optional.empty();

    AlternativeSection(Composite parent, MatrixModel shown) {
        Composite row = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(row);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
        Label label = new Label(row, SWT.NONE);
        label.setText(MESSAGES.text("alternative"));
        label.setToolTipText(MESSAGES.text("alternative.hint"));
        combo = new Combo(row, SWT.READ_ONLY);
        combo.setItems(Arrays.stream(Alternative.values()).map(value -> Term.of(value).capitalized())
                .toArray(String[]::new));
        AccessibleName.give(combo, MESSAGES.text("alternative"));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(combo);
        combo.addListener(SWT.Selection, event -> relation.ifPresent(edited ->
                RelationPanel.edit(shown, "edit.alternative", edited,
                        () -> edited.setAlternative(Alternative.values()[combo.getSelectionIndex()]))));
    }

    @Override
    public void show(Relation shownRelation) {
        relation = Optional.of(shownRelation);
        combo.select(shownRelation.getAlternative().ordinal());
    }
}
