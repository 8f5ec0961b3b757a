/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.editor.overview;

import java.time.Year;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.partnerstrategy.editing.StrategyDocument;
import org.partnerstrategy.model.Amount;
import org.partnerstrategy.model.PartnerStrategy;
import org.partnerstrategy.model.text.Messages;

/** Of which year amounts are added up and compared: the newest, or one of those that there are (handbook, step 1). */
final class ReferenceYearField {

    private static final Messages MESSAGES = Messages.of(ReferenceYearField.class);

    private final StrategyDocument document;
    private final Combo combo;
    private List<Year> years = List.of();

    ReferenceYearField(Composite parent, StrategyDocument document) {
        this.document = document;
        combo = new Combo(parent, SWT.READ_ONLY);
        combo.setToolTipText(MESSAGES.text("heading.referenceYear.tip"));
        combo.addListener(SWT.Selection, event -> choose());
        show();
    }

    Control control() {
        return combo;
    }

    private void choose() {
        int chosen = combo.getSelectionIndex();
        Year year = chosen < 1 ? null : years.get(chosen - 1);
        if (!Objects.equals(year, document.strategy().getReferenceYear())) {
            document.edit(MESSAGES.message("heading.referenceYear.edit"),
                    () -> document.strategy().setReferenceYear(year));
        }
    }

    /** Shows the years as they are now. */
    void show() {
        PartnerStrategy strategy = document.strategy();
        TreeSet<Year> known = new TreeSet<>(Comparator.reverseOrder());
        strategy.getRelations().stream().flatMap(relation -> relation.getAmounts().stream()).map(Amount::getYear)
                .filter(Objects::nonNull).forEach(known::add);
        String newest = known.isEmpty() ? MESSAGES.text("heading.referenceYear.none")
                : MESSAGES.text("heading.referenceYear.newest", known.first().toString());
        Optional.ofNullable(strategy.getReferenceYear()).ifPresent(known::add);
        years = List.copyOf(known);
        List<String> items = new ArrayList<>(List.of(newest));
        years.forEach(year -> items.add(year.toString()));
        if (!items.equals(List.of(combo.getItems()))) {
            combo.setItems(items.toArray(String[]::new));
        }
        combo.select(strategy.getReferenceYear() == null ? 0 : 1 + years.indexOf(strategy.getReferenceYear()));
        combo.setEnabled(!years.isEmpty());
    }
}
